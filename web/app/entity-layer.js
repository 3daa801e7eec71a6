/** Names and years of a report as links in its text, each with what is known of it. */
import { make } from './dom.js';
import { entityAddress } from './url-state.js';
import { words } from './words.js';

/** The dimension whose page tells of a kind of mention; null where none does. */
const DIMENSION = { cityImplied: 'city', provinceImplied: 'province', cityInOrg: null };

/** For each unit of a report's structure its mentions, and how often each value is mentioned. */
export function mentionsOf(structure) {
  const units = new Map();
  const counts = new Map();
  const visit = (part) => {
    if (Array.isArray(part)) {
      part.forEach(visit);
    } else if (part && typeof part === 'object') {
      if (part.id && Array.isArray(part.mentions)) {
        units.set(part.id, [...(units.get(part.id) ?? []), ...part.mentions]);
        part.mentions.forEach((one) => counts.set(key(one), (counts.get(key(one)) ?? 0) + 1));
      } else {
        Object.values(part).forEach(visit);
      }
    }
  };
  visit(structure);
  return { units, counts };
}

/** What stands in a text of the mentions, in order, longest first where they overlap. */
export function placed(text, mentions) {
  const spans = [];
  for (const mention of [...mentions].sort((one, other) => other.surface.length - one.surface.length)) {
    for (let at = text.indexOf(mention.surface); mention.surface && at >= 0;
      at = text.indexOf(mention.surface, at + 1)) {
      const end = at + mention.surface.length;
      if (!spans.some((span) => span.start < end && span.end > at)) {
        spans.push({ start: at, end, mention });
        break;
      }
    }
  }
  return spans.sort((one, other) => one.start - other.start);
}

/** Makes links of the mentions in an element; its text stays the same. */
export function draw(element, mentions, counts) {
  const left = [...mentions];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) {
    nodes.push(walker.currentNode);
  }
  for (const node of nodes) {
    const spans = placed(node.data, left);
    spans.forEach(({ mention }) => left.splice(left.indexOf(mention), 1));
    for (const { start, end, mention } of spans.reverse()) {
      const named = node.splitText(start);
      named.splitText(end - start);
      const link = linkOf(mention, counts.get(key(mention)) ?? 1);
      named.before(link);
      link.append(named);
    }
  }
}

/** Shows what is known of the link that the pointer or the focus is on. */
export function tellOnPointing(root) {
  const card = make('div', { class: 'told', role: 'tooltip', id: 'told', hidden: true });
  document.body.append(card);
  const show = ({ target }) => {
    // A page that scrolls below a resting pointer must not hide what the focus asks for.
    const link = target.closest?.('.mention') ?? document.activeElement?.closest('.mention');
    card.hidden = !link;
    if (link) {
      card.replaceChildren(link.dataset.told);
      const place = link.getBoundingClientRect();
      card.style.left = `${Math.max(8, Math.min(place.left, innerWidth - card.offsetWidth - 12)) + scrollX}px`;
      card.style.top = `${place.bottom + scrollY + 6}px`;
      link.setAttribute('aria-describedby', 'told');
    }
  };
  const hide = () => {
    card.hidden = true;
  };
  root.addEventListener('pointerover', show);
  root.addEventListener('focusin', show);
  root.addEventListener('pointerleave', hide);
  root.addEventListener('focusout', hide);
  addEventListener('keydown', ({ key: pressed }) => pressed === 'Escape' && hide());
}

/** Takes all links out again. */
export function clear(root) {
  root.querySelectorAll('.mention').forEach((link) => {
    const parent = link.parentNode;
    link.replaceWith(...link.childNodes);
    parent.normalize();
  });
}

function linkOf(mention, count) {
  const dimension = mention.kind in DIMENSION ? DIMENSION[mention.kind] : mention.kind;
  return make(dimension ? 'a' : 'span', {
    class: 'mention',
    href: dimension ? entityAddress(dimension, mention.canonical) : null,
    tabindex: dimension ? null : '0',
    'data-told': words.mentionTold(mention, count),
  });
}

function key({ kind, canonical }) {
  return `${kind} ${canonical}`;
}
