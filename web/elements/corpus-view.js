import { fill, make } from '../app/dom.js';
import { words } from '../app/words.js';
import { queryList, showSyntax, syntaxList } from './syntax-help.js';

/** What is there to search, shown while nothing is asked: the reports, and how to ask. */
class CorpusView extends HTMLElement {
  show({ total, reports }, units, facets) {
    fill(this, make('div', { class: 'corpus' },
      make('section', { class: 'reports', 'aria-labelledby': 'reports-title' },
        make('h2', { id: 'reports-title' }, words.reports,
          make('span', { class: 'quiet' }, words.reportsCount(total))),
        units ? make('p', { class: 'quiet' }, words.units(units)) : null,
        make('ol', {}, reports.map(entry))),
      help(facets)));
  }

  clear() {
    fill(this);
  }
}

function entry(entered) {
  const { report } = entered;
  return make('li', { lang: 'zh-CN' },
    make('a', { href: `/reports/${encodeURIComponent(report.id)}` }, report.title),
    make('p', { class: 'origin' },
      [report.publisher, report.published ?? words.undated].filter(Boolean)
        .map((part) => make('span', {}, part))),
    make('p', { class: 'origin', lang: words.language },
      make('span', {}, words.reportParts(entered)), make('span', { class: 'file' }, entered.file)));
}

function help(facets) {
  return make('section', { class: 'help', 'aria-labelledby': 'help-title' },
    make('h2', { id: 'help-title' }, words.help), syntaxList(facets),
    make('p', {}, make('button', { type: 'button', class: 'lead', 'aria-haspopup': 'dialog', onclick: showSyntax }, words.allSyntax)),
    make('p', {}, words.helpFolding),
    make('p', {}, words.helpFilters),
    make('p', {}, words.helpKeys),
    queryList());
}

customElements.define('corpus-view', CorpusView);
