/** The page of all tables: address → request → what is shown. */
import { tables } from './api.js';
import { asking } from './asking.js';
import { bindKeys, bindSkipLinks } from './keys.js';
import { isBeyond } from './paging.js';
import { keepPlace, placeLeft } from './place.js';
import { whileReading } from './reading.js';
import { readList, writeList } from './table-state.js';
import { speak, words } from './words.js';
import '../elements/basket-button.js';
import '../elements/display-switch.js';
import '../elements/page-nav.js';
import '../elements/page-notice.js';
import '../elements/search-box.js';
import '../elements/table-list.js';

const PAGE_SIZE = 20;

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
document.addEventListener('ask', ({ detail }) => go(`/tables${writeList({ ...readList(location.search), q: detail, page: 1 })}`));
document.addEventListener('retry', () => load(null));
document.addEventListener('click', follow);
load(placeLeft());

/** Links to this list change the page in place. */
function follow(event) {
  const link = event.target.closest('a[href]');
  const plain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (link && plain && event.button === 0 && link.origin === location.origin && link.pathname === '/tables') {
    event.preventDefault();
    go(link.pathname + link.search);
  }
}

function go(address) {
  savePlace();
  if (address !== location.pathname + location.search) {
    history.pushState(null, '', address);
  }
  load(null);
}

async function load(place) {
  const state = readList(location.search);
  box.query = state.q;
  document.title = `${state.q ? `${state.q} · ` : ''}${words.tables.title} · ${words.wordmark}`;
  await run(async (signal) => {
    const answer = await whileReading(notice, live, signal, tables(state, PAGE_SIZE, signal));
    notice.clear();
    const remarks = answer.query.diagnostics.filter(({ severity }) => severity !== 'info');
    if (remarks.length > 0) {
      notice.showText(remarks.map(({ message }) => message).join(' '));
    }
    part('table-list').show(answer, state);
    part('table-filters').show(answer.facets, state);
    const pages = Math.ceil(answer.total / PAGE_SIZE);
    part('page-nav').showPages(state.page, pages, (page) => `/tables${writeList({ ...state, page })}`);
    live.textContent = isBeyond(state.page, pages) ? words.beyond(state.page, pages) : words.tables.count(answer.total);
    scrollTo({ top: place?.top ?? 0, behavior: 'instant' });
  });
}
