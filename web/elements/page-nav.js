import { fill, make } from '../app/dom.js';
import { isBeyond, shownPages } from '../app/paging.js';
import { searchAddress } from '../app/url-state.js';
import { words } from '../app/words.js';

/** Links to the pages of a result; behind the last of them there is nothing to show but the way back. */
class PageNav extends HTMLElement {
  show(state, total, size) {
    this.showPages(state.page, Math.ceil(total / size), (page) => searchAddress({ ...state, page }));
  }

  /** address gives the address of a page. */
  showPages(current, pages, address) {
    fill(this, isBeyond(current, pages) ? beyond(address, current, pages) : null,
      pages <= 1 ? null : make('nav', { 'aria-label': words.pages },
        step(address, current - 1, pages, words.previousPage, 'prev'),
        make('ol', {}, shownPages(current, pages).map((page) =>
          make('li', {}, page === null ? make('span', { class: 'cut' }, '…') : number(address, page, current)))),
        step(address, current + 1, pages, words.nextPage, 'next')));
  }
}

function beyond(address, page, pages) {
  return make('div', { class: 'beyond' }, make('h2', {}, words.beyond(page, pages)),
    make('p', {}, make('a', { href: address(pages) }, words.toLastPage(pages))),
    pages === 1 ? null : make('p', {}, make('a', { href: address(1) }, words.toFirstPage)));
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
