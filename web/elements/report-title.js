import { emit, fill, make } from '../app/dom.js';
import { words } from '../app/words.js';

const SHOWN = ['authors', 'publisher', 'documentNumber', 'published', 'kind', 'cities', 'sourceUrl'];

/** The head of a report: its title, what it says of itself, and what of it is shown. */
class ReportTitle extends HTMLElement {
  show(report) {
    const metadata = report.metadata ?? {};
    fill(this,
      make('h1', { lang: 'zh-CN' }, report.title),
      metadata.subtitle ? make('p', { class: 'subtitle', lang: 'zh-CN' }, metadata.subtitle) : null,
      make('dl', { class: 'metadata' },
        SHOWN.map((key) => line(words.metadata[key], valueOf(metadata, key))),
        line(words.metadata.file, report.file)),
      make('p', { class: 'quiet' }, words.counts(report.counts)),
      doubts(report.diagnostics ?? []),
      this.switches(report.counts),
      make('p', { class: 'quiet keys' }, words.readerKeys));
  }

  switches(counts) {
    return make('fieldset', { class: 'switches' },
      make('legend', { class: 'unseen' }, words.view),
      this.switch('show-lines', words.showLines),
      this.switch('show-entities', words.showEntities),
      counts.setAside > 0 ? this.switch('show-aside', words.showAside(counts.setAside)) : null);
  }

  switch(what, name) {
    return make('label', {},
      make('input', {
        type: 'checkbox',
        'data-show': what,
        onchange: (event) => emit(this, 'show', { what, on: event.target.checked }),
      }),
      make('span', {}, name));
  }

  /** The switch follows when the reader is led to something that was not shown. */
  reflect(what, on) {
    const box = this.querySelector(`[data-show="${what}"]`);
    if (box) {
      box.checked = on;
    }
  }
}

function valueOf(metadata, key) {
  const value = metadata[key];
  if (key === 'sourceUrl' && value) {
    return make('a', { href: value, rel: 'noreferrer noopener', target: '_blank' }, value);
  }
  if (key === 'kind') {
    return words.reportKinds[value] ?? value;
  }
  return Array.isArray(value) ? value.join('、') : value;
}

function line(name, value) {
  return value ? make('div', {}, make('dt', {}, name), make('dd', { lang: 'zh-CN' }, value)) : null;
}

/** Where the parser was unsure it says so; the list opens on demand. */
function doubts(diagnostics) {
  return diagnostics.length === 0 ? null : make('details', { class: 'doubts' },
    make('summary', {}, words.doubts(diagnostics.length)),
    make('ul', {}, diagnostics.map(({ line: at, message }) =>
      make('li', {}, at ? words.doubtLine(at) : null, words.doubt(message)))));
}

customElements.define('report-title', ReportTitle);
