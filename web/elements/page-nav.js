import { fill, make } from '../app/dom.js';
import { shownPages } from '../app/paging.js';
import { searchAddress } from '../app/url-state.js';
import { words } from '../app/words.js';

/** Links to the pages of a result. */
class PageNav extends HTMLElement {
  show(state, total, size) {
    const pages = Math.ceil(total / size);
    fill(this, pages <= 1 ? null : make('nav', { 'aria-label': words.pages },
      step(state, state.page - 1, pages, words.previousPage, 'prev'),
      make('ol', {}, shownPages(state.page, pages).map((page) =>
        make('li', {}, page === null ? make('span', { class: 'cut' }, '…') : number(state, page)))),
      step(state, state.page + 1, pages, words.nextPage, 'next')));
  }
}

function number(state, page) {
  const current = page === state.page;
  return make('a', {
    href: searchAddress({ ...state, page }),
    'aria-label': words.page(page),
    'aria-current': current ? 'page' : null,
  }, words.number(page));
}

function step(state, page, pages, name, rel) {
  const there = page >= 1 && page <= pages;
  return there
    ? make('a', { class: rel, rel, href: searchAddress({ ...state, page }) }, name)
    : make('span', { class: `${rel} off`, 'aria-hidden': 'true' }, name);
}

customElements.define('page-nav', PageNav);
