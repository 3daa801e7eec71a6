import { fill, keepingFocus, make } from '../app/dom.js';
import { marked } from '../app/highlight.js';
import { TABLE_FILTERS, tableAddress, toggledValue, writeList } from '../app/table-state.js';
import { words } from '../app/words.js';

const SHOWN_VALUES = 12;
const SHOWN_COLUMNS = 8;

/** The tables that match, each with its first rows. */
class TableList extends HTMLElement {
  show(answer, state) {
    const told = words.tables;
    fill(this,
      make('p', { class: 'count' }, make('strong', {}, told.count(answer.total)), ' · ', make('a', {
        href: `/indicators${state.q ? `?${new URLSearchParams({ q: state.q })}` : ''}`,
      }, told.figures.title)),
      answer.relaxed ? make('p', { class: 'note' }, told.relaxed) : null,
      answer.total === 0 ? make('p', { class: 'note' }, told.none) : null,
      make('ol', { class: 'table-cards' }, answer.tables.map((table) => make('li', {}, card(table, state)))));
  }
}

function card(table, state) {
  const told = words.tables;
  const title = `table-${table.id}`;
  return make('article', { 'aria-labelledby': title, lang: 'zh-CN' },
    make('p', { class: 'origin' }, make('span', { class: 'report' }, table.report.title),
      make('span', {}, table.report.published ?? words.undated),
      table.headingPath.length > 0 ? make('span', {}, table.headingPath.at(-1).title) : null),
    make('h2', { id: title }, make('a', { href: tableAddress(table.id, state.q) },
      ...(table.caption ? marked(table.caption, table.captionHighlights) : [told.untitled]))),
    table.rows > 0 ? preview(table) : make('p', { class: 'quiet', lang: words.language }, told.reason(table.noChartReason)),
    make('p', { class: 'foot', lang: words.language },
      table.chartable ? make('span', { class: 'badge exact' }, told.chartable) : null,
      make('span', {}, told.size(table.rows, table.columns)),
      make('span', {}, words.lines(table.lineStart, table.lineEnd)),
      table.rows > table.preview.length ? make('span', {}, told.moreRows(table.rows - table.preview.length)) : null));
}

function preview(table) {
  const cut = (cells) => cells.slice(0, SHOWN_COLUMNS);
  return make('div', { class: 'preview', tabindex: '0', role: 'group', 'aria-label': table.caption || words.tables.untitled },
    make('table', {},
      table.header.length > 0 ? make('thead', {}, make('tr', {}, cut(table.header).map((part) =>
        make(part.text ? 'th' : 'td', { scope: part.text ? 'col' : null }, ...marked(part.text, part.highlights))))) : null,
      make('tbody', {}, table.preview.map((row) => make('tr', {}, cut(row).map((part) =>
        make('td', {}, ...marked(part.text, part.highlights))))))));
}

/** The filters of the list; links, so that back undoes them. */
class TableFilters extends HTMLElement {
  show(facets, state) {
    const chosen = TABLE_FILTERS.some((name) => state.filters[name].length > 0);
    keepingFocus(this, () => fill(this,
      chosen ? make('p', {}, make('a', {
        class: 'clear', 'data-key': 'clear', href: `/tables${writeList({ ...state, page: 1, filters: {} })}`,
      }, words.tables.clear)) : null,
      facets.map((facet) => this.facet(facet, state))));
  }

  facet(facet, state) {
    const name = words.tables.facets[facet.dimension];
    const values = facet.values.filter(({ count, selected }) => count > 0 || selected);
    const [first, rest] = [values.slice(0, SHOWN_VALUES), values.slice(SHOWN_VALUES)];
    return values.length === 0 ? null : make('section', { 'aria-label': name },
      make('h2', {}, name),
      make('ul', {}, first.map((value) => this.value(facet.dimension, value, state))),
      rest.length === 0 ? null : make('details', {
        open: rest.some(({ selected }) => selected),
      }, make('summary', {}, words.more),
      make('ul', {}, rest.map((value) => this.value(facet.dimension, value, state)))));
  }

  value(dimension, value, state) {
    const label = dimension === 'chartable' ? words.tables.chartNames[value.value] : value.label;
    return make('li', { class: value.selected ? 'selected' : null },
      make('a', {
        href: `/tables${writeList(toggledValue(state, dimension, value.value))}`,
        'aria-current': value.selected ? 'true' : null,
        'data-key': `${dimension} ${value.value}`,
      }, make('span', {}, label), make('span', { class: 'tally' }, words.number(value.count))));
  }
}

customElements.define('table-list', TableList);
customElements.define('table-filters', TableFilters);
