/**
 * Years as bars. A few old years would squeeze all others into slivers, so the busiest stretch is
 * drawn year by year and what lies before or behind it is named as a whole.
 */

/** Bars that a panel has room for. */
const MOST = 32;

/**
 * What is drawn of counted years: bars for each year of the busiest stretch, gaps included, and the
 * years before and behind it ({ from, to }, else null). Values that are no years are left out.
 */
export function yearBars(values, most = MOST) {
  const counted = values.filter(({ value }) => /^\d{1,4}$/.test(value))
    .map((value) => ({ ...value, year: Number(value.value) }))
    .sort((one, other) => one.year - other.year);
  if (counted.length === 0) {
    return { bars: [], before: null, behind: null };
  }
  const [from, to] = busiest(counted, most);
  const highest = Math.max(1, ...counted.filter(({ year }) => year >= from && year <= to)
    .map(({ count }) => count));
  return {
    bars: years(from, to).map((year) => bar(year, counted.find((one) => one.year === year), highest)),
    before: stretch(counted.filter(({ year }) => year < from)),
    behind: stretch(counted.filter(({ year }) => year > to)),
  };
}

/** The years that are written below bars: round ones, as many as there is room for. */
export function axisYears(bars, most = 5) {
  const step = [1, 2, 5, 10, 20, 50].find((apart) => bars.length / apart <= most) ?? 100;
  return bars.map(({ year }) => year).filter((year) => year % step === 0);
}

/** The years from the first counted to the last, or else the most hits that so many years can hold. */
function busiest(counted, most) {
  const first = counted[0].year;
  const last = counted.at(-1).year;
  if (last - first < most) {
    return [first, last];
  }
  let best = null;
  for (const { year: from } of counted) {
    const inside = counted.filter(({ year }) => year >= from && year < from + most);
    const hits = inside.reduce((sum, { count }) => sum + count, 0);
    if (!best || hits >= best.hits) {
      best = { hits, from, to: inside.at(-1).year };
    }
  }
  return [best.from, best.to];
}

function years(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function bar(year, value, highest) {
  const count = value?.count ?? 0;
  const expected = Math.min(value?.forecasts ?? 0, count);
  return { year, count, share: count / highest, expected: count ? expected / count : 0, value };
}

function stretch(counted) {
  return counted.length === 0 ? null : { from: counted[0].year, to: counted.at(-1).year };
}
