/** How names stand beside the bars of a chart: in so many lines as there is room for. */
const LINES = 2;

/** Han characters are twice as wide as others. */
export function width(text) {
  return [...text].reduce((sum, one) => sum + (one.charCodeAt(0) > 0xff ? 1 : 0.55), 0);
}

/** A name in lines of at most so many Han characters; what has no room ends in an ellipsis. */
export function fitted(name, letters) {
  const lines = [''];
  for (const one of name.match(/[\u0021-\u024f]+\s?|\s|[^\u0021-\u024f\s]/gu)?.flatMap((word) => (width(word) > letters ? [...word] : [word])) ?? []) {
    if (width(lines.at(-1) + one.trimEnd()) > letters) {
      if (lines.length === LINES) {
        lines[LINES - 1] = `${[...lines[LINES - 1]].slice(0, -1).join('').trimEnd()}…`;
        return lines.map((line) => line.trimEnd());
      }
      lines.push('');
    }
    lines[lines.length - 1] += one;
  }
  return lines.map((line) => line.trimEnd());
}

/** A unit behind a name, in brackets or after a stroke, is told by the axis already. */
export function withoutUnit(name, unit) {
  const bare = name.trim();
  const behind = /^(.*?)\s*(?:[（([【]\s*(?:(?:计量)?单位\s*[:：为]?\s*)?([^（）()[\]【】]*)[）)\]】]|[/,，:：]([^/,，:：]*))$/.exec(bare);
  return behind && unit !== null && (behind[2] ?? behind[3]).trim() === unit ? behind[1] : bare;
}

/** Types of columns whose cells are figures. */
const MEASURED = new Set(['number', 'percent', 'amount', 'count']);

/** The names of the columns of figures that are not drawn; in tables side by side a column of the same name is. */
export function columnsLeft(columns, series) {
  const drawn = new Set(series.flatMap(({ column }) => [column, columns[column].name]));
  return columns.filter(({ type, name }, at) => MEASURED.has(type) && name && !drawn.has(at) && !drawn.has(name)).map(({ name }) => name);
}
