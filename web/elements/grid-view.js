import { emit, fill, make } from '../app/dom.js';
import { AXES, changed, searchAddress } from '../app/url-state.js';
import { words } from '../app/words.js';
import { remember, valueName } from './value-name.js';

/** The hits of a search counted by two dimensions; each cell leads to its hits. */
class GridView extends HTMLElement {
  show({ rows, cols, cells }, state) {
    remember([rows, cols]);
    const columns = shownColumns(cols.values, cells);
    const drawn = rows.values.map((row, index) => [row, cells[index]])
      .filter(([, counts]) => columns.some((column) => counts[column] > 0));
    const most = Math.max(1, ...cells.flatMap((row) => columns.map((column) => row[column])));
    fill(this, this.choices(state), drawn.length === 0
      ? make('p', { class: 'quiet' }, words.gridEmpty)
      : make('div', { class: 'grid-box', tabindex: '0', role: 'region', 'aria-label': words.gridName(
        words.dimensions[rows.dimension], words.dimensions[cols.dimension]) },
      make('table', { class: 'grid' }, head(rows, cols, columns, state),
        make('tbody', {}, drawn.map(([row, counts]) => line(row, counts, rows, cols, columns, most, state))))),
    remarks(cols, rows));
    this.showLatest(cols);
  }

  /** Years begin with the few old ones that a corpus mentions; what is asked for is at their end. */
  showLatest({ dimension }) {
    const box = this.querySelector('.grid-box');
    if (box && ['year', 'published'].includes(dimension)) {
      const busiest = [...this.querySelectorAll('tbody tr:first-child td')].reduce((one, cell) =>
        (Number(cell.style.getPropertyValue('--share')) > Number(one.style.getPropertyValue('--share')) ? cell : one));
      box.scrollLeft = busiest.offsetLeft - box.clientWidth + busiest.offsetWidth * 3;
    }
  }

  clear() {
    fill(this);
  }

  choices(state) {
    return make('p', { class: 'axes' },
      this.choice(words.gridRows, 'rows', state, state.cols), this.choice(words.gridCols, 'cols', state, state.rows));
  }

  choice(label, key, state, other) {
    const select = make('select', {
      'data-key': key,
      onchange: () => emit(this, 'go', searchAddress(changed(state, { [key]: select.value }))),
    }, AXES.filter((axis) => axis !== other).map((axis) =>
      make('option', { value: axis, selected: state[key] === axis }, words.dimensions[axis])));
    return make('label', { class: 'choice' }, make('span', {}, label), select);
  }
}

/** Columns in which anything is counted: a box that scrolls has room for all of them. */
function shownColumns(values, cells) {
  return values.map((value, index) => index).filter((index) => cells.some((row) => row[index] > 0));
}

function head(rows, cols, columns, state) {
  return make('thead', {}, make('tr', {}, make('td', {}),
    columns.map((column) => make('th', { scope: 'col' },
      link(state, [[cols.dimension, cols.values[column].value]],
        valueName(cols.dimension, cols.values[column].value))))));
}

function line(row, counts, rows, cols, columns, most, state) {
  const name = valueName(rows.dimension, row.value);
  return make('tr', {}, make('th', { scope: 'row', title: name },
    link(state, [[rows.dimension, row.value]], name)),
  columns.map((column) => cell(counts[column], most, counts[column] === 0 ? null : link(state, [
    [rows.dimension, row.value], [cols.dimension, cols.values[column].value]], words.number(counts[column]),
  `${name}，${valueName(cols.dimension, cols.values[column].value)}，${words.hitsOf(counts[column])}`))));
}

/** Counts spread over orders of magnitude, so that their roots are told apart by the ground. */
function cell(count, most, content) {
  const made = make('td', { class: count === 0 ? 'none' : null }, content);
  made.style.setProperty('--share', Math.sqrt(count / most).toFixed(3));
  return made;
}

function link(state, chosen, text, label = null) {
  const filters = { ...state.filters };
  chosen.forEach(([dimension, value]) => {
    filters[dimension] = [value];
  });
  return make('a', { href: searchAddress(changed(state, { filters, view: 'list' })), 'aria-label': label }, text);
}

function remarks(cols, rows) {
  return make('p', { class: 'quiet' }, words.gridNote, cols.more ? words.gridMoreCols : null,
    rows.more ? words.gridMoreRows : null);
}

customElements.define('grid-view', GridView);
