import { allValues } from '../app/api.js';
import { emit, fill, keepingFocus, make } from '../app/dom.js';
import { excluding, isChosen, searchAddress, toggled } from '../app/url-state.js';
import { words } from '../app/words.js';
import { facetValues } from './facet-values.js';
import { yearChart } from './year-chart.js';

/** Values shown before more are asked for, and how many more at first; then twice as many. */
const SHORT = 8;
const STEP = 30;

/** Fewer years than these are told by a list alone. */
const CHARTED = 4;

/** What is typed to find a value is looked up when typing pauses. */
const PAUSE = 150;

/** The counted values of one dimension: checkboxes whose names hold their counts, years as bars. */
class FacetGroup extends HTMLElement {
  prefix = '';
  wanted = 0;

  update(facet, state) {
    this.state = state;
    this.facet = facet;
    if (!this.details) {
      this.build();
    }
    this.render(facet);
    if (this.wanted > 0) {
      this.load();
    }
  }

  get name() {
    return words.dimensions[this.facet.dimension] ?? this.facet.dimension;
  }

  /** What stays while values change: whoever types into the finder must not lose it. */
  build() {
    this.picked = make('span', { class: 'picked' });
    this.chart = make('div', { class: 'chart' });
    this.finder = this.makeFinder();
    this.list = make('div', { class: 'list' });
    this.details = make('details', { open: this.hasAttribute('open') },
      make('summary', {}, make('span', { class: 'name' }, this.name), this.picked),
      this.chart,
      make('fieldset', {}, make('legend', { class: 'unseen' }, this.name), this.list, this.finder));
    fill(this, this.details);
  }

  makeFinder() {
    return make('input', {
      type: 'search', class: 'finder', hidden: true, autocomplete: 'off',
      'aria-label': words.findIn(this.name), placeholder: words.findIn(this.name),
      oninput: (event) => {
        if (!event.isComposing) {
          this.find(event.target.value);
        }
      },
      oncompositionend: (event) => this.find(event.target.value),
    });
  }

  render(facet) {
    const chosen = this.chosen(facet);
    fill(this.picked, chosen ? words.chosenIn(chosen) : null);
    const charted = this.isCharted();
    this.finder.hidden = charted || (!facet.more && !this.prefix && facet.values.length <= SHORT);
    this.classList.toggle('charted', charted);
    if (charted) {
      keepingFocus(this.chart, () => fill(this.chart, yearChart(this.facet, this.state, this)));
    } else {
      fill(this.chart);
    }
    keepingFocus(this.list, () => fill(this.list, charted ? this.twin(facet) : this.values(facet)));
  }

  isCharted() {
    return ['year', 'published', 'forecast'].includes(this.facet.dimension) && this.facet.values.length >= CHARTED;
  }

  /** The same years as text, for whoever cannot or will not use the bars; stays open once opened. */
  twin(facet) {
    return make('details', {
      class: 'twin', open: this.twinOpen,
      ontoggle: (event) => {
        this.twinOpen = event.target.open;
      },
    }, make('summary', { 'data-key': 'twin' }, words.yearList(facet.values.length)), this.values(facet));
  }

  values(facet) {
    const shown = this.shown(facet);
    const cut = facet.more || shown.length < facet.values.length;
    return [
      facetValues(this, shown),
      shown.length === 0 ? make('p', { class: 'missing' }, words.noneFound) : null,
      cut ? this.moreButton() : null,
      facet.missing && !this.prefix
        ? make('p', { class: 'missing' }, words.missing(facet.missing)) : null,
    ];
  }

  /** The first values and whatever is chosen or left out. */
  shown(facet) {
    return this.wanted > 0 || this.isCharted() ? facet.values
      : facet.values.filter((value, index) => index < SHORT || this.isPicked(value) || this.isOut(value));
  }

  chosen(facet) {
    const ranges = (this.state.filters[facet.dimension] ?? []).filter((value) => value.includes('..'));
    return ranges.length || facet.values.filter((value) => this.isPicked(value)).length;
  }

  isPicked(value) {
    return value.selected ?? isChosen(this.state, this.facet.dimension, value.value);
  }

  isOut({ value }) {
    return (this.state.excluded[this.facet.dimension] ?? []).includes(value);
  }

  choose(value) {
    this.go(toggled(this.state, this.facet.dimension, value));
  }

  leaveOut(value) {
    this.go(excluding(this.state, this.facet.dimension, value));
  }

  moreButton() {
    return make('button', {
      type: 'button', class: 'more', 'data-key': 'more',
      onclick: () => {
        this.wanted = this.wanted ? this.wanted * 2 : STEP;
        this.load();
      },
    }, words.more, make('span', { class: 'unseen' }, this.name));
  }

  find(prefix) {
    if (prefix.trim() === this.prefix) {
      return;
    }
    this.prefix = prefix.trim();
    this.wanted ||= STEP;
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.load(), PAUSE);
  }

  /** Fetches as many values as are asked for; only the latest answer counts. */
  async load() {
    this.pending?.abort();
    this.pending = new AbortController();
    const { signal } = this.pending;
    try {
      const answer = await allValues(this.facet.dimension, this.state, this.prefix, this.wanted, signal);
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

customElements.define('facet-group', FacetGroup);
