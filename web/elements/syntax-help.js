import { allValues, overview, table, tables, total } from '../app/api.js';
import { make, fill } from '../app/dom.js';
import { figureExamples } from '../app/figure-examples.js';
import { queries } from '../app/history.js';
import { NAMED, exampleGroups, firstExamples, topValues } from '../app/query-examples.js';
import { readRows } from '../app/table-state.js';
import { changed, readState, searchAddress } from '../app/url-state.js';
import { words } from '../app/words.js';
import { sheet } from './sheet.js';

/** The first forms to know, as a list of links. */
export function syntaxList(facets) {
  return list(firstExamples(topValues(facets), words.language).map(([kind, query]) => row(kind, query, null)));
}

function list(rows) {
  return make('dl', { class: 'syntax' }, rows);
}

/** count is how many units the example finds, null where that is not known; none is no link. */
function row(kind, query, count) {
  const href = searchAddress(changed(readState(''), { q: query }));
  return make('div', {},
    make('dt', { lang: 'zh-CN' }, count === 0 ? query : make('a', { href }, query),
      count === null ? null : make('span', { class: 'tally', lang: words.language }, words.hitsOf(count))),
    make('dd', {}, words.syntax[kind]));
}

/** A condition that some figures of this corpus meet; null without tables of figures. */
async function measureExample() {
  const { tables: [first] } = await tables({ q: '', page: 1, filters: { chartable: ['true'] } }, 1);
  const example = first && figureExamples(await table(first.id, readRows(''))).at(-1);
  return example ? words.tables.inColumn(example) : null;
}

/** What was asked in this session, latest first; null before the first. */
export function queryList() {
  const asked = queries();
  return asked.length === 0 ? null : make('section', { class: 'asked' }, make('h3', {}, words.askedBefore),
    make('ol', {}, asked.map(({ address, q, filters, total: found }) => make('li', {},
      make('a', { href: address, lang: 'zh-CN' }, [q, filters].filter(Boolean).join(' · ')),
      make('span', { class: 'tally' }, words.hitsOf(found))))));
}

/** Opens the help beside the search box: every form with an example and what it finds. */
export async function showSyntax() {
  const { dialog, body } = sheet(words.help, 'syntax-help');
  fill(body, make('p', { class: 'quiet' }, words.counting));
  dialog.addEventListener('click', (event) => event.target.closest('a[href]') && dialog.close());
  dialog.showModal();
  const [signs, parts, values] = exampleGroups(await tops(), words.language);
  const measured = await measureExample().catch(() => null);
  const groups = [signs, measured === null ? parts : [...parts, ['measure', measured]], values];
  const counted = await Promise.all(groups.map((group) => Promise.all(group.map(async ([kind, q]) =>
    row(kind, q, await total(changed(readState(''), { q })).catch(() => null))))));
  fill(body, queryList(), counted.map((rows, at) => rows.length === 0 ? null
    : make('section', {}, make('h3', {}, words.syntaxGroups[at]), list(rows))),
  [words.helpQuotes, words.helpFolding, words.helpFields, words.helpKeys].map((text) => make('p', { class: 'quiet' }, text)));
}

/** Values of all dimensions; those that a page of hits does not count are asked for one by one. */
async function tops() {
  const known = topValues(await overview().then((whole) => whole.facets, () => []));
  const others = await Promise.all(NAMED.filter((dimension) => !known[dimension]).map(async (dimension) =>
    [dimension, await allValues(dimension, readState(''), '', 2).then((answer) => answer.values.map(({ value }) => value), () => [])]));
  return { ...Object.fromEntries(others), ...known };
}
