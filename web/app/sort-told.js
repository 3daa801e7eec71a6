/** How the rows of a table are sorted by a column, where a reader could not tell. */
import { words } from './words.js';

const MEASURES = ['number', 'percent', 'amount', 'count'];

/** What is said below a grid: of the column by which it is sorted, else of those whose cells are in several units. */
export function sortsTold({ columns, rows }, sorted) {
  const told = sorted === null ? columns.map((_, at) => at).filter((at) => isMixed(columns[at], rows, at))
    : columns[sorted] ? [sorted] : [];
  return told.map((at) => sortTold(columns[at], at));
}

/** How a column sorts. */
export function sortTold({ name, type, unit }, at) {
  return words.tables.sortTold(name || words.column(at + 1), MEASURES.includes(type) ? 'measure' : type, unit);
}

/** Whether the cells of a measure print different units, or numbers that its own unit does not hold. */
export function isMixed({ type }, rows, at) {
  const cells = MEASURES.includes(type) ? rows.map(({ cells: all }) => all[at]).filter(Boolean) : [];
  const units = new Set(cells.filter(({ value }) => value !== null).map(({ text }) => text.replace(/[\d\s.,，+\-−－]/g, '')));
  return units.size > 1 || cells.some(({ own }) => own);
}
