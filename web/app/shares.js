/** Hits by a value beside all units of that value: how much is said, and how large a part it is. */

/** Years of which no unit speaks, in a row, that are told in one line. */
const LONG_GAP = 5;

/** Values of a facet that have hits, each with its share of the whole; years in order, none left out. */
export function shares(found, all) {
  const whole = new Map((all?.values ?? []).map(({ value, count }) => [value, count]));
  const counted = (found?.values ?? []).filter(({ count }) => count > 0)
    .map(({ value, label, count }) => ({ value, label, count, whole: whole.get(value) ?? null }));
  const isYear = ['year', 'published', 'forecast'].includes(found?.dimension);
  const rows = isYear ? filled(counted, whole) : counted;
  return rows.map((row) => ({ ...row, share: row.whole ? row.count / row.whole : null }));
}

/** Years between two with hits count as none rather than not being there; so do those without any unit. */
function filled(counted, whole) {
  const known = new Map(counted.map((row) => [Number(row.value), row]));
  const years = [...known.keys()].sort((one, other) => one - other);
  return years.flatMap((year, at) => [known.get(year), ...between(year, years[at + 1] ?? year, whole)]);
}

/** A few years are told one by one, a long time without any in one line. */
function between(first, next, whole) {
  const years = Array.from({ length: Math.max(0, next - first - 1) }, (_, at) => first + 1 + at);
  const row = (year) => ({ value: String(year), label: String(year), count: 0, whole: whole.get(String(year)) ?? 0 });
  const bare = years.every((year) => !whole.get(String(year)));
  return bare && years.length > LONG_GAP
    ? [{ value: `${years[0]}..${years.at(-1)}`, label: `${years[0]}–${years.at(-1)}`, count: 0, whole: 0 }]
    : years.map(row);
}
