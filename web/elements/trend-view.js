import { emit, fill, keepingFocus, make } from '../app/dom.js';
import { fileName, saveFile } from '../app/save-file.js';
import { shares } from '../app/shares.js';
import { trendCsv } from '../app/trend-file.js';
import { TRENDS, changed, searchAddress } from '../app/url-state.js';
import { words } from '../app/words.js';

/** Shares of fewer units than this say little, one of one is all of them: they get no bar. */
const FEW = 10;

/** A search over years or cities: a table whose cells are bars too, so that the figures are the chart's twin. */
class TrendView extends HTMLElement {
  show({ found, all }, state) {
    const told = words.tables.trend;
    const of = (facets) => facets.find(({ dimension }) => dimension === state.trend);
    const rows = shares(of(found), of(all));
    keepingFocus(this, () => fill(this, this.controls(state, rows),
      rows.length === 0 ? make('p', { class: 'quiet' }, told.none) : [
        make('div', { class: 'trend-box', tabindex: '0', role: 'region', 'aria-label': `${told.name}，${told.by[state.trend]}` },
          make('table', { class: 'trend' },
            make('thead', {}, make('tr', {}, [told.value, told.count, told.whole, told.share].map((name) =>
              make('th', { scope: 'col' }, name)))),
            make('tbody', {}, rows.map((row) => line(row, rows, state))))),
        make('p', { class: 'quiet' }, told.note),
      ]));
  }

  clear() {
    fill(this);
  }

  controls(state, rows) {
    const told = words.tables.trend;
    const select = make('select', {
      'data-key': 'trend',
      onchange: () => emit(this, 'go', searchAddress(changed(state, { trend: select.value }))),
    }, TRENDS.map((value) => make('option', { value, selected: state.trend === value }, told.by[value])));
    return make('p', { class: 'axes' }, make('label', { class: 'choice' }, make('span', {}, told.show), select),
      rows.length === 0 ? null : make('button', {
        type: 'button', class: 'lead', 'data-key': 'csv', onclick: () => save(rows, state),
      }, told.csv));
  }
}

function save(rows, state) {
  const told = words.tables.trend;
  const csv = trendCsv(rows, [told.value, told.count, told.whole, told.share]);
  saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), fileName(`${state.q} ${told.name} ${told.by[state.trend]}`, 'csv'));
}

function line(row, rows, state) {
  const told = words.tables.trend;
  const most = Math.max(...rows.map(({ count }) => count), 1);
  const telling = rows.filter(({ whole }) => whole >= FEW);
  const largest = Math.max(...(telling.length > 0 ? telling : rows).map((one) => one.share ?? 0), Number.MIN_VALUE);
  const share = row.share === null ? '–' : told.percent(row.share);
  const filters = { ...state.filters, [state.trend]: [row.value] };
  return make('tr', { 'data-value': row.value, class: row.whole !== null && row.whole < FEW ? 'few' : null },
    make('th', { scope: 'row', lang: 'zh-CN' }, row.count === 0 ? row.label : make('a', {
      href: searchAddress(changed(state, { filters, view: 'list' })),
      'aria-label': told.told(row.label, row.count, share),
    }, row.label)),
    bar(words.number(row.count), row.count / most),
    make('td', { class: 'whole' }, row.whole === null ? '–' : words.number(row.whole)),
    bar(share, telling.length === 0 || telling.includes(row) ? (row.share ?? 0) / largest : 0, 'share'));
}

function bar(text, length, kind = '') {
  const cell = make('td', { class: `bar-cell ${kind}`.trim() }, make('span', {}, text));
  cell.style.setProperty('--length', length.toFixed(4));
  return cell;
}

customElements.define('trend-view', TrendView);
