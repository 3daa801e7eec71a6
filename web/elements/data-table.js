import { onChange } from '../app/basket.js';
import { collectOrDrop, showCollected } from '../app/collect.js';
import { emit, fill, keepingFocus, make } from '../app/dom.js';
import { stepOf } from '../app/grid-steps.js';
import { marked } from '../app/highlight.js';
import { ShownRows } from '../app/shown-rows.js';
import { sortTold, sortsTold } from '../app/sort-told.js';
import { sortedBy, writePlace } from '../app/table-state.js';
import { words } from '../app/words.js';

const MEASURES = ['number', 'percent', 'amount', 'count'];

/** Names of so few characters stand in one line: a year broken in two reads badly. */
const SHORT = 6;

/** Rows that are there at once, and again when the reader comes near their end: thousands would hold up the page. */
const AT_ONCE = 200;

/** A table as a grid: sorted, filtered, each row and cell with an address of its own. */
class DataTable extends HTMLElement {
  connectedCallback() {
    onChange(() => this.querySelectorAll('[data-collect]').forEach(showCollected));
    this.printed = () => this.finish();
    addEventListener('beforeprint', this.printed);
  }

  disconnectedCallback() {
    removeEventListener('beforeprint', this.printed);
    this.watch?.disconnect();
  }

  show(table, state) {
    Object.assign(this, { table, state });
    this.sorted = state.sort !== null;
    this.named = nameColumn(table);
    this.grouped = table.rows.some(({ group }) => group);
    this.shown = new ShownRows(table.rows, !this.sorted);
    this.watch?.disconnect();
    keepingFocus(this, () => fill(this,
      table.rows.length === 0 && table.totalRows > 0 ? make('p', { class: 'note' }, words.tables.noRows) : null,
      table.totalRows === 0 ? null : [this.box(), this.remarks()]));
  }

  /** One place of the rows is reached by Tab, the others from there by arrows: a long table is passed in one step. */
  box() {
    const name = this.table.caption || words.tables.untitled;
    const box = make('div', {
      class: 'data-box', tabindex: '0', role: 'region', 'aria-label': name, 'aria-describedby': 'grid-keys',
      onkeydown: (event) => this.step(event), onfocusin: ({ target }) => this.reach(target),
    }, make('table', { class: 'data' }, this.head(), this.body()));
    this.reached = null;
    this.reach(box.querySelector('tbody .row-number a'));
    return box;
  }

  reach(place) {
    if (place?.closest('tbody tr[id]') && !place.matches('tr')) {
      this.reached?.setAttribute('tabindex', '-1');
      place.setAttribute('tabindex', '0');
      this.reached = place;
    }
  }

  remarks() {
    return [...sortsTold(this.table, this.state.sort).map((told) => make('p', { class: 'quiet sort-told' }, told)),
      make('p', { class: 'quiet grid-keys', id: 'grid-keys' }, words.tables.gridKeys)];
  }

  head() {
    const told = words.tables;
    return make('thead', {}, make('tr', {},
      make('th', { scope: 'col', class: 'row-number' }, told.rowNumber),
      this.sorted && this.grouped ? make('th', { scope: 'col' }, told.group) : null,
      this.table.columns.map((column, index) => this.columnHead(column, index)),
      make('th', { scope: 'col', class: 'place' }, told.place)));
  }

  columnHead(column, index) {
    const told = words.tables;
    const sorted = this.state.sort === index ? this.state.order : null;
    const name = column.name || words.column(index + 1);
    return make('th', {
      scope: 'col',
      class: [kindOf(column), index === this.named ? 'first' : ''].join(' ').trim() || null,
      'aria-sort': sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : null,
    }, make('button', {
      type: 'button', 'data-key': `sort ${index}`, title: `${told.sortBy(name)}\n${sortTold(column, index)}`,
      onclick: () => emit(this, 'rows', sortedBy(this.state, index)),
    }, make('span', { lang: 'zh-CN', class: name.length <= SHORT ? 'whole' : null }, name),
    make('span', { class: 'arrow', 'aria-hidden': 'true' }, sorted === 'asc' ? '▲' : sorted === 'desc' ? '▼' : '')),
    make('small', {}, [told.types[column.type], MEASURES.includes(column.type) ? column.unit : null,
      column.forecast ? told.forecast : null].filter(Boolean).join(' · ')));
  }

  body() {
    const rest = this.table.rows.length > AT_ONCE ? this.rest() : null;
    const body = make('tbody', {}, this.next(AT_ONCE), rest);
    if (rest) {
      this.tellRest(rest);
      this.watch = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && this.more(AT_ONCE),
        { rootMargin: '600px' });
      this.watch.observe(rest);
    }
    return body;
  }

  /** So many more rows, with the labels of their groups. */
  next(count) {
    const from = this.shown.count;
    return this.shown.next(count).flatMap(({ row, opens }, at) =>
      opens ? [this.groupRow(opens), this.row(row, from + at)] : [this.row(row, from + at)]);
  }

  /** The line that stands for the rows that are not there yet. */
  rest() {
    return make('tr', { class: 'rest' }, make('td', { colspan: this.table.columns.length + 2 },
      make('button', { type: 'button', 'data-key': 'more rows', onclick: () => this.more(AT_ONCE) })));
  }

  tellRest(rest) {
    rest.querySelector('button').textContent = words.tables.moreRows(this.shown.left);
  }

  /** Puts more rows before the line that stands for them; once it goes, the first of them has its focus. */
  more(count) {
    const rest = this.querySelector('tr.rest');
    if (!rest || count === 0) {
      return;
    }
    const rows = this.next(count);
    rest.before(...rows);
    if (this.shown.left > 0) {
      this.tellRest(rest);
      this.watch.unobserve(rest);
      this.watch.observe(rest);
    } else {
      const focused = rest.contains(document.activeElement);
      this.watch.disconnect();
      rest.remove();
      if (focused) {
        rows.find(({ id }) => id)?.focus({ preventScroll: true });
      }
    }
  }

  /** All rows, for the printer and for who comes back to a place far down. */
  finish() {
    this.more(Infinity);
  }

  groupRow(label) {
    return make('tr', { class: 'group' }, make('th', {
      scope: 'rowgroup', colspan: this.table.columns.length + 2, lang: 'zh-CN',
    }, make('span', {}, label)));
  }

  row(row, at) {
    const told = words.tables;
    return make('tr', { id: row.id, tabindex: '-1', 'data-at': at },
      make('th', { scope: 'row', class: 'row-number' }, make('a', {
        tabindex: '-1',
        href: location.pathname + location.search + writePlace(row.id, null),
        'aria-label': told.rowTold(row.number), 'data-key': `row ${row.id}`,
      }, words.number(row.number))),
      this.sorted && this.grouped ? make('td', { lang: 'zh-CN' }, row.group) : null,
      row.cells.map((cell, index) => this.cell(row, cell, index)),
      make('td', { class: 'place' }, make('a', {
        href: row.href, tabindex: '-1', 'data-key': `place ${row.id}`,
      }, told.placeOf(row.line)), this.collecting(row)));
  }

  collecting(row) {
    const button = make('button', {
      type: 'button', tabindex: '-1', 'data-collect': row.id, 'data-key': `collect ${row.id}`,
      onclick: () => collectOrDrop(row.id, this.table.report.title),
    });
    showCollected(button);
    return button;
  }

  cell(row, cell, index) {
    const column = this.table.columns[index];
    const classes = [kindOf(column), index === this.named ? 'first' : '', cell.inherited ? 'inherited' : '',
      cell.forecast && cell.value !== null ? 'expected' : ''].join(' ').trim();
    const value = this.valueOf(cell, column);
    return make('td', {
      class: classes || null,
      lang: 'zh-CN',
      title: [cell.inherited ? words.inheritedCell : null, value].filter(Boolean).join('\n') || null,
      'data-value': cell.value,
      'data-column': index,
      tabindex: '-1',
      'data-key': `cell ${row.id} ${index}`,
      onclick: () => String(getSelection()) === '' && emit(this, 'place', { row: row.id, column: index }),
    }, ...marked(cell.text, cell.highlights),
    value ? make('small', { class: 'typed', lang: words.language }, value) : null);
  }

  /** What was read, where the column is measured or the cell says something of its own. */
  valueOf(cell, column) {
    const said = ownOf(cell) ?? (cell.value === null || !MEASURES.includes(column.type) ? null
      : words.tables.typed(cell.value, column.unit, cell.bound));
    return said && said + (cell.forecast ? ` · ${words.tables.forecast}` : '');
  }

  /** Keys lead from a row's number through its cells to its source and to other rows; Enter gives a cell its address. */
  step(event) {
    const line = event.target.closest('tbody tr[id]');
    if (!line) {
      return;
    }
    const places = placesOf(line);
    const place = Math.max(0, places.findIndex((one) => one.contains(event.target))) - 1;
    const cells = this.table.columns.length;
    const to = stepOf(event, { row: Number(line.dataset.at), place, cells });
    const next = to && this.placeAt(to);
    if (next) {
      event.preventDefault();
      next.focus();
    } else if (event.key === 'Enter' && place >= 0 && place < cells && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey) {
      emit(this, 'place', { row: line.id, column: place });
    }
  }

  /** A place of a row, which is brought in first where it is not there yet; null outside of the grid. */
  placeAt({ row, place }) {
    const at = Math.min(row, this.table.rows.length - 1);
    if (at < 0 || (row > at && row !== Infinity)) {
      return null;
    }
    const { id } = this.table.rows[at];
    this.more(this.shown.missing(id));
    return placesOf(this.line(id))[place + 1] ?? null;
  }

  line(id) {
    return this.querySelector(`tbody tr[id="${CSS.escape(id)}"]`);
  }

  /** Marks the row and cell that the address names; whether they are there. */
  mark({ row, column }, seen) {
    this.querySelectorAll('.current').forEach((one) => one.classList.remove('current'));
    this.more(row ? this.shown.missing(row) : 0);
    const line = row && this.line(row);
    if (!line) {
      return false;
    }
    line.classList.add('current');
    const cell = column === null ? null : line.querySelector(`td[data-column="${column}"]`);
    cell?.classList.add('current');
    if (seen) {
      (cell ?? line).scrollIntoView({ block: 'center', inline: 'center' });
      (cell ?? line).focus({ preventScroll: true });
    }
    return true;
  }
}

/** What of a row keys lead to: its number, its cells, its source and what collects it. */
function placesOf(line) {
  return [...line.querySelectorAll('.row-number a, td[data-column], .place :is(a, button)')];
}

/** The column that names the rows, which stays in sight: that of the chart, else the first that is no number. */
function nameColumn(table) {
  const first = table.columns.findIndex(({ type }) => type !== 'code' && !MEASURES.includes(type));
  return table.chart ? table.chart.category.column : Math.max(first, 0);
}

/** A range, or a number in a unit other than that of its column. */
function ownOf({ own, bound }) {
  return !own ? null : own.from === own.to ? words.tables.typed(own.from, own.unit, bound)
    : words.tables.range(own.from, own.to, own.unit, bound);
}

function kindOf({ type }) {
  return MEASURES.includes(type) || type === 'year' ? 'number' : '';
}

customElements.define('data-table', DataTable);
