/** The server's answers: the only place that fetches. */
import { figuresAsked, writeRows } from './table-state.js';
import { concordanceRequest, requestOf } from './url-state.js';

/**
 * An answer that is not one: what the problem document says, or that nobody answered (status 0).
 * seconds is when to ask again; progress tells how far the first index is, where the server says so.
 */
export class ApiError extends Error {
  constructor(status, detail, seconds, progress) {
    super(detail);
    Object.assign(this, { status, detail, seconds, progress });
  }

  /** Whether the same request may work soon: no answer at all, or an index still being built. */
  get passing() {
    return this.status === 0 || this.status === 503;
  }
}

/** One page of hits with facets. */
export function search(state, signal) {
  return get(`/api/search?${requestOf(state)}`, signal);
}

/** Which parts of the query gave a hit its score; null when that cannot be told. */
export async function reasons(state, unit, signal) {
  const asked = requestOf(state);
  asked.set('explain', 'true');
  asked.set('facets', 'none');
  try {
    const { hits } = await get(`/api/search?${asked}`, signal);
    return hits.find(({ id }) => id === unit)?.explain ?? null;
  } catch {
    return null;
  }
}

/** The corpus without its hits: how much there is, and the facets to browse it by. */
export function overview(signal) {
  return get('/api/search?size=1', signal);
}

/** How far the lists of tables and figures have been read; null when that cannot be told. */
export async function catalogued(signal) {
  try {
    return (await get('/health', signal)).catalogue;
  } catch {
    return null;
  }
}

/** What completes a text; null when it is no longer asked for or cannot be told: a convenience only. */
export async function suggest(q, size, signal) {
  try {
    return (await get(`/api/suggest?${new URLSearchParams({ q, size })}`, signal)).suggestions;
  } catch {
    return null;
  }
}

/** What a text was probably meant to say; nothing where that cannot be told. */
export async function meant(q, signal) {
  try {
    const asked = new URLSearchParams({ q, size: 0, facets: 'none' });
    return (await get(`/api/search?${asked}`, signal)).suggestions.map(({ text }) => text);
  } catch {
    return [];
  }
}

/** The values of two dimensions counted against each other under a search. */
export function matrix(state, signal) {
  const asked = requestOf({ ...state, page: 1, size: 10, sort: 'relevance' });
  return get(`/api/matrix?${new URLSearchParams({ rows: state.rows, cols: state.cols, rowSize: 40, colSize: 200 })}&${asked}`, signal);
}

/** A page of the tables that match. */
export function tables({ q, page, filters }, size, signal) {
  const asked = new URLSearchParams({ page, size });
  if (q) {
    asked.set('q', q);
  }
  for (const [name, values] of Object.entries(filters)) {
    values.forEach((value) => asked.append(name, value));
  }
  return get(`/api/tables?${asked}`, signal);
}

/** A table as data, with the rows of a state. */
export function table(id, state, signal) {
  return get(`/api/tables/${encodeURIComponent(id)}${writeRows(state)}`, signal);
}

/** A page of the figures that tables state of something. */
export function indicators(state, size, signal) {
  return get(`/api/indicators?${new URLSearchParams([...figuresAsked(state), ['page', state.page], ['size', size]])}`, signal);
}

/** A page of every occurrence of a query. */
export function concordance(state, signal) {
  return get(`/api/concordance?${concordanceRequest(state)}`, signal);
}

/** Cities that are counted at once. */
const CITIES = 1000;

/** Counts of a search by its years or its cities, and those of everything that the filters admit. */
export async function trend(state, signal) {
  const whole = { ...state, q: '' };
  if (state.trend === 'city') {
    const [found, all] = await Promise.all([state, whole].map((one) => allValues('city', one, '', CITIES, signal)));
    return { found: [found], all: [all] };
  }
  const [found, all] = await Promise.all([state, whole].map((one) => {
    const asked = requestOf({ ...one, page: 1, size: 10, sort: 'relevance' });
    asked.set('facets', 'year,published');
    asked.set('size', '0');
    return get(`/api/search?${asked}`, signal);
  }));
  return { found: found.facets, all: all.facets };
}

/** Where a value is mentioned, when, and with what. */
export function entity(dimension, value, page, signal) {
  return get(`/api/entities/${encodeURIComponent(dimension)}/${encodeURIComponent(value)}?page=${page}`, signal);
}

/** Values that the server lists at once. */
const PAGE = 200;

/**
 * The values of one dimension under a search that begin with a prefix: so many, without a ceiling.
 * Chosen values stand behind the first page wherever they belong, so the next one begins behind its
 * last own value.
 */
export async function allValues(dimension, state, prefix, wanted, signal) {
  const found = new Map();
  let answer;
  let after = '';
  do {
    const size = Math.min(PAGE, wanted - found.size);
    answer = await facetPage(dimension, state, { prefix, after, size }, signal);
    answer.values.forEach((value) => found.set(value.value, value));
    after = answer.values[size - 1]?.value;
  } while (answer.more && after && found.size < wanted);
  return { ...answer, values: [...found.values()] };
}

function facetPage(dimension, state, { prefix, after, size }, signal) {
  const asked = requestOf({ ...state, page: 1, size: 10, sort: 'relevance' });
  asked.set('size', size);
  if (prefix) {
    asked.set('prefix', prefix);
  }
  if (after) {
    asked.set('after', after);
  }
  return get(`/api/facets/${encodeURIComponent(dimension)}?${asked}`, signal);
}

/** How many units match, and nothing else. */
export async function total(state, signal) {
  const asked = requestOf(state);
  asked.set('size', '0');
  asked.set('facets', 'none');
  return (await get(`/api/search?${asked}`, signal)).total;
}

/** The best hits of each of several values, and how many each has: { value, label, count, hits }. */
export async function groups(state, dimension, values, size, signal) {
  return Promise.all(values.map(async (one) => {
    const asked = requestOf({
      ...state, page: 1, filters: { ...state.filters, [dimension]: [one.value] },
    });
    asked.set('size', String(size));
    asked.set('facets', 'none');
    return { ...one, hits: (await get(`/api/search?${asked}`, signal)).hits };
  }));
}

/** A citation of a unit, as read today by the reader's own clock. */
export function cite(unit, style, signal) {
  return get(`/api/cite/${encodeURIComponent(unit)}?${new URLSearchParams({ style, accessed: today() })}`, signal);
}

/** The day by this browser's clock, as YYYY-MM-DD. */
export function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0')).join('-');
}

/** The address of a file with the whole result of a search. */
export function exportAddress(state, format) {
  const asked = requestOf({ ...state, page: 1, size: 10 });
  asked.set('format', format);
  return `/api/export?${asked}`;
}

/** The address of the feed of a search. */
export function feedAddress(state) {
  return `/api/feed?${requestOf({ ...state, page: 1, size: 10, sort: 'relevance' })}`;
}

/** What the parser and the finders made of a report. */
export function structure(id, signal) {
  return get(`${reportPath(id)}/structure`, signal);
}

/** A page of the list of reports. */
export function reports(page, size, signal) {
  return get(`/api/reports?page=${page}&size=${size}`, signal);
}

/** A report's metadata and outline. */
export function report(id, signal) {
  return get(reportPath(id), signal);
}

/** A report's blocks in order with the matches of a query marked. */
export function content(id, q, signal) {
  return get(`${reportPath(id)}/content${q ? `?${new URLSearchParams({ q })}` : ''}`, signal);
}

/** Raw lines of a report's source, both ends included. */
export function source(id, from, to, signal) {
  return get(`${reportPath(id)}/source?from=${from}&to=${to}`, signal);
}

function reportPath(id) {
  return `/api/reports/${encodeURIComponent(id)}`;
}

async function get(address, signal) {
  let response;
  try {
    response = await fetch(address, { signal, headers: { Accept: 'application/json' } });
  } catch (failure) {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    throw new ApiError(0, '', 3, null);
  }
  if (!response.ok) {
    throw await problem(response);
  }
  return response.json();
}

async function problem(response) {
  const seconds = Math.min(Math.max(Number(response.headers.get('Retry-After')) || 1, 1), 30);
  const said = await response.json().catch(() => ({}));
  return new ApiError(response.status, said.detail ?? said.title ?? '', seconds, said.progress ?? null);
}
