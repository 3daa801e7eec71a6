import { total } from '../app/api.js';
import { fill, make } from '../app/dom.js';
import { withoutTerm } from '../app/query-terms.js';
import { changed, chosenValues, searchAddress, unfiltered } from '../app/url-state.js';
import { words } from '../app/words.js';
import { without } from './filter-chips.js';
import { valueName } from './value-name.js';

/** So many ways are tried. */
const MOST = 12;

/** Ways on when nothing was found: drop a filter, drop a word, look otherwise. */
class ZeroHelp extends HTMLElement {
  show(state, terms, counts, facets) {
    const chosen = chosenValues(state);
    const places = [make('div', {}), make('div', {})];
    fill(this, make('h2', {}, words.zeroTitle), places[0], missing(counts), places[1],
      make('p', {}, words.zeroOther),
      make('p', {}, make('a', { href: '/' }, words.zeroBrowse)));
    this.asked?.abort();
    this.asked = new AbortController();
    this.offer(places[0], words.zeroFilters, [
      ...chosen.map((one) => [
        `${words.dimensions[one.dimension]} ${valueName(one.dimension, one.value, facets)}`,
        without(state, one.dimension, one.value, one.excluded)]),
      ...(state.match === 'exact' ? [[words.zeroMatch, changed(state, { match: 'auto' })]] : []),
      ...(chosen.length > 1 ? [[words.zeroAll, unfiltered(state)]] : []),
    ]);
    this.offer(places[1], words.zeroWords, terms.length < 2 ? [] : terms.map((term) => {
      const q = withoutTerm(state.q, term);
      return [q, changed(state, { q })];
    }));
  }

  /** A page behind the last one has nothing to show but the way back. */
  showBeyond(state, pages) {
    this.asked?.abort();
    fill(this, make('h2', {}, words.beyond(state.page, pages)),
      make('p', {}, make('a', { href: searchAddress({ ...state, page: pages }) }, words.toLastPage(pages))),
      make('p', {}, make('a', { href: searchAddress({ ...state, page: 1 }) }, words.toFirstPage)));
  }

  /** Only what leads to hits is offered, with how many. */
  async offer(place, title, offered) {
    const { signal } = this.asked;
    const counted = await Promise.all(offered.slice(-MOST).map(async ([name, state]) =>
      [name, state, await total(state, signal).catch(() => 0)]));
    fill(place, ways(title, counted.filter(([, , count]) => count > 0)
      .map(([name, state, count]) => [`${name} · ${words.hitsOf(count)}`, state])));
  }

  clear() {
    this.asked?.abort();
    fill(this);
  }
}

/** Words that stand nowhere: no filter is to blame for them. */
function missing(counts) {
  const nowhere = (counts ?? []).filter(({ count }) => count === 0).map(({ text }) => text);
  return nowhere.length === 0 ? null : make('p', {}, words.nowhere(nowhere));
}

function ways(title, offered) {
  return offered.length === 0 ? null : [make('p', {}, title),
    make('ul', {}, offered.map(([name, state]) =>
      make('li', {}, make('a', { href: searchAddress(state) }, name))))];
}

customElements.define('zero-help', ZeroHelp);
