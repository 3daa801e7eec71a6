import { cite } from '../app/api.js';
import { copy } from '../app/clipboard.js';
import { fill, make } from '../app/dom.js';
import { say } from '../app/toast.js';
import { words } from '../app/words.js';
import { explain } from './page-notice.js';
import { sheet } from './sheet.js';

const STYLES = ['gbt7714', 'bibtex', 'ris'];

/** Shows how a unit is cited, in each style, with what can be copied. */
export async function showCitation(unit) {
  const { dialog, body } = sheet(words.citeTitle);
  fill(body, make('p', { class: 'quiet' }, words.loadingCitation));
  dialog.showModal();
  try {
    const cited = await Promise.all(STYLES.map((style) => cite(unit, style)));
    fill(body, quote(cited[0]), cited.map(styled));
  } catch (failure) {
    if (failure.status === undefined) {
      throw failure;
    }
    fill(body, make('p', { class: 'note error' }, failure.status === 404 ? words.missingUnit : explain(failure)));
  }
}

function quote({ quote: text, place }) {
  return make('figure', { class: 'quoted', lang: 'zh-CN' },
    make('blockquote', {}, text), make('figcaption', {}, place));
}

/** The reference by the Chinese standard is also copied with its place and link. */
function styled({ style, text, place, link }) {
  const written = text.trimEnd();
  return make('section', { class: 'citation' },
    make('h3', {}, words.citeStyles[style]),
    make('pre', { lang: 'zh-CN', tabindex: '0', 'aria-label': words.citeStyles[style] }, written),
    make('p', { class: 'acts' },
      copying(words.copyCitation, words.citeStyles[style], text),
      style === 'gbt7714'
        ? copying(words.copyWithPlace, words.citeStyles[style], `${written}\n${place}\n${link}`) : null));
}

function copying(name, style, text) {
  return make('button', {
    type: 'button', 'aria-label': `${name} ${style}`,
    onclick: async () => say(await copy(text) ? words.citationCopied : words.copyRefused),
  }, name);
}
