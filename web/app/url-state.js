/** The state of a search as the query string says it: the only place where it is kept. */

/** Attributes that can be filtered by, as the server names them. */
export const DIMENSIONS = [
  'report', 'kind', 'section', 'table', 'city', 'province', 'district', 'zone', 'year', 'forecast',
  'period', 'published', 'reportCity', 'org', 'orgKind', 'policy', 'person', 'technology',
];

/** What a grid counts against each other. */
export const AXES = [
  'city', 'province', 'district', 'year', 'published', 'report', 'kind', 'org', 'orgKind', 'policy',
  'technology',
];

export const GROUPS = ['none', 'report', 'section'];
export const SORTS = ['relevance', 'date', 'position', 'measure', 'measure-asc'];

/** Whether a query asks for figures of columns, by which its hits can be put in order. */
export const asksForFigures = (q) => /(?:^|[\s(（-])(?:列名?|col(?:umn)?)[:：]/i.test(q);

/** The orders that make sense for a query. */
export const sortsOf = ({ q, sort }) => SORTS.filter((one) => !one.startsWith('measure') || one === sort || asksForFigures(q));
/** How a result is shown. */
export const VIEWS = ['list', 'concordance', 'trend', 'grid'];

/** How a concordance is sorted and grouped; the first is what no address says. */
export const LINE_SORTS = ['position', 'left', 'right', 'report'];
export const LINE_GROUPS = ['none', 'report', 'form', 'left', 'right'];
export const TRENDS = ['year', 'published', 'city'];

/** Lines of a concordance on a page. */
export const LINES_SHOWN = 100;

export const SIZES = [10, 20, 50, 100];

const EXCLUDE = 'exclude.';

/** The state that a query string means; what it does not say has its default. */
export function readState(search) {
  const parameters = new URLSearchParams(search);
  return {
    q: parameters.get('q') ?? '',
    page: wholeNumber(parameters.get('page'), 1),
    size: Math.min(wholeNumber(parameters.get('size'), 10), 100),
    sort: SORTS.includes(parameters.get('sort')) ? parameters.get('sort') : 'relevance',
    match: parameters.get('match') === 'exact' ? 'exact' : 'auto',
    setAside: parameters.get('setAside') === 'true',
    synonyms: parameters.get('synonyms') !== 'false',
    corrections: parameters.get('corrections') !== 'false',
    view: oneOf(VIEWS, parameters.get('view')),
    lineSort: oneOf(LINE_SORTS, parameters.get('lines')),
    lineGroup: oneOf(LINE_GROUPS, parameters.get('group')),
    trend: oneOf(TRENDS, parameters.get('by')),
    group: GROUPS.includes(parameters.get('fold')) ? parameters.get('fold') : 'none',
    ...axes(parameters.get('rows'), parameters.get('cols')),
    filters: valuesOf(parameters, ''),
    excluded: valuesOf(parameters, EXCLUDE),
  };
}

/** The query string of a state, in one order and without defaults; '' when nothing is asked. */
export function writeState(state) {
  const parameters = new URLSearchParams();
  if (state.q) {
    parameters.set('q', state.q);
  }
  appendValues(parameters, '', state.filters);
  appendValues(parameters, EXCLUDE, state.excluded);
  setUnless(parameters, 'match', state.match, 'auto');
  setUnless(parameters, 'setAside', state.setAside, false);
  setUnless(parameters, 'synonyms', state.synonyms, true);
  setUnless(parameters, 'corrections', state.corrections, true);
  setUnless(parameters, 'view', state.view, 'list');
  setUnless(parameters, 'lines', state.lineSort, 'position');
  setUnless(parameters, 'group', state.lineGroup, 'none');
  setUnless(parameters, 'by', state.trend, 'year');
  setUnless(parameters, 'fold', state.group, 'none');
  setUnless(parameters, 'rows', state.rows, 'city');
  setUnless(parameters, 'cols', state.cols, 'year');
  setUnless(parameters, 'sort', state.sort, 'relevance');
  setUnless(parameters, 'size', state.size, 10);
  setUnless(parameters, 'page', state.page, 1);
  const written = parameters.toString();
  return written ? `?${written}` : '';
}

/** What the server is asked for a state: all of it but how the answer is shown. */
export function requestOf(state) {
  return new URLSearchParams(writeState({
    ...state, view: 'list', rows: 'city', cols: 'year', lineSort: 'position', lineGroup: 'none', trend: 'year', group: 'none',
  }));
}

/** What the server is asked for the concordance of a state. */
export function concordanceRequest(state) {
  const asked = requestOf({ ...state, sort: 'relevance', size: 10 });
  asked.set('sort', state.lineSort);
  asked.set('group', state.lineGroup);
  asked.set('size', LINES_SHOWN);
  return asked;
}

/** The address of the result page for a state. */
export function searchAddress(state) {
  const written = writeState(state);
  return written ? `/search${written}` : '/';
}

/** The address of a unit in the reader; it carries the search, so that the way back is known. */
export function readerAddress(report, unit, state) {
  return `/reports/${encodeURIComponent(report)}${writeState(state)}${unit ? `#${unit}` : ''}`;
}

/** The state with something changed, back on its first page unless a page is asked for. */
export function changed(state, change) {
  return { ...state, page: 1, ...change };
}

/** The state with a value chosen or no longer chosen; a chosen value is not left out as well. */
export function toggled(state, dimension, value) {
  const chosen = isChosen(state, dimension, value);
  return changed(state, {
    filters: chosen ? less(state.filters, dimension, value) : more(state.filters, dimension, value),
    excluded: less(state.excluded, dimension, value),
  });
}

/** The state with a value left out, or no longer left out. */
export function excluding(state, dimension, value) {
  const out = (state.excluded[dimension] ?? []).includes(value);
  return changed(state, {
    excluded: out ? less(state.excluded, dimension, value) : more(state.excluded, dimension, value),
    filters: less(state.filters, dimension, value),
  });
}

/** The state with one range of years in place of all years chosen before; null for none. */
export function ranged(state, dimension, from, to) {
  const filters = { ...state.filters };
  delete filters[dimension];
  return changed(state, {
    filters: from || to ? more(filters, dimension, rangeOf(from, to)) : filters,
  });
}

/** The years chosen in a dimension as one range, either end '' where it is open; null for none. */
export function chosenRange(state, dimension) {
  const ranges = (state.filters[dimension] ?? []).map((value) => value.split('..'));
  if (ranges.length === 0) {
    return null;
  }
  const end = (years, outer) => (years.includes('') ? '' : String(outer(...years.map(Number))));
  return [end(ranges.map(([from]) => from), Math.min), end(ranges.map((range) => range.at(-1)), Math.max)];
}

/** The state without any filter. */
export function unfiltered(state) {
  return changed(state, { filters: {}, excluded: {} });
}

export function isChosen(state, dimension, value) {
  return (state.filters[dimension] ?? []).includes(value);
}

/** Every filter in a fixed order: dimension, value and whether it is left out. */
export function chosenValues(state) {
  const list = (values, excluded) =>
    Object.entries(values).flatMap(([dimension, chosen]) =>
      chosen.map((value) => ({ dimension, value, excluded })));
  return [...list(state.filters, false), ...list(state.excluded, true)];
}

/** Whether neither words nor filters nor a grid are asked for, so that the corpus itself is shown. */
export function isEmpty(state) {
  return state.q.trim() === '' && chosenValues(state).length === 0 && state.view === 'list';
}

/** The address of the page about a value. */
export function entityAddress(dimension, value) {
  return `/entities/${encodeURIComponent(dimension)}/${encodeURIComponent(value)}`;
}

/** Rows and columns of a grid, which never are the same. */
function axes(rows, cols) {
  const across = AXES.includes(rows) ? rows : 'city';
  const down = AXES.includes(cols) ? cols : 'year';
  return across === down ? { rows: 'city', cols: 'year' } : { rows: across, cols: down };
}

function rangeOf(from, to) {
  return from === to ? from : `${from ?? ''}..${to ?? ''}`;
}

function wholeNumber(text, otherwise) {
  const number = /^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : NaN;
  return Number.isNaN(number) ? otherwise : number;
}

function valuesOf(parameters, prefix) {
  const found = {};
  for (const dimension of DIMENSIONS) {
    const values = [...new Set(parameters.getAll(prefix + dimension))].filter((value) => value !== '');
    if (values.length > 0) {
      found[dimension] = values;
    }
  }
  return found;
}

function appendValues(parameters, prefix, values) {
  for (const dimension of DIMENSIONS) {
    (values[dimension] ?? []).forEach((value) => parameters.append(prefix + dimension, value));
  }
}

function setUnless(parameters, name, value, normal) {
  if (value !== normal) {
    parameters.set(name, String(value));
  }
}

function more(values, dimension, value) {
  return { ...values, [dimension]: [...(values[dimension] ?? []), value] };
}

function less(values, dimension, value) {
  const left = (values[dimension] ?? []).filter((chosen) => chosen !== value);
  const { [dimension]: dropped, ...others } = values;
  return left.length > 0 ? { ...others, [dimension]: left } : others;
}

/** A value if it is one of those allowed, else the first of them. */
function oneOf(allowed, value) {
  return allowed.includes(value) ? value : allowed[0];
}
