import { fill, make } from '../app/dom.js';
import './hit-card.js';

/** The hits of one page in order; j and k walk them. */
class HitList extends HTMLElement {
  show(result, state, visited) {
    fill(this, make('ol', { start: (result.page - 1) * result.size + 1 },
      result.hits.map((hit) => {
        const card = document.createElement('hit-card');
        card.show(hit, state, hit.id === visited);
        return make('li', {}, card);
      })));
  }

  clear() {
    fill(this);
  }

  /** Moves the focus to the next (1) or previous (-1) hit. */
  walk(step) {
    const links = [...this.querySelectorAll('h2 a')];
    const at = links.findIndex((link) => link.closest('li').contains(document.activeElement));
    const next = links[Math.min(Math.max(at + step, 0), links.length - 1)];
    next?.focus();
    next?.closest('li').scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('hit-list', HitList);
