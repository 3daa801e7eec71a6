import { groupsOf, layout, ownNames, under } from './chart-groups.js';
import { width, withoutUnit } from './chart-names.js';

/**
 * What is drawn of the series of a table: one or more panels, each with labels and sets of values on
 * one axis, or two where an amount stands beside shares over years. Years stand as far apart as they are.
 */
const LONG_NAME = 7;
const MANY_NAMES = 14;

const FOUR_DIGITS = /(?:19|20)\d\d/;

/** As many as there are colours. */
const MANY_SETS = 8;

/** How many times larger a series may be than another one that is still seen beside it. */
const FAR = 50;

/** How high a panel of lying bars may be, in rem: the grid stands below it. */
const HIGHEST = 40;
const AROUND = 5;
const FEWEST = 5;

/** The part of a chart whose rows are shown: bars stand in the order of the rows, years in that of time. */
export function shownPart(chart, rows) {
  const places = new Map(rows.map(({ id }, at) => [id, at]));
  const kept = chart.rows.map((_, at) => at).filter((at) => places.has(chart.rows[at]));
  if (!isOverTime(chart)) {
    kept.sort((one, other) => places.get(chart.rows[one]) - places.get(chart.rows[other]));
  }
  const of = (values) => (values?.length > 0 ? kept.map((at) => values[at]) : values);
  return {
    category: { ...chart.category, values: of(chart.category.values), times: of(chart.category.times), groups: of(chart.category.groups) },
    rowMeasures: of(chart.rowMeasures),
    series: chart.series.map((series) => ({
      ...series, values: of(series.values), forecast: of(series.forecast), bound: of(series.bound),
    })),
    rows: of(chart.rows),
  };
}

/** Height in rem of a name among lying bars, and of a panel of so many of them. */
function heightOfName(panel) {
  return 1.25 * Math.max(1.5, panel.sets.length * 0.75);
}

export function heightOf(panel) {
  return Math.max(14, panel.labels.length * heightOfName(panel) + AROUND);
}

/** How many names of a panel are drawn at once; all, unless they lie below each other without end. */
export function namesAtOnce(panel) {
  const room = Math.max(FEWEST, Math.floor((HIGHEST - AROUND) / heightOfName(panel)));
  return panel.type === 'flat' ? Math.min(room, panel.labels.length) : panel.labels.length;
}

/** The names of a panel from one on, as many as are drawn at once. */
export function windowOf(panel, from) {
  const size = namesAtOnce(panel);
  const start = Math.max(0, Math.min(from, panel.labels.length - size));
  const part = (values) => values.slice(start, start + size);
  return size === panel.labels.length ? { ...panel, start: 0, whole: size }
    : {
      ...panel, start, whole: panel.labels.length, labels: part(panel.labels), under: panel.under && part(panel.under),
      sets: panel.sets.map((set) => ({ ...set, points: part(set.points) })),
    };
}

/** A place of a set where no row stands. */
const NOWHERE = { value: null, forecast: false, bound: null, row: null, column: -1 };

/** Panels of a chart as the server tells it; groups that do not compare have panels of their own. */
export function planChart(chart) {
  return chart.category.groupsApart && groupsOf(chart) ? byGroup(chart, groupsOf(chart)) : planned(chart);
}

function byGroup(chart, groups) {
  return [...new Set(groups)].flatMap((group) => {
    const part = shownPart(chart, chart.rows.filter((_, at) => groups[at] === group).map((id) => ({ id })));
    return planned({ ...part, category: { ...part.category, values: ownNames(part, part.category.groups), groups: [] } })
      .map((panel) => ({ ...panel, title: [group, panel.title ?? (panel.sets.length === 1 ? panel.sets[0].name : null)].filter(Boolean).join(' · ') }));
  });
}

function planned(chart) {
  if (chart.rowMeasures?.length > 0) {
    return byRow(chart).flatMap(inColours);
  }
  const groups = groupsOf(chart);
  const panel = groups && chart.series.length === 1 ? grouped(chart, groups) : null;
  if (panel) {
    return [panel];
  }
  if (isOverTime(chart)) {
    return overYears(chart).flatMap(inColours);
  }
  const years = byAxis(chart.series.filter(isTime)).flatMap(byThing).filter((group) => group.length > 1);
  const others = chart.series.filter((series) => !years.flat().includes(series));
  return [...years.map((group) => turned(chart, group)), ...byAxis(others).map((series) => besides(chart, groups, series))]
    .flatMap(inColours);
}

/** Bars of what stands on one axis: of one series those of each group in a colour of theirs. */
function besides(chart, groups, series) {
  return (groups && series.length === 1 && grouped({ ...chart, series }, groups)) || bars(chart, series);
}

/** Whether the rows are years, months, quarters or days. */
function isOverTime({ category }) {
  return category.kind === 'year' || category.times?.length > 0;
}

/** Whether a series lies on an axis of time: 2030年产值 beside 2030年增速 are two things in one year. */
function isTime({ time }) {
  return time !== null && time !== undefined;
}

/** The years of labels where each has one of its own, later than the one before: their places on a line. */
function placesOf(labels) {
  const years = labels.map((label) => Number(FOUR_DIGITS.exec(label)?.[0]));
  return years.every((year, at) => at === 0 ? year > 0 : year > years[at - 1]) ? years : null;
}

/** The time in a name that says something else before or behind it: 产量（万吨） 2031年, 2031年 产量. */
function timeIn(name, of) {
  const parts = name.trim().split(/\s+/);
  const time = parts.length > 1 ? [parts[0], parts.at(-1)].find((part) => /\d/.test(part) && !part.includes(of)) : null;
  return time ?? /^(?:19|20)\d\d年[度末]?/.exec(name.trim())?.[0] ?? name;
}

function inTime(series) {
  return series.toSorted((one, other) => one.time - other.time);
}

/**
 * Years on the axis, a line for each row: one amount and shares in one panel on two axes, rows of more
 * units in a panel for each.
 */
function byRow(chart) {
  const rows = new Map();
  chart.rowMeasures.forEach(({ kind, unit, axis }, row) => {
    const key = `${kind} ${unit ?? ''} ${axis ?? ''}`;
    rows.set(key, [...(rows.get(key) ?? []), row]);
  });
  const groups = [...rows.values()];
  const shares = groups.filter(([row]) => chart.rowMeasures[row].kind === 'percent');
  return groups.length - shares.length <= 1 && shares.length <= 1
    ? [rowLines(chart, [...groups.filter((group) => !shares.includes(group)), ...shares])]
    : groups.map((group) => rowLines(chart, [group]));
}

/** A panel of rows, those of a group on one axis. */
function rowLines(chart, groups) {
  const years = inTime(chart.series);
  const sides = new Map(groups.flatMap((group, axis) => group.map((row) => [row, axis])));
  return {
    type: 'line',
    labels: years.map(({ name }) => name),
    years: years.map(({ time }) => time),
    axes: groups.map(([row]) => axis(chart.rowMeasures[row])),
    sets: [...sides.keys()].toSorted((one, other) => one - other).map((row) => ({
      name: chart.category.values[row],
      unit: chart.rowMeasures[row].unit,
      axis: sides.get(row),
      points: years.map((series) => point(chart, series, row)),
    })),
  };
}

/** One series with a set for each group, or over years with a line for each name. */
function grouped(chart, groups) {
  const plan = layout(chart, groups);
  const [series] = chart.series;
  return plan && {
    type: plan.line ? 'line' : shapeOf(plan.labels),
    title: series.name,
    labels: plan.labels,
    years: plan.line ? placesOf(plan.labels) : null,
    axes: [axis(series)],
    sets: plan.sets.map(({ name, rows }) => ({
      name,
      unit: series.unit,
      axis: 0,
      points: rows.map((row) => (row < 0 ? NOWHERE : point(chart, series, row))),
    })),
  };
}

/** Columns that are years stand on the axis in their order, and each row is a line; too many rows stand there themselves. */
function turned(chart, printed) {
  const names = chart.category.values;
  const years = inTime(printed);
  if (names.length > MANY_SETS && years.length <= MANY_SETS) {
    return bars(chart, years);
  }
  const { of } = years[0];
  const labels = years.map(({ name, unit }) => withoutUnit(of ? timeIn(name, of) : name, unit));
  return {
    type: 'line',
    ...(of ? { title: of } : { measures: [] }),
    labels,
    years: years.map(({ time }) => time),
    axes: [axis(years[0])],
    sets: names.map((name, row) => ({
      name,
      unit: years[0].unit,
      axis: 0,
      points: years.map((series) => point(chart, series, row)),
    })),
  };
}

function overYears(chart) {
  const groups = byAxis(chart.series);
  const percents = groups.filter(([one]) => one.kind === 'percent');
  const amounts = groups.filter(([one]) => one.kind !== 'percent');
  if (percents.length === 1 && amounts.length === 1 && chart.series.length <= MANY_SETS) {
    return [lines(chart, [amounts[0], percents[0]])];
  }
  return groups.map((group) => lines(chart, [group]));
}

/** The panel, or several of the same axis where it has more sets than there are colours. */
function inColours(panel) {
  const panels = [];
  for (let at = 0; at < panel.sets.length; at += MANY_SETS) {
    panels.push({ ...panel, sets: panel.sets.slice(at, at + MANY_SETS) });
  }
  return panels;
}

function lines(chart, groups) {
  return {
    type: 'line',
    labels: chart.category.values,
    years: chart.category.times?.length > 0 ? chart.category.times : placesOf(chart.category.values),
    axes: groups.map(([first]) => axis(first)),
    sets: groups.flatMap((group, index) => group.map((series) => set(chart, series, index))),
  };
}

function bars(chart, group) {
  const names = chart.category.values;
  const groups = under(chart);
  const panel = {
    type: groups ? 'flat' : shapeOf(names),
    labels: names,
    under: groups,
    axes: [axis(group[0])],
    sets: group.map((series) => set(chart, series, 0)),
  };
  return panel.sets.length > MANY_SETS && names.length <= MANY_SETS ? swapped(panel) : panel;
}

function shapeOf(names) {
  return names.length > MANY_NAMES || names.some((name) => width(name) > LONG_NAME) ? 'flat' : 'bar';
}

/** More columns than colours, but few rows: each row is a set over the columns. */
function swapped({ type, labels, axes, sets }) {
  const names = sets.map(({ name }) => name);
  return {
    type: names.length > MANY_NAMES * 2 || names.some((name) => width(name) > LONG_NAME) ? 'flat' : type,
    labels: names,
    measures: names,
    axes,
    sets: labels.map((name, at) => ({ name, unit: axes[0].unit, axis: 0, points: sets.map(({ points }) => points[at]) })),
  };
}

function set(chart, series, axisIndex) {
  return {
    name: series.name,
    unit: series.unit,
    axis: axisIndex,
    points: chart.category.values.map((_, row) => point(chart, series, row)),
  };
}

function point(chart, series, row) {
  return {
    value: series.values[row], forecast: series.forecast[row], bound: series.bound?.[row] ?? null, row: chart.rows[row], column: series.column,
  };
}

function axis({ unit, kind }) {
  return { unit, kind };
}

/** Series that measure alike, by what the server says, share an axis, and only those. */
function byAxis(series) {
  const groups = new Map();
  for (const one of series) {
    groups.set(one.axis, [...(groups.get(one.axis) ?? []), one]);
  }
  return [...groups.values()].flatMap(bySize);
}

/** Series of one time each by what they are of: 2031年 进口 and 2031年 出口 are no points of one line. */
function byThing(group) {
  return [...new Set(group.map(({ of }) => of))].map((thing) => group.filter(({ of }) => of === thing));
}

/** Series of which the largest is far below that of others would be lines along the bottom: they stand apart. */
function bySize(group) {
  const size = ({ values }) => Math.max(...values.map((value) => Math.abs(value ?? 0)));
  const parts = [];
  for (const one of group.toSorted((a, b) => size(b) - size(a))) {
    const part = parts.find(([first]) => size(one) === 0 || size(first) < size(one) * FAR);
    if (part) {
      part.push(one);
    } else {
      parts.push([one]);
    }
  }
  return parts.map((part) => group.filter((one) => part.includes(one)));
}

/** What a set says in figures: its ends, its highest and its lowest points, of which there may be several. */
export function told(panel, set) {
  const known = set.points.map((one, at) => ({ ...one, label: panel.labels[at] }))
    .filter(({ value }) => value !== null);
  if (known.length === 0) {
    return null;
  }
  const most = Math.max(...known.map(({ value }) => value));
  const least = Math.min(...known.map(({ value }) => value));
  const [highest, lowest] = [most, least].map((value) => known.filter((one) => one.value === value));
  return { known, highest, lowest, first: known[0], last: known.at(-1) };
}

/** Places of the points of a set whose cells say something that cannot be drawn. */
export function gapsOf(set, rows) {
  return set.points.flatMap((one, at) => (one.value === null && cellOf(rows, one)?.figure ? [at] : []));
}

/** The cells of a set that say a number of another kind than its column, or more than one, as printed. */
export function undrawn(panel, set, rows) {
  return gapsOf(set, rows).map((at) => ({ label: panel.labels[at], text: cellOf(rows, set.points[at]).text }));
}

const rowsById = new WeakMap();

/** Rows are looked up by their id again and again. */
function cellOf(rows, { row, column }) {
  if (!rowsById.has(rows)) {
    rowsById.set(rows, new Map(rows.map((one) => [one.id, one])));
  }
  return rowsById.get(rows).get(row)?.cells[column];
}
