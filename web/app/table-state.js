/** The state of the pages of tables as the query string says it. */
import { decoded } from './decoded.js';
import { DIMENSIONS } from './url-state.js';
import { readYears } from './years.js';

/** Filters of the list of tables, as the server names them. */
export const TABLE_FILTERS = ['chartable', 'report', 'city', 'year', 'published'];

export function readList(search) {
  const parameters = new URLSearchParams(search);
  const page = parameters.get('page') ?? '';
  return {
    q: parameters.get('q') ?? '',
    page: /^[1-9]\d{0,7}$/.test(page) ? Number(page) : 1,
    filters: Object.fromEntries(TABLE_FILTERS.map((name) => [name, parameters.getAll(name).filter(Boolean)])),
  };
}

export function writeList({ q, page, filters }) {
  const parameters = new URLSearchParams();
  if (q) {
    parameters.set('q', q);
  }
  for (const name of TABLE_FILTERS) {
    (filters[name] ?? []).forEach((value) => parameters.append(name, value));
  }
  if (page > 1) {
    parameters.set('page', page);
  }
  const written = parameters.toString();
  return written ? `?${written}` : '';
}

/** The list with a value chosen or no longer chosen; of charts only one answer holds at a time. */
export function toggledValue(state, dimension, value) {
  const chosen = state.filters[dimension] ?? [];
  const others = dimension === 'chartable' ? [] : chosen;
  const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...others, value];
  return { ...state, page: 1, filters: { ...state.filters, [dimension]: values } };
}

/** How the rows of one table are shown. */
export function readRows(search) {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get('sort') ?? '';
  return {
    q: parameters.get('q') ?? '',
    filter: parameters.get('filter') ?? '',
    sort: /^\d{1,3}$/.test(sort) ? Number(sort) : null,
    order: parameters.get('order') === 'desc' ? 'desc' : 'asc',
  };
}

export function writeRows({ q, filter, sort, order }) {
  const parameters = new URLSearchParams();
  if (q) {
    parameters.set('q', q);
  }
  if (filter) {
    parameters.set('filter', filter);
  }
  if (sort !== null) {
    parameters.set('sort', sort);
    if (order === 'desc') {
      parameters.set('order', order);
    }
  }
  const written = parameters.toString();
  return written ? `?${written}` : '';
}

/** Up, then down, then as the table has it. */
export function sortedBy(state, column) {
  if (state.sort !== column) {
    return { ...state, sort: column, order: 'asc' };
  }
  return state.order === 'asc' ? { ...state, order: 'desc' } : { ...state, sort: null, order: 'asc' };
}

/** The row, and perhaps the column, that a fragment names. */
export function readPlace(hash) {
  const [row, column] = decoded(hash.replace(/^#/, '')).split(':');
  return { row: row || null, column: /^\d{1,3}$/.test(column ?? '') ? Number(column) : null };
}

export function writePlace(row, column) {
  return `#${row}${column === null || column === undefined ? '' : `:${column}`}`;
}

export function tableAddress(id, q = '', row = '') {
  return `/tables/${encodeURIComponent(id)}${q ? `?${new URLSearchParams({ q })}` : ''}${row ? `#${row}` : ''}`;
}

/** How figures are sorted; the first is what no address says. */
export const FIGURE_SORTS = ['subject', 'year', 'value'];

const EXCLUDE = 'exclude.';

/** What figures can be filtered by; each that is chosen is shown. */
const FILTERS = [...DIMENSIONS, ...DIMENSIONS.map((name) => EXCLUDE + name)];

/** What figures are looked for. */
export function readFigures(search) {
  const parameters = new URLSearchParams(search);
  const page = parameters.get('page') ?? '';
  return {
    q: parameters.get('q') ?? '',
    sort: FIGURE_SORTS.includes(parameters.get('sort')) ? parameters.get('sort') : FIGURE_SORTS[0],
    page: /^[1-9]\d{0,7}$/.test(page) ? Number(page) : 1,
    filters: [...parameters].filter(([name, value]) => FILTERS.includes(name) && value)
      .flatMap(([name, value]) => (name === 'year' ? readYears(value) ?? [value] : [value]).map((one) => [name, one])),
  };
}

/** What figures are looked for, as the server is asked. */
export function figuresAsked({ q, sort, filters }) {
  return [['q', q], ['sort', sort], ['order', sort === 'value' ? 'desc' : 'asc'], ...filters];
}

/** The years of the one filter by them that there is; of several none, they stand as chips. */
export function onlyYears({ filters }) {
  const years = filters.filter(([name]) => name === 'year').map(([, value]) => value);
  return years.length === 1 ? years[0] : '';
}

/** The filters of figures one by one, each with the state without it. */
export function figureFilters(state) {
  return state.filters.map((filter) => ({
    dimension: filter[0].replace(EXCLUDE, ''),
    value: filter[1],
    excluded: filter[0].startsWith(EXCLUDE),
    rest: { ...state, page: 1, filters: state.filters.filter((one) => one !== filter) },
  }));
}

/** The same of these years alone, of any without. */
export function ofYears(state, years) {
  const others = state.filters.filter(([name]) => name !== 'year');
  return { ...state, page: 1, filters: [...others, ...years.map((value) => ['year', value])] };
}

export function writeFigures({ q, sort, page, filters }) {
  const parameters = new URLSearchParams();
  if (q) {
    parameters.set('q', q);
  }
  if (sort !== FIGURE_SORTS[0]) {
    parameters.set('sort', sort);
  }
  filters.forEach(([name, value]) => parameters.append(name, value));
  if (page > 1) {
    parameters.set('page', page);
  }
  const written = parameters.toString();
  return written ? `?${written}` : '';
}
