import { facet as fetchFacet } from '../app/api.js';
import { emit, fill, keepingFocus, make } from '../app/dom.js';
import {
  excluding, isChosen, ranged, searchAddress, toggled,
} from '../app/url-state.js';
import { words } from '../app/words.js';
import { valueName } from './value-name.js';

const YEARS = ['year', 'published'];
const STEP = 30;

/** Values shown before more are asked for; years are drawn as a whole. */
const SHORT = 10;

/** The counted values of one dimension: checkboxes whose names hold their counts. */
class FacetGroup extends HTMLElement {
  prefix = '';
  size = 0;

  update(facet, state) {
    this.facet = facet;
    this.state = state;
    this.name = words.dimensions[facet.dimension] ?? facet.dimension;
    this.render(facet);
    if (this.size > 0) {
      this.load();
    }
  }

  render(facet) {
    const chosen = facet.values.filter((value) => this.isPicked(value)).length;
    if (!this.details) {
      this.details = make('details', { open: this.hasAttribute('open') });
      fill(this, this.details);
    }
    keepingFocus(this, () => fill(this.details,
      make('summary', { 'data-key': 'summary' }, make('span', { class: 'name' }, this.name),
        chosen ? make('span', { class: 'picked' }, words.chosenIn(chosen)) : null),
      make('fieldset', {},
        make('legend', { class: 'unseen' }, this.name),
        YEARS.includes(facet.dimension) && facet.values.length > 1 ? this.years(facet) : null,
        this.size > 0 ? this.finder() : null,
        this.values(facet, this.shown(facet)),
        facet.more || this.shown(facet).length < facet.values.length ? this.moreButton() : null,
        facet.missing ? make('p', { class: 'missing' }, words.missing(facet.missing)) : null)));
  }

  /** The first values and whatever is chosen. */
  shown(facet) {
    return this.size > 0 || YEARS.includes(facet.dimension) ? facet.values
      : facet.values.filter((value, index) => index < SHORT || this.isPicked(value));
  }

  values(facet, shown) {
    const most = Math.max(1, ...facet.values.map((value) => value.count));
    const bars = YEARS.includes(facet.dimension);
    return make('ul', { class: bars ? 'values years' : 'values' },
      shown.map((value) => this.row(value, bars ? value.count / most : null)));
  }

  row(value, share) {
    const out = (this.state.excluded[this.facet.dimension] ?? []).includes(value.value);
    const name = valueName(this.facet.dimension, value.value, [this.facet]);
    const row = make('li', { class: out ? 'out' : null }, this.box(value, name, out), make('button', {
      type: 'button', class: 'exclude', 'data-key': `exclude ${value.value}`,
      'aria-label': out ? words.include(name) : words.exclude(name),
      onclick: () => this.go(excluding(this.state, this.facet.dimension, value.value)),
    }, out ? words.includeShort : words.excludeShort));
    if (share !== null) {
      row.style.setProperty('--share', share.toFixed(3));
    }
    return row;
  }

  box(value, name, out) {
    return make('label', { title: name.length > 14 ? name : null },
      make('input', {
        type: 'checkbox', checked: this.isPicked(value), disabled: out,
        'data-key': `value ${value.value}`,
        onchange: () => this.go(toggled(this.state, this.facet.dimension, value.value)),
      }),
      make('span', { class: 'label' }, name),
      make('span', { class: 'tally', 'aria-hidden': 'true' }, words.number(value.count)),
      make('span', { class: 'unseen' }, words.hitsOf(value.count)));
  }

  isPicked(value) {
    return value.selected ?? isChosen(this.state, this.facet.dimension, value.value);
  }

  years(facet) {
    const [from, to] = currentRange(this.state, facet.dimension);
    const field = (name, value, label) => make('input', {
      name, value, 'aria-label': label(this.name), inputmode: 'numeric', maxlength: 4,
      pattern: '[0-9]{4}', autocomplete: 'off', 'data-key': name,
      placeholder: name === 'from' ? facet.values[0].label : facet.values.at(-1).label,
    });
    return make('form', { class: 'range', onsubmit: (event) => this.applyYears(event) },
      field('from', from, words.fromYear), make('span', { 'aria-hidden': 'true' }, '–'),
      field('to', to, words.toYear),
      make('button', { type: 'submit', 'aria-label': words.applyYears }, words.apply));
  }

  applyYears(event) {
    event.preventDefault();
    const { from, to } = event.target.elements;
    this.go(ranged(this.state, this.facet.dimension, from.value.trim(), to.value.trim()));
  }

  finder() {
    return make('input', {
      type: 'search', class: 'finder', value: this.prefix, 'data-key': 'finder',
      'aria-label': words.findIn(this.name), placeholder: words.findIn(this.name),
      oninput: (event) => {
        if (!event.isComposing) {
          this.find(event.target.value);
        }
      },
      oncompositionend: (event) => this.find(event.target.value),
    });
  }

  moreButton() {
    return make('button', {
      type: 'button', class: 'more', 'data-key': 'more',
      onclick: () => {
        this.size += STEP;
        this.load();
      },
    }, words.more, make('span', { class: 'unseen' }, this.name));
  }

  find(prefix) {
    this.prefix = prefix;
    this.load();
  }

  /** Fetches as many values as are asked for; only the latest answer counts. */
  async load() {
    this.pending?.abort();
    this.pending = new AbortController();
    const { signal } = this.pending;
    try {
      const { prefix, size } = this;
      const answer = await fetchFacet(this.facet.dimension, this.state, { prefix, size }, signal);
      this.render({ ...this.facet, ...answer });
    } catch (failure) {
      if (failure.name !== 'AbortError') {
        this.render({ ...this.facet, more: true });
      }
    }
  }

  go(state) {
    emit(this, 'go', searchAddress(state));
  }
}

function currentRange(state, dimension) {
  const chosen = (state.filters[dimension] ?? []).find((value) => value.includes('..'));
  return chosen ? chosen.split('..') : ['', ''];
}

customElements.define('facet-group', FacetGroup);
