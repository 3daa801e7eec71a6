import { overview, table, tables } from '../app/api.js';
import { make, fill } from '../app/dom.js';
import { figureExamples } from '../app/figure-examples.js';
import { queries } from '../app/history.js';
import { readRows } from '../app/table-state.js';
import { changed, readState, searchAddress } from '../app/url-state.js';
import { words } from '../app/words.js';
import { sheet } from './sheet.js';

/** How to ask, with examples made of what the corpus holds most of. */
export function helpRows(facets) {
  const top = (dimension, at = 0) =>
    facets.find((facet) => facet.dimension === dimension)?.values.filter(({ count }) => count > 0)[at]?.value;
  const [topic, other] = [top('technology') ?? top('org'), top('technology', 1) ?? top('org', 1)];
  const [city, second] = [top('city'), top('city', 1)];
  const years = (facets.find(({ dimension }) => dimension === 'year')?.values ?? [])
    .filter(({ value }) => /^\d{4}$/.test(value)).sort((one, another) => another.count - one.count)
    .slice(0, 2).map(({ value }) => value).sort();
  const made = {
    all: topic && city && `${topic} ${city}`,
    exact: topic && `“${topic}”`,
    either: city && second && `${topic ?? ''} (${city} OR ${second})`.trim(),
    without: topic && other && `${topic} -${other}`,
    close: topic && other && `"${topic} ${other}"~20`,
    place: city && `city:${city}`,
    years: years.length > 0 && `${topic ?? ''} year:${years.join('..')}`.trim(),
  };
  return Object.entries(words.syntax).filter(([kind]) => made[kind]).map(([kind, meaning]) => [made[kind], meaning]);
}

/** The same as a list of links. */
export function syntaxList(facets) {
  const list = make('dl', { class: 'syntax' }, helpRows(facets).map(row));
  measureExample().then((query) => query && list.append(row([query, words.syntax.measure])), () => {});
  return list;
}

function row([query, meaning]) {
  return make('div', {},
    make('dt', { lang: 'zh-CN' }, make('a', {
      href: searchAddress(changed(readState(''), { q: query })),
    }, query)),
    make('dd', {}, meaning));
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
    make('ol', {}, asked.map(({ address, q, filters, total }) => make('li', {},
      make('a', { href: address, lang: 'zh-CN' }, [q, filters].filter(Boolean).join(' · ')),
      make('span', { class: 'tally' }, words.hitsOf(total))))));
}

/** Opens the help beside the search box. */
export async function showSyntax() {
  const { dialog, body } = sheet(words.help, 'syntax-help');
  fill(body, make('p', { class: 'quiet' }, words.counting));
  dialog.addEventListener('click', (event) => event.target.closest('a[href]') && dialog.close());
  dialog.showModal();
  const facets = await overview().then((whole) => whole.facets, () => []);
  fill(body, syntaxList(facets), make('p', { class: 'quiet' }, words.helpFolding),
    make('p', { class: 'quiet' }, words.helpKeys), queryList());
}
