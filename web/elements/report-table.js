import { emit, make } from '../app/dom.js';
import { marked, within } from '../app/highlight.js';
import { tableAddress } from '../app/table-state.js';
import { words } from '../app/words.js';
import { numericColumns } from '../app/columns.js';
import { lineLabel } from './line-label.js';

/** A table of a report: caption, header that stays in sight, rows, notes; each unit has its place. */
export function reportTable(block) {
  const units = new Places(block);
  const numeric = numericColumns(block.rows);
  const caption = block.caption ? captionNode(block, units) : null;
  const head = block.header.length > 0 ? headNode(block, units, numeric) : null;
  const above = block.unit ? units.note((unit) => unit.text.includes(block.unit)) : null;
  const rows = bodyRows(block, units, numeric);
  const table = make('table', {}, head, make('tbody', {}, rows));
  return make('figure', {
    class: 'block table', 'data-section': block.section ?? '', 'data-table': block.id,
  },
  caption,
  above ? note(above, 'measure') : null,
  make('div', { class: 'table-box', role: 'group', 'aria-label': block.caption || words.table }, table),
  units.rest().map((unit) => note(unit, 'table-note')),
  block.rows.length === 0 ? null : foot(block));
}

/** What can be done with the table as a whole, by the unit that its id names. */
function foot(block) {
  const named = (name) => words.tables.actLabel(name, block.caption ?? '');
  return make('p', { class: 'to-table-line', lang: words.language },
    make('a', { class: 'to-table', href: tableAddress(block.id), 'aria-label': words.tables.toTableLabel(block.caption ?? '') },
      words.tables.toTable),
    act(words.copyLink, named(words.copyLink), 'copylink', block.id),
    act(words.cite, named(words.cite), 'citeunit', block.id));
}

function act(name, label, event, id) {
  return make('button', {
    type: 'button', 'aria-label': label, onclick: ({ target }) => emit(target, event, id),
  }, name);
}

/** The units of a table that are not rows, each taken once for the place where it is shown. */
class Places {
  constructor(block) {
    this.left = [...(block.units ?? [])];
  }

  table() {
    return this.take((unit) => unit.kind === 'table');
  }

  note(fits) {
    return this.take((unit) => unit.kind === 'table-note' && fits(unit));
  }

  rest() {
    return this.left;
  }

  take(fits) {
    const at = this.left.findIndex(fits);
    return at < 0 ? null : this.left.splice(at, 1)[0];
  }
}

function captionNode(block, units) {
  const unit = units.table();
  block.headUnit = unit;
  return make('figcaption', unitAttributes(unit, 'caption'), ...part(unit, block.caption));
}

/**
 * Caption and header often are one unit: its marks are shown in the header too. Where a line stands
 * between them the header is a unit of its own.
 */
function headNode(block, units, numeric) {
  const shared = block.headUnit && holdsHeader(block.headUnit, block);
  const own = shared ? block.headUnit : units.table() ?? block.headUnit;
  const attributes = own === block.headUnit ? {} : unitAttributes(own, 'head');
  let from = own && own === block.headUnit && block.caption ? own.text.indexOf(block.caption) + block.caption.length : 0;
  return make('thead', {}, make('tr', attributes, block.header.map((name, column) => {
    const start = own && name ? own.text.indexOf(name, Math.max(0, from)) : -1;
    if (start >= 0) {
      from = start + name.length;
    }
    const kind = { class: numeric[column] ? 'number' : null, scope: name ? 'col' : null };
    return make(name ? 'th' : 'td', kind, ...(start >= 0
      ? marked(name, within(own.highlights, start, start + name.length)) : marked(name)));
  })));
}

function holdsHeader({ text }, { caption, header }) {
  const name = header.find((one) => one);
  return name === undefined || text.indexOf(name, text.indexOf(caption) + caption.length) >= 0;
}

/** A text that stands within a unit's text, with that unit's marks. */
function part(unit, text) {
  const start = unit ? unit.text.indexOf(text) : -1;
  return marked(text, start < 0 ? [] : within(unit.highlights, start, start + text.length));
}

function bodyRows(block, units, numeric) {
  let group = null;
  return block.rows.flatMap((row) => {
    const opens = row.group && row.group !== group;
    group = row.group;
    return opens
      ? [groupRow(block, row.group, units), rowNode(row, numeric)] : [rowNode(row, numeric)];
  });
}

function groupRow(block, label, units) {
  const unit = units.note(({ text }) => text.replace(/\s/g, '') === label.replace(/\s/g, ''));
  return make('tr', { ...unitAttributes(unit, 'group') },
    make('th', { scope: 'rowgroup', colspan: Math.max(1, block.header.length) }, ...part(unit, label)));
}

function rowNode(row, numeric) {
  return make('tr', { id: row.id, class: 'unit', tabindex: '-1' }, row.cells.map((cell, column) => make('td', {
    class: [cell.inherited ? 'inherited' : '', numeric[column] ? 'number' : ''].join(' ').trim() || null,
    title: cell.inherited ? words.inheritedCell : null,
    'data-lines': column === 0 ? lineLabel(row) : null,
  }, ...marked(cell.text, cell.highlights))));
}

function note(unit, kind) {
  const aside = unit.kind === 'set-aside';
  return make('p', {
    ...unitAttributes(unit, aside ? 'set-aside' : kind),
    title: aside ? words.asideWhy(unit.why) : null,
  }, ...marked(unit.text, unit.highlights));
}

function unitAttributes(unit, kind) {
  return unit
    ? { id: unit.id, class: `unit ${kind}`, tabindex: '-1', 'data-lines': lineLabel(unit) }
    : { class: kind };
}
