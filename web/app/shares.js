/** Hits by a value beside all units of that value: how much is said, and how large a part it is. */

/** Values of a facet that have hits, each with its share of the whole; years in order, none left out. */
export function shares(found, all) {
  const whole = new Map((all?.values ?? []).map(({ value, count }) => [value, count]));
  const counted = (found?.values ?? []).filter(({ count }) => count > 0)
    .map(({ value, label, count }) => ({ value, label, count, whole: whole.get(value) ?? null }));
  const isYear = ['year', 'published', 'forecast'].includes(found?.dimension);
  const rows = isYear ? filled(counted, whole) : counted;
  return rows.map((row) => ({ ...row, share: row.whole ? row.count / row.whole : null }));
}

/** Years between that have units but no hits count as none, rather than not being there. */
function filled(counted, whole) {
  if (counted.length === 0) {
    return [];
  }
  const [first, last] = [Number(counted[0].value), Number(counted.at(-1).value)];
  const known = new Map(counted.map((row) => [row.value, row]));
  const between = [...whole.keys()].filter((value) => Number(value) >= first && Number(value) <= last);
  return [...new Set([...known.keys(), ...between])].sort((one, other) => Number(one) - Number(other))
    .map((value) => known.get(value) ?? { value, label: value, count: 0, whole: whole.get(value) });
}
