import { reasons } from '../app/api.js';
import { fill, make } from '../app/dom.js';
import { words } from '../app/words.js';

/** Parts that are shown: the rest gave next to nothing. */
const SHOWN = 8;

/** Why a hit stands where it does: asked for when it is opened, since few want to know. */
export function hitReasons(hit, state) {
  if (!state.q || state.sort !== 'relevance') {
    return null;
  }
  return make('details', {
    class: 'evidence reasons', lang: words.language,
    ontoggle: ({ target }) => target.open && target.childElementCount === 1 && show(target, hit, state),
  }, make('summary', { 'data-key': `reasons ${hit.id}` }, words.reasons));
}

async function show(details, hit, state) {
  const place = make('div', { 'aria-live': 'polite' }, words.counting);
  details.append(place);
  const explained = await reasons(state, hit.id);
  const parts = merged(explained?.parts ?? []);
  fill(place, parts.length === 0
    ? make('p', {}, words.reasonsNone)
    : make('ul', {}, parts.slice(0, SHOWN).map((part) => make('li', {}, words.reason(part)))));
}

/** What the same term gave in the same place in the same way, together; most first. */
export function merged(parts) {
  const sums = new Map();
  for (const { term, field, matched, score } of parts) {
    const key = JSON.stringify([term, field, matched]);
    const sum = sums.get(key) ?? { term, field, matched, score: 0 };
    sum.score += score;
    sums.set(key, sum);
  }
  const total = [...sums.values()].reduce((all, { score }) => all + score, 0);
  return [...sums.values()]
    .map((part) => ({ ...part, share: total > 0 ? part.score / total : 0 }))
    .sort((one, other) => other.score - one.score);
}
