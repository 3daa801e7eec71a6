import { search } from '../app/api.js';
import { fill, make } from '../app/dom.js';
import { changed, isEmpty, readerAddress } from '../app/url-state.js';
import { words } from '../app/words.js';

/** From the hit that the reader opened with to the one before or behind it in the result. */
class ResultSteps extends HTMLElement {
  /** state: the search that the address carries; unit: the hit that was opened, or null. */
  show(state, unit) {
    Object.assign(this, { state, unit });
    this.hidden = !unit || isEmpty(state) || state.view !== 'list';
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
    const next = await this.neighbour(by).catch(() => null);
    if (next) {
      location.href = readerAddress(next.hit.report.id, next.hit.id, next.state);
    } else {
      this.dispatchEvent(new CustomEvent('noresult', { bubbles: true, detail: by }));
    }
  }

  /** The next hit, be it on the page of results before or behind; null at either end. */
  async neighbour(by) {
    const { hits } = await search(this.state);
    const at = hits.findIndex(({ id }) => id === this.unit);
    if (at >= 0 && hits[at + by]) {
      return { hit: hits[at + by], state: this.state };
    }
    const page = this.state.page + by;
    if (at < 0 || page < 1) {
      return null;
    }
    const state = changed(this.state, { page });
    const beyond = (await search(state)).hits;
    const hit = by > 0 ? beyond[0] : beyond.at(-1);
    return hit ? { hit, state } : null;
  }
}

customElements.define('result-steps', ResultSteps);
