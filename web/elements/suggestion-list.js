import { suggest } from '../app/api.js';
import { fill, make } from '../app/dom.js';
import { marked } from '../app/highlight.js';
import { words } from '../app/words.js';

/** Completions are asked for when typing pauses. */
const PAUSE = 120;
const SHOWN = 10;

/**
 * The list below a box for queries: it asks, shows and is walked, while the focus stays in the box.
 * choose is called with the text that was chosen.
 */
export class SuggestionList {
  options = [];
  active = -1;

  constructor(input, choose) {
    this.input = input;
    this.choose = choose;
    this.list = make('ul', { id: 'suggestions', role: 'listbox', 'aria-label': words.suggestions, hidden: true });
    for (const [key, value] of Object.entries({
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': 'suggestions', 'aria-expanded': 'false',
    })) {
      input.setAttribute(key, value);
    }
  }

  /** Asks for what completes the text in the box; a later text makes the answer stale. */
  ask() {
    this.forget();
    const typed = this.input.value.trim();
    if (!typed) {
      this.close();
      return;
    }
    this.timer = setTimeout(async () => {
      this.pending = new AbortController();
      const offered = await suggest(typed, SHOWN, this.pending.signal);
      if (offered && document.activeElement === this.input) {
        this.show(offered, typed);
      }
    }, PAUSE);
  }

  forget() {
    clearTimeout(this.timer);
    this.pending?.abort();
  }

  show(offered, typed) {
    this.options = offered.map((one, index) => option(one, typed, index, () => this.take(one.text)));
    this.active = -1;
    fill(this.list, this.options);
    this.list.hidden = this.options.length === 0;
    this.input.setAttribute('aria-expanded', String(this.options.length > 0));
    this.input.removeAttribute('aria-activedescendant');
  }

  close() {
    this.forget();
    this.show([], '');
  }

  get isOpen() {
    return this.options.length > 0;
  }

  take(text) {
    this.close();
    this.choose(text);
  }

  /** Acts on a key if it means something to the list; returns whether it did. */
  press(key) {
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!this.isOpen) {
        this.ask();
        return true;
      }
      const places = this.options.length + 1;
      this.mark((this.active + 1 + (key === 'ArrowDown' ? 1 : -1) + places) % places - 1);
      return true;
    }
    if (key === 'Enter' && this.active >= 0) {
      this.options[this.active].click();
      return true;
    }
    if (key === 'Escape' && this.isOpen) {
      this.close();
      return true;
    }
    return false;
  }

  mark(index) {
    this.options[this.active]?.setAttribute('aria-selected', 'false');
    this.active = index;
    const option = this.options[index];
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      this.input.setAttribute('aria-activedescendant', option.id);
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }
}

function option({ text, kind, count }, typed, index, take) {
  const start = text.toLowerCase().indexOf(typed.toLowerCase());
  const spans = start < 0 ? [] : [{ start, end: start + typed.length }];
  return make('li', {
    id: `suggestion-${index}`, role: 'option', 'aria-selected': 'false', onclick: take,
    onpointerdown: (event) => event.preventDefault(),
  },
  make('span', { class: 'text', lang: 'zh-CN' }, marked(text, spans)),
  make('span', { class: 'of' }, words.suggestionKinds[kind] ?? kind),
  make('span', { class: 'tally' }, words.hitsOf(count)));
}
