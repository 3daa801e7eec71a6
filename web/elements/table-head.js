import { emit, fill, keepingFocus, make } from '../app/dom.js';
import { readRows, tableAddress, writeRows } from '../app/table-state.js';
import { words } from '../app/words.js';

const FORMATS = ['csv', 'xlsx', 'json'];
const PAUSE = 250;

/** What a table is, where it stands, and what can be done with it. */
class TableHead extends HTMLElement {
  show(table, state) {
    if (this.drawn === table.id) {
      this.renew(table, state);
      return;
    }
    this.drawn = table.id;
    this.asked = state.filter;
    keepingFocus(this, () => fill(this,
      path(table, state),
      make('h1', { lang: 'zh-CN' }, table.caption ?? words.tables.untitled),
      notes(table),
      table.totalRows === 0 ? null : this.tools(table, state)));
    fill(document.querySelector('#neighbours'), neighbours(table));
  }

  /**
   * Other rows of the same table: the field in which someone may be typing stays as it is, since
   * what is typed into it is newer than the answer, unless the page went back to another filter.
   */
  renew(table, state) {
    const input = this.querySelector('[data-key="filter"]');
    if (input && this.asked !== state.filter) {
      input.value = state.filter;
      this.asked = state.filter;
    }
    keepingFocus(this, () => {
      this.querySelector('.shown')?.replaceWith(shown(table));
      this.querySelector('.downloads')?.replaceWith(downloads(table, state));
    });
  }

  tools(table, state) {
    return make('div', { class: 'data-tools' },
      make('input', {
        type: 'search', value: state.filter, 'aria-label': words.tables.filterLabel, 'data-key': 'filter',
        placeholder: words.tables.filterPlaceholder, autocomplete: 'off', spellcheck: 'false',
        oninput: (event) => !event.isComposing && this.filter(event.target),
        oncompositionend: (event) => this.filter(event.target),
      }),
      shown(table),
      make('label', { class: 'check', title: words.tables.valuesWhy },
        make('input', {
          type: 'checkbox', 'data-key': 'values', onchange: ({ target }) => emit(this, 'values', target.checked),
        }), words.tables.values),
      downloads(table, state),
      make('button', { type: 'button', 'data-key': 'copy', onclick: () => emit(this, 'copylink') }, words.tables.copyLink),
      make('span', { class: 'said', 'aria-hidden': 'true' }));
  }

  filter(input) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.asked = input.value.trim();
      emit(this, 'rows', { ...readRows(location.search), filter: this.asked });
    }, PAUSE);
  }

  say(text) {
    this.querySelector('.said').textContent = text;
  }
}

function shown(table) {
  return make('span', { class: 'shown' }, words.tables.shown(table.rows.length, table.totalRows));
}

function downloads(table, state) {
  return make('span', { class: 'downloads' }, words.tables.download, FORMATS.map((format) => make('a', {
    href: `/api/tables/${encodeURIComponent(table.id)}.${format}${writeRows({ ...state, q: '' })}`,
    download: '', 'aria-label': words.tables.downloadAs(format.toUpperCase()), 'data-key': format,
  }, format.toUpperCase())));
}

function path(table, state) {
  const query = state.q ? `?${new URLSearchParams({ q: state.q })}` : '';
  const inReport = (unit) => `/reports/${encodeURIComponent(table.report.id)}${query}${unit ? `#${unit}` : ''}`;
  return make('nav', { class: 'table-path', 'aria-label': words.tables.source },
    make('a', { href: '/tables' }, words.tables.all),
    make('a', { href: inReport(''), lang: 'zh-CN' }, table.report.title),
    table.headingPath.map((heading) => make('a', { href: inReport(heading.id), lang: 'zh-CN' }, heading.title)),
    make('a', { class: 'lead', href: inReport(table.id) }, words.tables.inReader, ' · ',
      words.lines(table.lineStart, table.lineEnd)));
}

function notes(table) {
  const said = table.notes.map(({ text }) => text);
  const shown = [table.caption ?? '', ...said].some((text) => text.includes(table.unit));
  const unit = !table.unit || shown ? null : words.tables.unit(table.unit);
  return [unit, ...said].filter(Boolean).map((text) => make('p', { class: 'table-note', lang: 'zh-CN' }, text));
}

function neighbours(table) {
  return [[table.previous, words.tables.previous, 'prev'], [table.next, words.tables.next, 'next']]
    .filter(([id]) => id).map(([id, name, rel]) => make('a', { href: tableAddress(id), rel, class: rel }, name));
}

customElements.define('table-head', TableHead);
