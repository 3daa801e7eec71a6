/** A trend as a file: the figures that its page shows, shares as numbers. */
import { csvFile } from './csv-file.js';

/** names: those of the columns. */
export function trendCsv(rows, names) {
  return csvFile([names, ...rows.map(({ label, count, whole, share }) => [label, count, whole, share])]);
}
