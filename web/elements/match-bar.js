import { onChange } from '../app/basket.js';
import { showCollected } from '../app/collect.js';
import { emit, fill, make } from '../app/dom.js';
import { words } from '../app/words.js';

/** "3 / 12" with next and previous, and what can be done with the current unit. */
class MatchBar extends HTMLElement {
  connectedCallback() {
    this.previous = this.button('‹', words.previousMatch, 'p', () => emit(this, 'step', -1));
    this.next = this.button('›', words.nextMatch, 'n', () => emit(this, 'step', 1));
    this.place = make('span', { class: 'place' });
    this.acts = [
      this.button(words.checkSource, words.checkSourceKey, 's', () => emit(this, 'checksource')),
      this.button(words.copyLink, words.copyLinkKey, 'c', () => emit(this, 'copylink')),
      this.button(words.cite, words.citeKey, 'q', () => emit(this, 'citeunit')),
    ];
    this.collect = this.button(words.collect, '', 'b', () => emit(this, 'collectunit'));
    this.collect.removeAttribute('aria-label');
    this.collect.title = words.collectKey;
    fill(this,
      make('div', { class: 'steps', role: 'group', 'aria-label': words.matchesLabel },
        this.previous, this.place, this.next),
      make('div', { class: 'acts' }, this.acts, this.collect));
    onChange(() => showCollected(this.collect));
  }

  button(text, label, key, act) {
    return make('button', {
      type: 'button', 'aria-label': label, title: label, 'aria-keyshortcuts': key, onclick: act,
    }, text);
  }

  /** index from 1, 0 while no match is current; unit: the current unit or null; asked: any query. */
  show({ index, total, unit, asked }) {
    this.classList.toggle('unasked', !asked);
    fill(this.place, total === 0 ? words.noMatch : words.matchAt(index, total));
    this.previous.disabled = total === 0;
    this.next.disabled = total === 0;
    [...this.acts, this.collect].forEach((button) => {
      button.disabled = !unit;
    });
    this.collect.dataset.collect = unit ?? '';
    showCollected(this.collect);
  }
}

customElements.define('match-bar', MatchBar);
