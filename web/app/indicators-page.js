/** The page of figures: what is measured, and a condition, → all tables that state it, side by side. */
import { indicators, table, tables } from './api.js';
import { asking } from './asking.js';
import { figureExamples } from './figure-examples.js';
import { bindKeys, bindSkipLinks } from './keys.js';
import { isBeyond } from './paging.js';
import { keepPlace, placeLeft } from './place.js';
import { whileReading } from './reading.js';
import { readFigures, readRows, writeFigures } from './table-state.js';
import { speak, words } from './words.js';
import '../elements/basket-button.js';
import '../elements/display-switch.js';
import '../elements/fact-list.js';
import '../elements/page-nav.js';
import '../elements/page-notice.js';
import '../elements/search-box.js';

const PAGE_SIZE = 100;

const part = (selector) => document.querySelector(selector);
const box = part('search-box');
const notice = part('page-notice');
const live = part('#live');
const run = asking(notice, live);

speak();
bindSkipLinks();
bindKeys({ '/': () => box.focus() });
const savePlace = keepPlace(() => ({ top: scrollY }));
addEventListener('popstate', () => load(placeLeft()));
document.addEventListener('ask', ({ detail }) => go({ ...readFigures(location.search), q: detail, page: 1 }));
document.addEventListener('figures', ({ detail }) => go(detail));
document.addEventListener('retry', () => load(null));
load(placeLeft());

function go(state) {
  savePlace();
  const address = `/indicators${writeFigures(state)}`;
  if (address !== location.pathname + location.search) {
    history.pushState(null, '', address);
  }
  load(null);
}

async function load(place) {
  const state = readFigures(location.search);
  box.query = state.q;
  document.title = `${state.q ? `${state.q} · ` : ''}${words.tables.figures.title} · ${words.wordmark}`;
  await run(async (signal) => {
    const answer = await whileReading(notice, live, signal, indicators(state, PAGE_SIZE, signal));
    notice.clear();
    const remarks = answer.query.diagnostics.filter(({ severity }) => severity !== 'info');
    if (remarks.length > 0) {
      notice.showText(remarks.map(({ message }) => message).join(' '));
    }
    part('fact-list').show(answer, state);
    if (!state.q) {
      await showExamples(signal);
    }
    const pages = Math.ceil(answer.total / PAGE_SIZE);
    part('page-nav').showPages(state.page, pages, (page) => `/indicators${writeFigures({ ...state, page })}`);
    live.textContent = isBeyond(state.page, pages) ? words.beyond(state.page, pages)
      : words.tables.figures.count(answer.total, answer.tables, answer.reports, answer.sentences);
    scrollTo({ top: place?.top ?? 0, behavior: 'instant' });
  });
}

/** What can be asked is told by what a table of this corpus states; without tables there is none to tell. */
async function showExamples(signal) {
  const { tables: [first] } = await tables({ q: '', page: 1, filters: { chartable: ['true'] } }, 1, signal);
  if (first) {
    part('fact-list').showExamples(figureExamples(await table(first.id, readRows(''), signal)));
  }
}
