import { emit, fill, make } from '../app/dom.js';
import { words } from '../app/words.js';

/** "3 / 12" with next and previous, and what can be done with the current unit. */
class MatchBar extends HTMLElement {
  connectedCallback() {
    this.previous = this.button('‹', words.previousMatch, 'p', () => emit(this, 'step', -1));
    this.next = this.button('›', words.nextMatch, 'n', () => emit(this, 'step', 1));
    this.place = make('span', { class: 'place' });
    this.source = this.button(words.checkSource, words.checkSourceKey, 's', () => emit(this, 'checksource'));
    this.copy = this.button(words.copyLink, words.copyLinkKey, 'c', () => emit(this, 'copylink'));
    this.said = make('span', { class: 'said', 'aria-hidden': 'true' });
    fill(this,
      make('div', { class: 'steps', role: 'group', 'aria-label': words.matchesLabel },
        this.previous, this.place, this.next),
      make('div', { class: 'acts' }, this.source, this.copy, this.said));
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
    this.source.disabled = !unit;
    this.copy.disabled = !unit;
  }

  /** Says something for a moment. */
  say(text) {
    clearTimeout(this.timer);
    fill(this.said, text);
    this.timer = setTimeout(() => fill(this.said), 4000);
  }
}

customElements.define('match-bar', MatchBar);
