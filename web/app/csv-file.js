/** Rows as a file of comma-separated values. */
import { cell } from './csv-cell.js';

/** Begins with a byte order mark, by which spreadsheets know UTF-8. */
export function csvFile(rows) {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
