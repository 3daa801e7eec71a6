/**
 * Rows that stand under labels: what is drawn of them is a set for each label, or for each name where
 * the labels are years.
 */
const SEPARATOR = ' · ';
const MANY_SETS = 8;
const YEAR = /^(?:FY)?(?:19|20)\d\d\s*年?(?:度|末|底)?$/i;

/** The groups of a chart, null where nothing groups its rows. */
export function groupsOf({ category }) {
  const groups = category.groups ?? [];
  return new Set(groups).size > 1 ? groups : null;
}

/** Names of rows without the label that stands before them. */
export function ownNames({ category }, groups) {
  return category.values.map((value, at) => (value.startsWith(groups[at] + SEPARATOR) ? value.slice(groups[at].length + SEPARATOR.length) : value));
}

/**
 * How one series is laid out by groups: labels, and for each set the rows that stand at them, -1 for
 * none; null where that takes more sets than there are colours.
 */
export function layout(chart, groups) {
  const names = ownNames(chart, groups);
  const inYears = isYears(groups);
  const [along, apart] = inYears || (!isYears(names) && isFewer(names, groups)) ? [groups, names] : [names, groups];
  const line = inYears || isYears(names);
  const labels = line ? distinct(along).toSorted((one, other) => digits(one) - digits(other)) : distinct(along);
  const sets = distinct(apart);
  if (sets.length > MANY_SETS || (line && labels.length < 2)) {
    return null;
  }
  return {
    line,
    labels,
    sets: sets.map((name) => ({
      name,
      rows: labels.map((label) => along.findIndex((one, row) => one === label && apart[row] === name)),
    })),
  };
}

/** Whether names recur in each group and are fewer than those: then they are the colours. */
function isFewer(names, groups) {
  return distinct(names).length < names.length && distinct(names).length < distinct(groups).length;
}

function distinct(texts) {
  return [...new Set(texts)];
}

function isYears(texts) {
  return texts.every((text) => YEAR.test(text.trim()));
}

function digits(text) {
  return Number(/\d{4}/.exec(text)[0]);
}

/** Labels of groups to stand under names that do not begin with them, null without any. */
export function under(chart) {
  const groups = groupsOf(chart);
  return groups && chart.category.values.every((value, at) => !value.startsWith(groups[at] + SEPARATOR)) ? groups : null;
}
