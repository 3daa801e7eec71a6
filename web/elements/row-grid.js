import { make } from '../app/dom.js';
import { marked } from '../app/highlight.js';
import { tableAddress } from '../app/table-state.js';
import { words } from '../app/words.js';

/**
 * A table row as it is shown in a hit: each cell below the name of its column, so that a row of
 * nineteen columns reads on a phone as well. The cells that hold a match are told apart.
 */
export function rowGrid(table, row, q) {
  return make('div', { class: 'row-hit' },
    make('p', { class: 'caption' }, table.caption, ' ', make('a', {
      class: 'to-table', href: tableAddress(table.id, q, row), 'aria-label': words.tables.toTableLabel(table.caption ?? ''),
    }, words.tables.toTable)),
    make('dl', { class: 'row-grid' }, table.cells.map((cell, index) => group(table, cell, index))));
}

function group(table, cell, index) {
  const found = (cell.highlights ?? []).length > 0 ? 'found' : '';
  const name = table.header?.[index] || words.column(index + 1);
  const measured = (table.measured ?? []).find(({ column }) => column === index);
  return make('div', { class: `${found} ${width(cell.text ?? '')}`.trim() || null },
    make('dt', {}, ...marked(name)),
    make('dd', {
      class: cell.inherited ? 'inherited' : null,
      title: cell.inherited ? words.inheritedCell : null,
    }, ...content(cell), bound(measured)));
}

/** A figure that is not the value itself, or a range, says how it was compared. */
function bound(measured) {
  const said = !measured ? null : measured.to !== measured.value ? words.tables.countedRange : words.tables.counted[measured.bound];
  return said ? make('small', { class: 'bound', lang: words.language }, said) : null;
}

/** Long cells get more room, so that a row stays low. */
function width(text) {
  return text.length > 48 ? 'long' : text.length > 16 ? 'middling' : '';
}

function content(cell) {
  return cell.text
    ? marked(cell.text, cell.highlights)
    : [make('span', { class: 'blank', lang: words.language }, words.emptyCell)];
}
