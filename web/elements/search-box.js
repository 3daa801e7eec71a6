import { emit, fill, make } from '../app/dom.js';
import { words } from '../app/words.js';

/**
 * The box for a query; emits "ask" with the text. While an input method composes, Enter belongs to
 * it. The attribute purpose says what is searched: "search" for all reports, "find" for one.
 */
class SearchBox extends HTMLElement {
  connectedCallback() {
    const purpose = this.getAttribute('purpose') ?? 'search';
    this.input = make('input', {
      type: 'search',
      name: 'q',
      'aria-label': words[`${purpose}Label`],
      'aria-keyshortcuts': '/',
      placeholder: words[`${purpose}Placeholder`],
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
      onkeydown: (event) => this.leaveToInputMethod(event),
    });
    const button = make('button', { type: 'submit' }, words[`${purpose}Button`]);
    const form = make('form', { role: 'search', onsubmit: (event) => this.submit(event) },
      this.input, button);
    fill(this, form);
    this.query = this.getAttribute('value') ?? '';
  }

  set query(text) {
    if (this.input.value !== text) {
      this.input.value = text;
    }
  }

  get query() {
    return this.input.value;
  }

  focus() {
    this.input.focus();
    this.input.select();
  }

  /** Some browsers send the Enter that ends a composition after its end, as key code 229. */
  leaveToInputMethod(event) {
    if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) {
      event.preventDefault();
    }
    if (event.key === 'Escape' && !event.isComposing) {
      this.input.blur();
    }
  }

  submit(event) {
    event.preventDefault();
    emit(this, 'ask', this.query.trim());
  }
}

customElements.define('search-box', SearchBox);
