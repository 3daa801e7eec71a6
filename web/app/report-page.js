/** The reader: address → report with the query marked → the unit in the middle of the screen. */
import { content, report as about, structure } from './api.js';
import { asking } from './asking.js';
import { copy } from './clipboard.js';
import { collectOrDrop } from './collect.js';
import { decoded } from './decoded.js';
import { drawer } from './drawer.js';
import { mentionsOf, tellOnPointing } from './entity-layer.js';
import { bindKeys, bindSkipLinks } from './keys.js';
import { askForList, keepPlace, placeLeft } from './place.js';
import { findQuote, lastingLink } from './quote-link.js';
import { sourcePane } from './source-pane.js';
import { say } from './toast.js';
import { changed, isEmpty, readState, readerAddress, searchAddress } from './url-state.js';
import { speak, words } from './words.js';
import '../elements/basket-button.js';
import '../elements/display-switch.js';
import '../elements/match-bar.js';
import { explain } from '../elements/page-notice.js';
import '../elements/report-body.js';
import '../elements/report-outline.js';
import '../elements/report-title.js';
import '../elements/result-steps.js';
import '../elements/search-box.js';

const part = (selector) => document.querySelector(selector);
const box = part('search-box');
const outline = part('report-outline');
const title = part('report-title');
const body = part('report-body');
const bar = part('match-bar');
const notice = part('page-notice');
const live = part('#live');
const run = asking(notice, live, words.notFound);
const back = part('#back');
const steps = part('result-steps');

const report = decoded(location.pathname.split('/')[2] ?? '');
let shown = null;
let entities = null;
const source = sourcePane(part('#source'), body, report);
keepPlace(() => body.place());
const outlineDrawer = drawer(outline, part('#open-outline'), words.outline, () => outline.reveal());

speak();
bindSkipLinks();
bindKeys({
  '/': () => box.focus(),
  n: () => step(1),
  p: () => step(-1),
  s: () => checkSource(),
  c: () => copyLink(),
  q: () => citeUnit(),
  b: () => collectUnit(),
  '[': () => steps.step(-1),
  ']': () => steps.step(1),
});
addEventListener('popstate', () => arrive(placeLeft()));
document.addEventListener('ask', ({ detail }) => ask(detail));
document.addEventListener('step', ({ detail }) => step(detail));
document.addEventListener('checksource', ({ detail }) => checkSource(detail));
document.addEventListener('copylink', ({ detail }) => copyLink(detail));
document.addEventListener('citeunit', ({ detail }) => citeUnit(detail));
document.addEventListener('collectunit', collectUnit);
document.addEventListener('retry', () => open());
document.addEventListener('current', ({ detail }) => stay(detail));
document.addEventListener('place', ({ detail }) => outline.mark(detail));
document.addEventListener('revealed', ({ detail }) => title.reflect(detail, true));
document.addEventListener('show', ({ detail }) => show(detail));
document.addEventListener('section', ({ detail }) => goTo(detail));
back.addEventListener('click', askForList);
tellOnPointing(body);
open();

/** Fetches the report as the address asks for it and goes to its place. */
async function open() {
  const state = readState(location.search);
  // Before the answer comes a scroll may write the place in the text of before into the entry.
  const left = placeLeft();
  box.query = state.q;
  back.setAttribute('href', searchAddress(state));
  back.textContent = isEmpty(state) ? words.backToHome : words.backToResults;
  await run(async (signal) => {
    const [whole, answer] = await Promise.all([
      about(report, signal), content(report, state.q, signal)]);
    render(whole, answer);
    shown = state.q;
    arrive(left);
    announce();
  });
}

function render(whole, answer) {
  document.title = `${whole.title} · ${words.wordmark}`;
  notice.clear();
  title.show(whole);
  body.show(whole, answer);
  outline.show(whole, body.matches());
  bar.show(body.position());
  if (body.position().asked && body.matches().length === 0) {
    notice.showNone(answer.query.input);
    if (!location.hash) {
      notice.scrollIntoView({ block: 'center' });
    }
  }
}

/** Goes to where the history entry was left or its address points; to the first match otherwise. */
function arrive(left) {
  if (shown !== readState(location.search).q) {
    if (shown !== null) {
      open();
    }
    return;
  }
  const unit = decoded(location.hash.slice(1));
  const found = quoted(unit);
  if (found) {
    showQuote(found);
  } else if (unit && !body.select(unit)) {
    notice.showText(words.missingUnit);
  }
  steps.show(readState(location.search), body.current());
  if (left?.unit) {
    body.restore(left);
  } else if (body.current()) {
    body.centre();
  } else if (body.matches().length > 0) {
    step(1);
  }
  bar.show(body.position());
}

/** Where the quote of the link is now; null for a link without one. */
function quoted(unit) {
  const asked = new URLSearchParams(location.search);
  const quote = asked.get('quote');
  return quote ? findQuote(body.texts(), unit, {
    quote, before: asked.get('before'), after: asked.get('after'),
  }) : null;
}

/** A quote that is no longer there is never taken for another without a word. */
function showQuote({ state, id, likeness }) {
  if (id && state !== 'changed') {
    body.select(id);
  }
  if (state === 'moved') {
    notice.showText(words.quoteMoved);
  } else if (state === 'gone') {
    notice.showText(words.quoteGone);
  } else if (state === 'changed') {
    notice.showOffer(words.quoteChanged(Math.round(likeness * 100)), words.showNearest, () => {
      body.select(id);
      body.centre();
      stay(id);
    });
  }
}

function announce() {
  const { total } = body.position();
  live.textContent = readState(location.search).q
    ? (total ? words.matchesCount(total) : words.noMatch) : '';
}

/** Another query in the same report. */
function ask(q) {
  const state = changed(readState(location.search), { q });
  history.pushState(null, '', readerAddress(report, '', state));
  open();
}

/** To the next (1) or previous (-1) match. */
function step(direction) {
  if (body.step(direction)) {
    const { index, total } = body.position();
    bar.show(body.position());
    live.textContent = words.matchAtLabel(index, total);
  }
}

/** The address follows the current unit without a new entry in the history. */
function stay(unit) {
  history.replaceState(history.state, '', readerAddress(report, unit, readState(location.search)));
  bar.show(body.position());
  source.follow(unit);
}

function goTo(section) {
  outlineDrawer.close();
  history.pushState(null, '', readerAddress(report, section, readState(location.search)));
  body.select(section);
  body.top();
  bar.show(body.position());
}

function show({ what, on }) {
  body.classList.toggle(what, on);
  bar.show(body.position());
  if (what === 'show-entities') {
    showEntities(on);
  }
}

/** Names and years are asked for when they are first wanted: few readers want them. */
async function showEntities(on) {
  try {
    entities ??= mentionsOf(await structure(report));
    body.drawEntities(on ? entities : undefined);
    say(on ? words.entitiesShown : words.entitiesHidden);
  } catch (failure) {
    if (failure.status === undefined) {
      throw failure;
    }
    say(explain(failure));
  }
}

function checkSource(unit) {
  source.toggle(unit ?? body.current());
}

async function copyLink(unit) {
  const link = location.origin + lastingLink(report, body.texts(), unit ?? body.current());
  say(await copy(link) ? words.copied : words.copyFailed);
}

async function citeUnit(unit) {
  const id = unit ?? body.current();
  if (id) {
    (await import('../elements/cite-dialog.js')).showCitation(id);
  }
}

function collectUnit() {
  if (body.current()) {
    collectOrDrop(body.current(), document.querySelector('report-title h1').textContent);
  }
}
