import { entries, onChange } from '../app/basket.js';
import { fill, make } from '../app/dom.js';
import { words } from '../app/words.js';

/** Opens the basket and says how much is in it; the rest is loaded when it is asked for. */
class BasketButton extends HTMLElement {
  connectedCallback() {
    this.tally = make('span', { class: 'tally' });
    this.button = make('button', {
      type: 'button', 'aria-haspopup': 'dialog', onclick: () => this.open(),
    }, make('span', { class: 'wide' }, words.basket), make('span', { class: 'narrow', 'aria-hidden': 'true' },
      words.basketShort), this.tally);
    fill(this, this.button);
    onChange(() => this.count());
    this.count();
  }

  count() {
    const count = entries().length;
    fill(this.tally, count > 0 ? words.number(count) : null);
    this.button.setAttribute('aria-label', words.basketOf(count));
  }

  async open() {
    const { showBasket } = await import('./basket-panel.js');
    showBasket();
  }
}

customElements.define('basket-button', BasketButton);
