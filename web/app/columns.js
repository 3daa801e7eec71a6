/**
 * Which columns of a table hold figures. They stand to the right, so that their digits compare; a
 * column of dates, or of figures among words, reads as text.
 */
const FIGURE = /^[-+−±≥≤<>约超近]?\s*\d[\d,，]*(?:\.\d+)?\s*(?:[%％‰]|[十百千万亿]*[^\d\s]{0,3})?$/;
const DATE = /^(?:19|20)\d\d(?:[.\-/年]\d{0,2}.*)?$/;

/** For each column whether it holds figures and next to nothing else. */
export function numericColumns(rows) {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, column) => {
    const texts = rows.map((row) => (row.cells[column]?.text ?? '').trim())
      .filter((text) => text && !/^[-—–/]+$/.test(text));
    const figures = texts.filter((text) => FIGURE.test(text) && !DATE.test(text));
    return texts.length > 0 && figures.length >= texts.length * 0.8;
  });
}
