import { fill, make } from '../app/dom.js';
import { shownPages } from '../app/paging.js';
import { searchAddress } from '../app/url-state.js';
import { words } from '../app/words.js';

/** Links to the pages of a result. */
class PageNav extends HTMLElement {
  show(state, total, size) {
    this.showPages(state.page, Math.ceil(total / size), (page) => searchAddress({ ...state, page }));
  }

  /** address gives the address of a page. */
  showPages(current, pages, address) {
    fill(this, pages <= 1 ? null : make('nav', { 'aria-label': words.pages },
      step(address, current - 1, pages, words.previousPage, 'prev'),
      make('ol', {}, shownPages(current, pages).map((page) =>
        make('li', {}, page === null ? make('span', { class: 'cut' }, '…') : number(address, page, current)))),
      step(address, current + 1, pages, words.nextPage, 'next')));
  }
}

function number(address, page, current) {
  return make('a', {
    href: address(page),
    'aria-label': words.page(page),
    'aria-current': page === current ? 'page' : null,
  }, words.number(page));
}

function step(address, page, pages, name, rel) {
  const there = page >= 1 && page <= pages;
  return there
    ? make('a', { class: rel, rel, href: address(page) }, name)
    : make('span', { class: `${rel} off`, 'aria-hidden': 'true' }, name);
}

customElements.define('page-nav', PageNav);
