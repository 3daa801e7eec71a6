/** The page of a table: address → table → grid and chart → the row that the fragment names. */
import { table as about } from './api.js';
import { asking } from './asking.js';
import { copy } from './clipboard.js';
import { decoded } from './decoded.js';
import { bindKeys, bindSkipLinks } from './keys.js';
import { keepPlace, placeLeft } from './place.js';
import { readPlace, readRows, tableAddress, writeList, writePlace, writeRows } from './table-state.js';
import { speak, words } from './words.js';
import '../elements/basket-button.js';
import '../elements/data-table.js';
import '../elements/display-switch.js';
import '../elements/page-notice.js';
import '../elements/search-box.js';
import '../elements/table-chart.js';
import '../elements/table-head.js';

const part = (selector) => document.querySelector(selector);
const box = part('search-box');
const notice = part('page-notice');
const live = part('#live');
const run = asking(notice, live, words.tables.notFound);
const grid = part('data-table');
const head = part('table-head');
const chart = part('table-chart');
const id = decoded(location.pathname.split('/')[2] ?? '');
let remark = '';

/** Ids of the parts of the table that are no rows: a link to them leads to the table. */
let others = new Set();

speak();
bindSkipLinks();
bindKeys({ '/': () => box.focus(), c: () => copyLink() });
keepPlace(() => ({ top: scrollY }));
addEventListener('popstate', () => load(placeLeft()));
addEventListener('hashchange', () => markPlace(true));
document.addEventListener('ask', ({ detail }) => {
  location.href = `/tables${writeList({ q: detail, page: 1, filters: {} })}`;
});
document.addEventListener('rows', ({ detail }) => {
  history.replaceState(history.state, '', location.pathname + writeRows(detail) + location.hash);
  load({ top: scrollY });
});
document.addEventListener('place', ({ detail }) => {
  history.replaceState(history.state, '', location.pathname + location.search + writePlace(detail.row, detail.column));
  markPlace(Boolean(detail.seen));
});
document.addEventListener('copylink', () => copyLink());
document.addEventListener('values', ({ detail }) => grid.classList.toggle('valued', detail));
document.addEventListener('retry', () => load(null));
new MutationObserver(() => chart.redraw()).observe(document.documentElement, { attributeFilter: ['data-theme'] });
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => chart.redraw());
load(placeLeft());

async function load(place) {
  const state = readRows(location.search);
  await run(async (signal) => {
    const answer = await about(id, state, signal);
    remark = answer.diagnostics.map(({ message }) => message).join(' ');
    document.title = `${answer.caption ?? words.tables.untitled} · ${words.wordmark}`;
    others = new Set([id, answer.id, ...answer.notes.map((note) => note.id)]);
    head.show(answer, state);
    grid.show(answer, state);
    chart.hidden = answer.rows.length === 0 && answer.totalRows > 0;
    await chart.show(answer);
    if (place) {
      if (place.top > document.documentElement.scrollHeight - innerHeight) {
        grid.finish();
      }
      scrollTo({ top: place.top, behavior: 'instant' });
    }
    markPlace(!place);
    live.textContent = words.tables.shown(answer.rows.length, answer.totalRows);
  });
}

function markPlace(seen) {
  const place = readPlace(location.hash);
  if (place.row && !grid.mark(place, seen) && !others.has(place.row)) {
    notice.showText(words.tables.missingRow);
  } else if (remark) {
    notice.showText(remark);
  } else {
    notice.clear();
  }
}

async function copyLink() {
  const done = await copy(location.origin + tableAddress(id) + location.hash);
  head.say(done ? words.copied : words.copyFailed);
  live.textContent = done ? words.copied : words.copyFailed;
}
