import { axisYears, yearBars } from '../app/histogram.js';
import { fill, make } from '../app/dom.js';
import { marked } from '../app/highlight.js';
import { changed, entityAddress, readState, readerAddress, searchAddress } from '../app/url-state.js';
import { words } from '../app/words.js';
import { valueName } from './value-name.js';

/** Things seen together that are listed of each kind, and tables. */
const SHOWN = 12;

/** Dimensions whose values have a page. */
const PAGED = ['city', 'province', 'district', 'zone', 'year', 'period', 'org', 'policy', 'person', 'technology'];

/** What the corpus says of one value: where, when, with what and in which tables. */
class EntityView extends HTMLElement {
  show(entity) {
    const { dimension, value } = entity;
    fill(this, make('header', { class: 'entity-head' },
      make('p', { class: 'origin' }, make('span', {}, words.dimensions[dimension] ?? dimension),
        entity.path.map((part) => make('span', { lang: 'zh-CN' }, words.orgKinds[part] ?? part))),
      make('h1', { lang: 'zh-CN' }, value),
      make('p', {}, words.entityTold(entity.total, entity.totalReports), ' ',
        make('a', { href: found(dimension, value) }, words.entitySearch))),
    make('div', { class: 'entity-parts' },
      section(words.entityReports, entity.reports.map((report) => make('li', {},
        make('a', { href: found(dimension, value, 'report', report.value), lang: 'zh-CN' }, report.label),
        tally(report.count)))),
      years(entity),
      ...entity.with.filter(({ values }) => values.length > 0).map(together),
      section(words.entityTables, entity.tables.slice(0, SHOWN).map(table), 'tables')),
    section(words.entityMentions, entity.mentions.map((one) => mention(one)), 'mentions'));
  }
}

function found(dimension, value, other, chosen) {
  const filters = { [dimension]: [value] };
  if (other) {
    filters[other] = [chosen];
  }
  return searchAddress(changed(readState(''), { filters }));
}

function section(name, items, kind = '') {
  return items.length === 0 ? null : make('section', { class: kind || null },
    make('h2', {}, name), make('ul', {}, items));
}

function tally(count) {
  return make('span', { class: 'tally' }, words.hitsOf(count));
}

/** Bars are links here: each leads to the units of its year. */
function years({ dimension, value, years: counted }) {
  const { bars } = yearBars(counted);
  if (dimension === 'year' || bars.length === 0) {
    return null;
  }
  const written = new Set(axisYears(bars));
  const drawn = bars.map((one) => {
    const column = make('span', { class: one.count ? 'column' : 'column none' });
    column.style.setProperty('--share', one.share.toFixed(4));
    return one.count ? make('a', {
      class: 'bar', href: found(dimension, value, 'year', String(one.year)),
      'aria-label': words.yearTold(one.year, one.count), title: words.yearTold(one.year, one.count),
    }, column) : make('span', { class: 'bar' }, column);
  });
  return make('section', {}, make('h2', {}, words.entityYears), make('div', { class: 'bars' }, drawn),
    make('div', { class: 'axis', 'aria-hidden': 'true' }, bars.map(({ year }) =>
      make('span', {}, written.has(year) ? make('i', {}, year) : null))));
}

function together({ dimension, values }) {
  const name = `${words.entityWith} · ${words.dimensions[dimension] ?? dimension}`;
  return section(name, values.slice(0, SHOWN).map((one) => make('li', {
    title: words.entityWithWhy(one.count, one.expected),
  }, PAGED.includes(dimension)
    ? make('a', { href: entityAddress(dimension, one.value), lang: 'zh-CN' }, one.label)
    : make('span', { lang: 'zh-CN' }, valueName(dimension, one.value)),
  tally(one.count))));
}

/** Captions often begin alike and differ at their end, so they stand whole. */
function table({ caption, report, lineStart, count, href }) {
  return make('li', {}, make('a', { href, lang: 'zh-CN' }, caption || words.table,
    make('span', { class: 'of' }, `${report.title} · ${words.lines(lineStart, lineStart)}`)), tally(count));
}

/** A unit with the value: an excerpt around the value's own words, which are marked. */
function mention(one) {
  const surfaces = [...new Set(one.mentions.map(({ surface }) => surface))];
  const asked = { ...readState(''), q: surfaces.length > 0 ? `“${surfaces[0]}”` : '' };
  const place = one.headingPath.at(-1)?.title;
  return make('li', {},
    make('p', { class: 'origin', lang: 'zh-CN' },
      make('span', {}, one.report.title), place ? make('span', {}, place) : null,
      make('span', { lang: words.language }, words.lines(one.lineStart, one.lineEnd))),
    make('p', { class: 'snippet', lang: 'zh-CN' }, make('a', {
      href: readerAddress(one.report.id, one.id, asked),
    }, marked(one.text, one.highlights))),
    one.mentions.length === 0 && one.inheritedFrom.length > 0
      ? make('p', { class: 'origin' }, make('a', { href: one.inheritedFrom[0].href }, words.inheritedFrom(
        one.headingPath.some(({ id }) => id === one.inheritedFrom[0].unit) ? 'heading' : 'other'))) : null);
}

customElements.define('entity-view', EntityView);
