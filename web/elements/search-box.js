import { emit, fill, make } from '../app/dom.js';
import { words } from '../app/words.js';
import { SuggestionList } from './suggestion-list.js';

/**
 * The box for a query; emits "ask" with the text. While an input method composes, all keys belong to
 * it and nothing is asked. The attribute purpose says what is searched: "search" for all reports, "find" for one.
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
      onkeydown: (event) => this.press(event),
    });
    if (purpose === 'search') {
      this.complete();
    }
    const button = make('button', { type: 'submit' }, words[`${purpose}Button`]);
    const form = make('form', { role: 'search', onsubmit: (event) => this.submit(event) },
      this.input, this.suggestions?.list, button, purpose === 'search' ? make('button', {
        type: 'button', class: 'how', 'aria-label': words.help, title: words.help, 'aria-haspopup': 'dialog',
        onclick: () => this.help(),
      }, '?') : null);
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

  async help() {
    (await import('./syntax-help.js')).showSyntax();
  }

  complete() {
    this.suggestions = new SuggestionList(this.input, (text) => {
      this.query = text;
      emit(this, 'ask', text);
    });
    this.input.addEventListener('input', (event) => event.isComposing || this.suggestions.ask());
    this.input.addEventListener('compositionend', () => this.suggestions.ask());
    this.input.addEventListener('blur', () => this.suggestions.close());
  }

  /** Some browsers send the Enter that ends a composition after its end, as key code 229. */
  press(event) {
    if (event.isComposing || event.keyCode === 229) {
      if (event.key === 'Enter') {
        event.preventDefault();
      }
    } else if (this.suggestions?.press(event.key)) {
      event.preventDefault();
    } else if (event.key === 'Escape') {
      this.input.blur();
    }
  }

  submit(event) {
    event.preventDefault();
    this.suggestions?.close();
    emit(this, 'ask', this.query.trim());
  }
}

customElements.define('search-box', SearchBox);
