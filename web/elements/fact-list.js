import { emit, fill, keepingFocus, make } from '../app/dom.js';
import {
  FIGURE_SORTS, figureFilters, figuresAsked, ofYears, onlyYears, readFigures, writeFigures,
} from '../app/table-state.js';
import { words } from '../app/words.js';
import { readYears } from '../app/years.js';
import { factPlace } from './fact-place.js';
import { chip } from './filter-chips.js';

/** Figures of the same thing next to each other, each with its year, place, unit and source. */
class FactList extends HTMLElement {
  show(answer, state) {
    const told = words.tables.figures;
    keepingFocus(this, () => fill(this,
      make('p', { class: 'quiet' }, told.help),
      state.q ? make('p', { class: 'count' }, make('strong', {}, told.count(answer.total, answer.tables, answer.reports, answer.sentences)),
        answer.condition ? ` · ${told.condition(answer.condition)}` : null) : null,
      state.q ? this.controls(answer, state) : null,
      chips(answer, state),
      answer.total === 0 ? null : [make('div', {
        class: 'data-box', tabindex: '0', role: 'region', 'aria-label': told.title,
      }, make('table', { class: 'data facts' }, head(), bodies(answer.facts))),
      make('p', { class: 'quiet' }, told.note)]));
  }

  /** Queries that can be asked, each as a link. */
  showExamples(queries) {
    if (queries.length > 0) {
      this.append(make('p', { class: 'quiet examples' }, words.tables.figures.tried, queries.flatMap((q) =>
        [' ', make('a', { href: `/indicators${writeFigures({ ...readFigures(''), q })}`, lang: 'zh-CN' }, q)])));
    }
  }

  controls(answer, state) {
    const told = words.tables.figures;
    const select = make('select', {
      'data-key': 'sort', onchange: () => emit(this, 'figures', { ...state, sort: select.value, page: 1 }),
    }, FIGURE_SORTS.map((value) => make('option', { value, selected: state.sort === value }, told.sorts[value])));
    const years = make('input', {
      'data-key': 'years', class: 'years', value: onlyYears(state), placeholder: told.yearsExample, autocomplete: 'off',
      oninput: () => years.setCustomValidity(''),
      onchange: () => this.choose(state, years),
    });
    return make('p', { class: 'data-tools' },
      answer.total === 0 ? null : make('label', { class: 'choice' }, make('span', {}, words.sort), ' ', select),
      make('label', { class: 'choice' }, make('span', {}, told.years), ' ', years),
      answer.total === 0 ? null : make('a', {
        href: `/api/indicators.csv?${new URLSearchParams(figuresAsked(state))}`, download: '', 'data-key': 'csv',
      }, told.csv));
  }

  /** What is no year is not asked for. */
  choose(state, field) {
    const years = readYears(field.value);
    field.setCustomValidity(years ? '' : words.tables.figures.yearsExample);
    if (field.reportValidity()) {
      emit(this, 'figures', ofYears(state, years));
    }
  }
}

/** All that is filtered by but the years that stand in their field, each as a link to what is found without it. */
function chips(answer, state) {
  const shown = figureFilters(state).filter(({ dimension, excluded }) => dimension !== 'year' || excluded || !onlyYears(state));
  const reports = [{ dimension: 'report', values: answer.facts.map(({ report }) => ({ value: report.id, label: report.title })) }];
  return shown.length === 0 ? null : make('filter-chips', {}, make('ul', { 'aria-label': words.chosen },
    shown.map((filter) => make('li', {}, chip(filter, `/indicators${writeFigures(filter.rest)}`, reports)))));
}

function head() {
  const told = words.tables.figures;
  return make('thead', {}, make('tr', {}, [told.measure, told.subject].map((name) => make('th', { scope: 'col' }, name)),
    make('th', { scope: 'col', class: 'number' }, told.value), make('th', { scope: 'col' }, told.unit),
    make('th', { scope: 'col' }, told.year), make('th', { scope: 'col' }, told.place), make('th', { scope: 'col' }, told.source)));
}

/** Figures of one kind and unit, each kind under its name: different ones are never mixed. */
function bodies(facts) {
  const kinds = [];
  for (const fact of facts) {
    const kind = words.tables.figures.kind(fact.type, fact.base);
    if (kinds.at(-1)?.kind !== kind) {
      kinds.push({ kind, facts: [] });
    }
    kinds.at(-1).facts.push(fact);
  }
  return kinds.map(({ kind, facts: own }) => make('tbody', {},
    make('tr', { class: 'group' }, make('th', { scope: 'rowgroup', colspan: 7 }, kind)), own.map(row)));
}

function row(fact) {
  const told = words.tables.figures;
  const value = fact.to === fact.value ? words.tables.typed(fact.value, null, fact.bound)
    : words.tables.range(fact.value, fact.to, null, fact.bound);
  return make('tr', { lang: 'zh-CN', class: 'fact' }, make('td', {}, fact.measure),
    make('td', fact.table ? {} : { class: 'sentence' }, fact.subject),
    make('td', { class: 'number', 'data-value': fact.value, title: value },
      make('a', { href: fact.href }, fact.text),
      fact.conflict ? make('small', { class: 'conflict', title: told.conflictWhy, lang: words.language }, told.conflict) : null),
    make('td', {}, fact.unit), make('td', {}, year(fact), fact.forecast ? ` (${words.tables.forecast})` : null),
    make('td', {}, factPlace(fact, words)),
    make('td', { class: 'source' }, make('a', { href: fact.href }, fact.table ? fact.caption ?? words.tables.untitled : told.inSentence), ' ',
      make('span', { class: 'quiet' }, `${fact.report.title} · `, words.lines(fact.line, fact.line))));
}

/** A year that only the sentence before says is told from one that stands there. */
function year(fact) {
  const told = words.tables.figures;
  const time = told.time(fact.year, fact.period);
  const said = fact.period ? make('span', { class: 'period', title: told.partOfYear }, time) : fact.year;
  return fact.yearInherited ? make('span', { class: 'inherited-year', title: told.inheritedYear }, said, make('small', { lang: words.language }, told.inherited)) : said;
}

customElements.define('fact-list', FactList);
