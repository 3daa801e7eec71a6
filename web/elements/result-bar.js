import { emit, fill, keepingFocus, make } from '../app/dom.js';
import { SIZES, changed, searchAddress, sortsOf } from '../app/url-state.js';
import { words } from '../app/words.js';

/** The count of hits, and how they are matched, sorted and paged. */
class ResultBar extends HTMLElement {
  show(result, state) {
    keepingFocus(this, () => fill(this, count(result), this.controls(state)));
  }

  /** Without a result yet: the controls stand where they will stay. */
  wait(state) {
    if (!this.hasChildNodes()) {
      fill(this, make('p', { class: 'count' }, words.counting), this.controls(state));
    }
  }

  /** Without a result: nothing is counted any more. */
  fail(state) {
    fill(this, this.controls(state));
  }

  controls(state) {
    return make('div', { class: 'controls' },
      this.segments(words.showAs, 'view', state, words.views),
      this.segments(words.match, 'match', state, words.matches),
      state.view === 'list'
        ? this.choice(words.sort, 'sort', state, sortsOf(state).map((sort) => [sort, words.sorts[sort]])) : null,
      state.view === 'list' && state.group !== 'report'
        ? this.choice(words.size, 'size', state, sizes(state).map((size) => [size, words.sizes(size)])) : null);
  }

  segments(label, key, state, names) {
    return make('fieldset', { class: `segments ${key}` }, make('legend', { class: 'unseen' }, label),
      Object.entries(names).map(([value, name]) => make('label', {},
        make('input', {
          type: 'radio', name: key, value, checked: state[key] === value, 'data-key': `${key} ${value}`,
          onchange: () => this.go(changed(state, { [key]: value })),
        }),
        make('span', {}, name))));
  }

  choice(label, key, state, options) {
    const select = make('select', {
      'data-key': key,
      onchange: () => this.go(changed(state, {
        [key]: key === 'size' ? Number(select.value) : select.value,
      })),
    }, options.map(([value, name]) =>
      make('option', { value, selected: state[key] === value }, name)));
    return make('label', { class: 'choice' }, make('span', {}, label), select);
  }

  go(state) {
    emit(this, 'go', searchAddress(state));
  }
}

function count(result) {
  return make('p', { class: 'count' },
    make('strong', {}, words.count(result.total, result.totalReports)),
    make('span', { class: 'took' }, words.took(result.tookMs)));
}

/** A size that only the address names is offered too. */
function sizes(state) {
  return [...new Set([...SIZES, state.size])].sort((one, other) => one - other);
}

customElements.define('result-bar', ResultBar);
