/** The reader: address → report with the query marked → the unit in the middle of the screen. */
import { content, report as about } from './api.js';
import { drawer } from './drawer.js';
import { emit, wait } from './dom.js';
import { bindKeys, bindSkipLinks } from './keys.js';
import { askForList, keepPlace, placeLeft } from './place.js';
import { changed, isEmpty, readState, readerAddress, searchAddress } from './url-state.js';
import { speak, words } from './words.js';
import '../elements/display-switch.js';
import '../elements/match-bar.js';
import { explain } from '../elements/page-notice.js';
import '../elements/report-body.js';
import '../elements/report-outline.js';
import '../elements/report-title.js';
import '../elements/search-box.js';

const part = (selector) => document.querySelector(selector);
const box = part('search-box');
const outline = part('report-outline');
const title = part('report-title');
const body = part('report-body');
const bar = part('match-bar');
const notice = part('page-notice');
const live = part('#live');
const back = part('#back');

const report = decodeURIComponent(location.pathname.split('/')[2] ?? '');
let request = new AbortController();
let retry = 0;
let shown = null;
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
});
addEventListener('popstate', () => arrive());
document.addEventListener('ask', ({ detail }) => ask(detail));
document.addEventListener('step', ({ detail }) => step(detail));
document.addEventListener('checksource', ({ detail }) => checkSource(detail));
document.addEventListener('copylink', ({ detail }) => copyLink(detail));
document.addEventListener('retry', () => open());
document.addEventListener('current', ({ detail }) => stay(detail));
document.addEventListener('place', ({ detail }) => outline.mark(detail));
document.addEventListener('revealed', ({ detail }) => title.reflect(detail, true));
document.addEventListener('show', ({ detail }) => show(detail));
document.addEventListener('section', ({ detail }) => goTo(detail));
back.addEventListener('click', askForList);
open();

/** Fetches the report as the address asks for it and goes to its place. */
async function open() {
  const state = readState(location.search);
  request.abort();
  request = new AbortController();
  clearTimeout(retry);
  box.query = state.q;
  back.setAttribute('href', searchAddress(state));
  back.textContent = isEmpty(state) ? words.backToHome : words.backToResults;
  wait(true);
  try {
    const [whole, answer] = await Promise.all([
      about(report, request.signal), content(report, state.q, request.signal)]);
    render(whole, answer);
    shown = state.q;
    arrive();
    announce();
    wait(false);
  } catch (failure) {
    showFailure(failure);
  }
}

function render(whole, answer) {
  document.title = `${whole.title} · ${words.wordmark}`;
  notice.clear();
  title.show(whole);
  body.show(whole, answer);
  outline.show(whole, body.matches());
  bar.show(body.position());
}

/** Goes to where the address or the history entry points; to the first match otherwise. */
function arrive() {
  if (shown !== readState(location.search).q) {
    if (shown !== null) {
      open();
    }
    return;
  }
  const left = placeLeft();
  const unit = decodeURIComponent(location.hash.slice(1));
  if (unit && !body.select(unit)) {
    notice.showText(words.missingUnit);
  }
  if (left?.unit) {
    body.restore(left);
  } else if (body.current()) {
    body.centre();
  } else if (body.matches().length > 0) {
    step(1);
  }
  bar.show(body.position());
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
  history.replaceState(history.state, '', `${location.pathname}${location.search}#${unit}`);
  bar.show(body.position());
}

function goTo(section) {
  outlineDrawer.close();
  history.pushState(null, '', `${location.pathname}${location.search}#${section}`);
  body.select(section);
  body.top();
  bar.show(body.position());
}

function show({ what, on }) {
  body.classList.toggle(what, on);
  bar.show(body.position());
}

function checkSource(unit) {
  body.checkSource(report, unit);
}

async function copyLink(unit) {
  const path = readerAddress(report, unit ?? body.current(), readState(''));
  const link = new URL(path, location.origin).href;
  try {
    await navigator.clipboard.writeText(link);
    say(words.copied);
  } catch {
    say(words.copyFailed);
  }
}

function say(text) {
  bar.say(text);
  live.textContent = text;
}

function showFailure(failure) {
  if (failure.name === 'AbortError') {
    return;
  }
  if (failure.status === undefined) {
    throw failure;
  }
  wait(failure.passing);
  if (failure.status === 404) {
    notice.showText(words.notFound);
    return;
  }
  notice.showError(failure, failure.passing ? failure.seconds : null);
  live.textContent = explain(failure);
  if (failure.passing) {
    retry = setTimeout(() => emit(document.body, 'retry'), failure.seconds * 1000);
  }
}
