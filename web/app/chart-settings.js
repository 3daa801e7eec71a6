/** What the chart library is told of axes, sets and colours. */
import { withoutUnit } from './chart-names.js';
import { words } from './words.js';

const SERIES = 8;

/** Years as far apart as they are, those that the table names with their labels. */
export function yearScale({ years, labels }, look) {
  return {
    type: 'linear',
    min: years[0],
    max: years.at(-1),
    afterBuildTicks: (scale) => {
      scale.ticks = apart(years, labels, scale.chart.width / look.font.size).map((value) => ({ value }));
    },
    ticks: { color: look.soft, font: look.font, autoSkip: false, maxRotation: 0, callback: (value) => labels[years.indexOf(value)] },
    grid: { display: false, drawOnChartArea: false },
    border: { color: look.strong },
  };
}

/** The years whose labels stand clear of each other on a line of so many letters, the last one among them. */
function apart(years, labels, letters) {
  const last = years.at(-1);
  const room = (last - years[0]) * (Math.max(...labels.map(({ length }) => length)) + 1) / letters;
  const kept = [];
  for (const year of years) {
    if (year === last || kept.length === 0 || (year - kept.at(-1) >= room && last - year >= room)) {
      kept.push(year);
    }
  }
  return kept;
}

/** Values with their unit; a second axis stands on the right. */
export function valueScale({ unit, kind }, index, look, flat, signed) {
  // The title of a vertical axis is turned, and one turned character reads as a sign: it stands by the topmost number instead.
  const upright = !flat && /^\p{Script=Han}$/u.test(unit ?? '');
  return {
    position: flat ? 'bottom' : index === 0 ? 'left' : 'right',
    beginAtZero: true,
    title: { display: Boolean(unit) && !upright, text: unit ?? '', color: look.soft, font: look.font },
    ticks: {
      color: look.soft, font: look.font,
      callback: (value, at, ticks) => words.tables.value(value) + (upright && at === ticks.length - 1 ? ` ${unit}` : ''),
    },
    grid: { color: look.rule, drawOnChartArea: index === 0 },
    border: { color: look.strong },
    grace: signed ? '10%' : kind === 'percent' ? '5%' : 0,
  };
}

/** A set of a panel as the library wants it. */
export function dataset(panel, set, at, look, values) {
  const colour = look.series[at % SERIES];
  const pale = `${colour}66`;
  const expected = set.points.map(({ forecast }) => forecast);
  const line = panel.type === 'line';
  return {
    label: legend(panel, set),
    data: set.points.map(({ value }, index) => (panel.years ? { x: panel.years[index], y: value } : value)),
    [`${values}AxisID`]: set.axis === 0 ? values : `${values}1`,
    borderColor: colour,
    backgroundColor: line ? colour : expected.map((is) => (is ? pale : colour)),
    borderWidth: line ? 2 : expected.map((is) => (is ? 1.5 : 0)),
    pointStyle: line && set.axis > 0 ? 'rectRot' : 'circle',
    pointRadius: line ? 4 : undefined,
    pointBackgroundColor: line ? expected.map((is) => (is ? look.paper : colour)) : undefined,
    pointBorderColor: line ? colour : undefined,
    segment: line ? { borderDash: ({ p1DataIndex }) => (expected[p1DataIndex] ? [7, 5] : undefined) } : undefined,
    spanGaps: false,
    skipNull: true,
    // Points at the ends of the axis are shown whole.
    clip: line ? false : undefined,
    maxBarThickness: 34,
  };
}

/** A set by its name; its unit only where there are two axes, since a single one says it. */
function legend({ axes }, { name, unit }) {
  const bare = withoutUnit(name, unit);
  return axes.length === 1 || !unit ? bare : `${bare} (${unit})`;
}

/** Colours and type of the page, as they are now. */
export function lookOf(element) {
  const style = getComputedStyle(element);
  const value = (name) => style.getPropertyValue(name).trim();
  return {
    ink: value('--ink'), soft: value('--ink-soft'), rule: value('--rule'), strong: value('--rule-strong'), paper: value('--paper'),
    font: { family: value('--sans') || 'sans-serif', size: 12 },
    series: Array.from({ length: SERIES }, (_, at) => value(`--series-${at + 1}`)),
  };
}
