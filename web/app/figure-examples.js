/** Queries for figures, made from what a table states. */
const MOST = 3;

/** Names of what the table measures, the last with a condition that some of its figures meet. */
export function figureExamples({ chart }) {
  const measured = (chart?.series ?? []).map((series) => ({ ...series, name: withoutUnit(series) }))
    .filter(({ name }) => name !== '').slice(0, MOST);
  const last = measured.at(-1);
  return last ? [...new Set([...measured.map(({ name }) => name), `${last.name} >${bound(last)}`])] : [];
}

function withoutUnit({ name, unit }) {
  const bare = name.trim();
  return unit === null ? bare : bare.replace(new RegExp(`\\s*[（(]\\s*${escaped(unit)}\\s*[）)]$`), '');
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Half of the largest figure, in one digit. */
function bound({ values, unit }) {
  const largest = Math.max(...values.filter((value) => value !== null));
  const half = Number((largest / 2).toPrecision(1));
  return half + (unit ?? '');
}
