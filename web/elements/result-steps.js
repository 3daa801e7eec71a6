import { fill, make } from '../app/dom.js';
import { neighbour } from '../app/result-order.js';
import { say } from '../app/toast.js';
import { isEmpty, readerAddress } from '../app/url-state.js';
import { words } from '../app/words.js';
import { explain } from './page-notice.js';

/** From the hit that the reader opened with to the one before or behind it in the result. */
class ResultSteps extends HTMLElement {
  /**
   * state: the search that the address carries; unit: the current one, or null. A unit that was only
   * looked at on the way does not take the place of the hit that was opened or stepped to.
   */
  show(state, unit) {
    if (!this.unit || state.q !== this.state.q || this.hits.has(unit)) {
      this.unit = unit;
      this.hits = new Set([...(this.hits ?? []), unit]);
    }
    this.state = state;
    this.hidden = !this.unit || isEmpty(state) || state.view !== 'list';
    fill(this, this.button('↑', words.previousResult, '[', -1), this.button('↓', words.nextResult, ']', 1));
  }

  button(text, name, key, by) {
    return make('button', {
      type: 'button', 'aria-label': name, title: name, 'aria-keyshortcuts': key, onclick: () => this.step(by),
    }, text);
  }

  async step(by) {
    if (this.hidden) {
      return;
    }
    try {
      this.go(await neighbour(this.state, this.unit, by), by);
    } catch (failure) {
      if (failure.status === undefined) {
        throw failure;
      }
      say(explain(failure));
    }
  }

  go(next, by) {
    if (next?.hit) {
      this.hits.add(next.hit.id); // Within a report the page stays, and shows this element anew.
      location.href = readerAddress(next.hit.report.id, next.hit.id, next.state);
    } else if (next) {
      say(by > 0 ? words.lastResult : words.firstResult);
    } else {
      say(words.resultLost);
    }
  }
}

customElements.define('result-steps', ResultSteps);
