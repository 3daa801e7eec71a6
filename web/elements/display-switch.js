import { fill, make } from '../app/dom.js';
import { chooseLanguage, chooseTheme, isDark, language } from '../app/preferences.js';
import { words } from '../app/words.js';

/** The ways to the other pages, and two buttons: the other language, and dark or light. */
class DisplaySwitch extends HTMLElement {
  connectedCallback() {
    this.render();
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.render());
  }

  render() {
    const dark = isDark();
    fill(this,
      make('a', { class: 'other-page', href: '/tables' }, words.tables.title),
      make('a', { class: 'other-page', href: '/indicators' }, words.figuresLink),
      make('button', {
        type: 'button',
        'aria-label': dark ? words.toLightLabel : words.toDarkLabel,
        onclick: () => this.turn(dark ? 'light' : 'dark'),
      }, dark ? words.toLight : words.toDark),
      make('button', {
        type: 'button',
        'aria-label': words.otherLanguageLabel,
        lang: language() === 'en' ? 'zh-CN' : 'en',
        onclick: () => this.speakOther(),
      }, words.otherLanguage));
  }

  turn(theme) {
    chooseTheme(theme);
    this.render();
    this.querySelector('button').focus();
  }

  /** The page loads anew and finds its place again by its address and history entry. */
  speakOther() {
    chooseLanguage(language() === 'en' ? 'zh' : 'en');
    location.reload();
  }
}

customElements.define('display-switch', DisplaySwitch);
