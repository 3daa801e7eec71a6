import { fill, keepingFocus, make } from '../app/dom.js';
import {
  chosenValues, excluding, ranged, searchAddress, toggled, unfiltered,
} from '../app/url-state.js';
import { words } from '../app/words.js';
import { valueName } from './value-name.js';

/** What is chosen, each as a chip that drops it; they are links, so that back undoes them. */
class FilterChips extends HTMLElement {
  show(state, facets) {
    const chosen = chosenValues(state);
    this.hidden = chosen.length === 0;
    keepingFocus(this, () => fill(this, chosen.length === 0 ? null :
      make('ul', { 'aria-label': words.chosen },
        chosen.map((one) => make('li', {}, chip(one, searchAddress(without(state, one.dimension, one.value, one.excluded)), facets))),
        chosen.length > 1 ? make('li', {}, make('a', {
          class: 'clear', href: searchAddress(unfiltered(state)), 'data-key': 'clear',
        }, words.clearAll)) : null)));
  }
}

/** A filter as a link to the page without it. */
export function chip({ dimension, value, excluded }, href, facets) {
  const name = valueName(dimension, value, facets);
  return make('a', {
    class: excluded ? 'chip excluded' : 'chip',
    href,
    'data-key': `chip ${dimension} ${value}`,
  },
  make('span', { class: 'unseen' }, words.removeFilter),
  make('span', { class: 'dimension' }, words.dimensions[dimension]), ' ',
  make('span', { class: 'value' }, excluded ? words.excludedChip(name) : name),
  make('span', { class: 'drop', 'aria-hidden': 'true' }, '×'));
}

/** The state without one filter. */
export function without(state, dimension, value, excluded) {
  if (excluded) {
    return excluding(state, dimension, value);
  }
  return value.includes('..') ? ranged(state, dimension) : toggled(state, dimension, value);
}

customElements.define('filter-chips', FilterChips);
