/** The words of the interface in the language that was chosen; English is loaded only when chosen. */
import { chinese } from './words/zh.js';
import { language } from './preferences.js';

export const words =
  language() === 'en' ? (await import('./words/en.js')).english : chinese;

/** Puts words into the elements of the page's own HTML that ask for them. */
export function speak(root = document) {
  root.documentElement.lang = words.language;
  root.title = words.name;
  for (const element of root.querySelectorAll('[data-word]')) {
    element.textContent = words[element.dataset.word];
  }
  for (const element of root.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', words[element.dataset.label]);
  }
}
