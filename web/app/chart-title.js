/** What a panel is called: what it measures, and in what unit. */
import { withoutUnit } from './chart-names.js';
import { words } from './words.js';

/** How many measures a title names. */
const MOST_NAMED = 3;

/** The title of one of several panels, which nothing else tells apart; of a single one what it has of its own. */
export function titleOf(panel, alone) {
  const own = panel.title ?? (panel.sets.length === 1 ? panel.sets[0].name : null);
  return own === null && alone ? null : withUnits(own ?? measuresOf(panel), panel.axes.map(({ unit }) => unit));
}

/** What a panel draws where it has no name of its own: the columns that it measures, or what kind of thing they are. */
function measuresOf({ measures, sets, axes }) {
  const names = [...new Set((measures ?? sets.map(({ name }) => name)).map((name) => bare(name, axes)))];
  return names.length === 0 ? words.tables.figures.kinds[axes[0].kind]
    : words.tables.namesOf(names.slice(0, MOST_NAMED), names.length);
}

function bare(name, axes) {
  return axes.reduce((text, { unit }) => withoutUnit(text, unit), name);
}

function withUnits(name, units) {
  const told = [...new Set(units.filter(Boolean))];
  const text = told.reduce(withoutUnit, name);
  return told.length === 0 || told.every((unit) => text.endsWith(unit)) ? text : words.tables.inUnit(text, told.join(words.tables.and));
}
