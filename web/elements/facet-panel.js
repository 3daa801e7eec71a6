import { fill, make } from '../app/dom.js';
import { chosenValues, searchAddress, unfiltered } from '../app/url-state.js';
import { words } from '../app/words.js';
import './facet-group.js';

/** Dimensions that stand open when the page is new. */
const OPEN = ['city', 'year', 'report', 'kind', 'published'];

/** The facets of a result, in the server's order; each keeps what was opened or typed in it. */
class FacetPanel extends HTMLElement {
  groups = new Map();

  show(facets, state) {
    if (!this.list) {
      this.head = make('div', { class: 'panel-head' });
      this.list = make('div', { class: 'groups' });
      fill(this, this.head, this.list);
    }
    fill(this.head, make('h2', {}, words.filters), chosenValues(state).length > 0
      ? make('a', { class: 'clear', href: searchAddress(unfiltered(state)) }, words.clearAll) : null);
    const shown = foretold(facets).filter((facet) => facet.values.length > 0)
      .map((facet) => this.group(facet, state));
    this.arrange(shown);
  }

  group(facet, state) {
    let group = this.groups.get(facet.dimension);
    if (!group) {
      group = document.createElement('facet-group');
      group.toggleAttribute('open', OPEN.includes(facet.dimension));
      this.groups.set(facet.dimension, group);
    }
    group.update(facet, state);
    return group;
  }

  /** Moving a group that has the focus would lose it, so what stands right is left alone. */
  arrange(shown) {
    const same = shown.length > 0 && shown.length === this.list.children.length
      && shown.every((group, index) => this.list.children[index] === group);
    if (!same) {
      fill(this.list, shown.length ? shown : make('p', { class: 'missing' }, words.noFacets));
    }
  }
}

/** Years know how many of their hits only expect them: those of the forecasts for the same year. */
function foretold(facets) {
  const forecasts = new Map(facets.find(({ dimension }) => dimension === 'forecast')
    ?.values.map(({ value, count }) => [value, count]));
  return facets.map((facet) => (facet.dimension !== 'year' ? facet : {
    ...facet,
    values: facet.values.map((value) => ({ ...value, forecasts: forecasts.get(value.value) ?? 0 })),
  }));
}

customElements.define('facet-panel', FacetPanel);
