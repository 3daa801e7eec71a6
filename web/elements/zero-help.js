import { fill, make } from '../app/dom.js';
import { withoutTerm } from '../app/query-terms.js';
import { changed, chosenValues, searchAddress, unfiltered } from '../app/url-state.js';
import { words } from '../app/words.js';
import { without } from './filter-chips.js';
import { valueName } from './value-name.js';

/** Ways on when nothing was found: drop a filter, drop a word, look otherwise. */
class ZeroHelp extends HTMLElement {
  show(state, terms, facets) {
    const chosen = chosenValues(state);
    fill(this, make('h2', {}, words.zeroTitle),
      ways(words.zeroFilters, [
        ...chosen.map((one) => [
          `${words.dimensions[one.dimension]} ${valueName(one.dimension, one.value, facets)}`,
          without(state, one.dimension, one.value, one.excluded)]),
        ...(chosen.length > 1 ? [[words.zeroAll, unfiltered(state)]] : []),
        ...(state.match === 'exact' ? [[words.zeroMatch, changed(state, { match: 'auto' })]] : []),
      ]),
      ways(words.zeroWords, terms.length < 2 ? [] : terms.map((term) => {
        const q = withoutTerm(state.q, term);
        return [q, changed(state, { q })];
      })),
      make('p', {}, words.zeroOther),
      make('p', {}, make('a', { href: '/' }, words.zeroBrowse)));
  }

  clear() {
    fill(this);
  }
}

function ways(title, offered) {
  return offered.length === 0 ? null : [make('p', {}, title),
    make('ul', {}, offered.map(([name, state]) =>
      make('li', {}, make('a', { href: searchAddress(state) }, name))))];
}

customElements.define('zero-help', ZeroHelp);
