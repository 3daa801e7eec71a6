/** The search page: address → request → what is shown. Elements emit events; this obeys them. */
import { concordance, feedAddress, matrix, overview, reports, search, trend } from './api.js';
import { drawer } from './drawer.js';
import { emit, fill, make, wait } from './dom.js';
import { noteQuery } from './history.js';
import { bindKeys, bindSkipLinks } from './keys.js';
import { keepPlace, lastOpened, leaveList, placeInList, placeLeft } from './place.js';
import { GROUPS_SHOWN, reportGroups } from './result-order.js';
import {
  LINES_SHOWN, changed, chosenValues, isEmpty, readState, searchAddress,
} from './url-state.js';
import { speak, words } from './words.js';
import '../elements/basket-button.js';
import '../elements/concordance-view.js';
import '../elements/corpus-view.js';
import '../elements/display-switch.js';
import '../elements/facet-panel.js';
import '../elements/filter-chips.js';
import '../elements/grid-view.js';
import '../elements/hit-list.js';
import '../elements/page-nav.js';
import { explain } from '../elements/page-notice.js';
import '../elements/result-bar.js';
import '../elements/result-ways.js';
import '../elements/search-box.js';
import { valueName } from '../elements/value-name.js';
import '../elements/trend-view.js';
import '../elements/zero-help.js';

/** Reports on a page of the corpus. */
const REPORTS_SHOWN = 50;

const part = (selector) => document.querySelector(selector);
const box = part('search-box');
const panel = part('facet-panel');
const chips = part('filter-chips');
const bar = part('result-bar');
const others = part('result-ways');
const notice = part('page-notice');
const list = part('hit-list');
const pages = part('page-nav');
const grid = part('grid-view');
const kwic = part('concordance-view');
const years = part('trend-view');
const zero = part('zero-help');
const corpus = part('corpus-view');
const live = part('#live');
const filterButton = part('#open-facets');

let request = new AbortController();
let retry = 0;
let acted = false;
const savePlace = keepPlace(() => ({ top: scrollY }));
const filterDrawer = drawer(panel, filterButton, words.filters);

speak();
bindSkipLinks();
bindKeys({ '/': () => box.focus(), '?': () => box.help(), j: () => list.walk(1), k: () => list.walk(-1) });
addEventListener('popstate', () => load(placeLeft()));
document.addEventListener('ask', ({ detail }) => {
  filterDrawer.close();
  go(searchAddress(changed(readState(location.search), { q: detail, corrections: true })));
});
document.addEventListener('go', ({ detail }) => go(detail));
document.addEventListener('retry', () => load(null));
document.addEventListener('click', follow);
load(placeInList(here()) ?? placeLeft());

/** Links to results change this page in place; a link to a hit notes where the list was left. */
function follow(event) {
  const link = event.target.closest('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0) {
    return;
  }
  const card = link.closest('hit-card');
  if (card) {
    leaveList(here(), { top: scrollY, unit: card.dataset.unit });
  }
  const plain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (plain && link.origin === location.origin && ['/', '/search'].includes(link.pathname)) {
    event.preventDefault();
    go(link.pathname + link.search);
  }
}

function go(address) {
  acted = true;
  savePlace();
  if (address !== here()) {
    history.pushState(null, '', address);
  }
  load(null);
}

function here() {
  return searchAddress(readState(location.search));
}

/** Shows what the address asks for; the former result stays, dimmed, until the new one is there. */
async function load(place) {
  const state = readState(location.search);
  request.abort();
  request = new AbortController();
  clearTimeout(retry);
  box.query = state.q;
  document.title = state.q ? `${state.q} · ${words.wordmark}` : words.name;
  document.body.classList.toggle('home', isEmpty(state));
  filterButton.textContent = words.filtersChosen(chosenValues(state).length);
  chips.show(state, []);
  if (!isEmpty(state)) {
    bar.wait(state);
  }
  wait(true);
  try {
    await (isEmpty(state) ? showCorpus(state) : showResult(state));
    wait(false);
    keepReader();
    scrollTo({ top: place?.top ?? 0, behavior: 'instant' });
  } catch (failure) {
    showFailure(failure);
  }
}

/** Whoever used a control that is gone now, a chip or a page number, goes on at the results. */
function keepReader() {
  if (document.activeElement === document.body && acted) {
    part('main').focus({ preventScroll: true });
  }
}

async function showResult(state) {
  const other = { grid: matrix, concordance, trend }[state.view];
  const grouped = !other && state.group === 'report';
  const paged = state.view === 'concordance';
  const asked = paged || grouped ? { ...state, page: 1 } : state;
  const [result, shown, byReport] = await Promise.all([
    search(asked, request.signal), other ? other(state, request.signal) : null,
    grouped ? reportGroups(state, request.signal) : null]);
  const count = paged ? shown.total : other ? 0 : grouped ? result.totalReports : result.total;
  const size = paged ? LINES_SHOWN : grouped ? GROUPS_SHOWN : state.size;
  const pageCount = Math.max(1, Math.ceil(count / size));
  corpus.clear();
  bar.show(result, state);
  notice.showResult(result, state);
  showFacets(result, state);
  [list, grid, kwic, years].forEach((element) => element.clear());
  if (other) {
    ({ grid, concordance: kwic, trend: years })[state.view].show(shown, state);
  } else {
    if (grouped) {
      list.showReports(byReport, state, lastOpened(here()));
    } else {
      list.show(result, state, lastOpened(here()));
    }
  }
  others.show(result, state);
  offerFeed(result.total > 0 ? feedAddress(state) : null);
  pages.show(state, count, size);
  note(result, state);
  const beyond = count > 0 && state.page > pageCount;
  if (result.total === 0) {
    zero.show(state, result.query.terms, result.query.words, result.facets);
  } else {
    zero.clear();
  }
  live.textContent = beyond ? words.beyond(state.page, pageCount)
    : words.announce(result.total, result.totalReports, state.page, pageCount);
}

/** A query is noted under its first page, with what was chosen in words. */
function note(result, state) {
  noteQuery({
    address: searchAddress(changed(state, { view: 'list', group: 'none', sort: 'relevance' })),
    q: state.q,
    filters: chosenValues(state).map(({ dimension, value, excluded }) => {
      const name = valueName(dimension, value, result.facets);
      return excluded ? words.excludedChip(name) : name;
    }).join('、'),
    total: result.total,
  });
}

async function showCorpus(state) {
  const [all, whole] = await Promise.all(
    [reports(state.page, REPORTS_SHOWN, request.signal), overview(request.signal)]);
  [list, grid, kwic, years, zero, notice].forEach((element) => element.clear());
  pages.show(state, all.total, REPORTS_SHOWN);
  showFacets(whole, state);
  others.clear();
  offerFeed(null);
  corpus.show(all, whole.total, whole.facets);
  live.textContent = words.reportsCount(all.total);
}

/** Feed readers look for a feed in the head of a page. */
function offerFeed(address) {
  document.querySelector('link[rel=alternate]')?.remove();
  if (address) {
    document.head.append(make('link', { rel: 'alternate', type: 'application/atom+xml', href: address }));
  }
}

function showFacets(result, state) {
  panel.show(result.facets ?? [], state);
  chips.show(state, result.facets ?? []);
  filterDrawer.name(words.showResults(result.total));
}

/** What will pass by itself is tried again, for as long as this page asks for the same. */
function showFailure(failure) {
  if (failure.name === 'AbortError') {
    return;
  }
  if (failure.status === undefined) {
    throw failure;
  }
  const state = readState(location.search);
  if (!isEmpty(state)) {
    bar.fail(state);
  }
  [list, grid, kwic, years, zero, pages, others, corpus].forEach((element) => fill(element));
  notice.showError(failure, failure.passing ? failure.seconds : null);
  live.textContent = explain(failure);
  wait(failure.passing);
  if (failure.passing) {
    retry = setTimeout(() => emit(document.body, 'retry'), failure.seconds * 1000);
  }
}
