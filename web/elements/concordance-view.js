import { emit, fill, keepingFocus, make } from '../app/dom.js';
import { LINE_GROUPS, LINE_SORTS, changed, concordanceRequest, readerAddress, searchAddress } from '../app/url-state.js';
import { words } from '../app/words.js';

/** Every occurrence of a query in a line of its own, the keyword in the middle. */
class ConcordanceView extends HTMLElement {
  show(answer, state) {
    const told = words.tables.concordance;
    keepingFocus(this, () => fill(this, this.controls(state),
      answer.total === 0 ? make('p', { class: 'quiet' }, told.none) : [
        make('p', { class: 'count' }, told.count(answer.total, answer.units, answer.reports)),
        make('div', { class: 'kwic-box', tabindex: '0', role: 'region', 'aria-label': told.name },
          make('table', { class: state.lineGroup === 'report' ? 'kwic grouped' : 'kwic' },
            make('colgroup', {}, ['left', 'keyword', 'right', 'place'].map((kind) => make('col', { class: kind }))),
            make('thead', {}, make('tr', {}, [told.left, told.keyword, told.right, told.place].map((name) =>
              make('th', { scope: 'col' }, name)))),
            make('tbody', {}, lines(answer, state)))),
      ]));
  }

  clear() {
    fill(this);
  }

  controls(state) {
    const told = words.tables.concordance;
    const asked = concordanceRequest(state);
    asked.delete('page');
    asked.delete('size');
    return make('p', { class: 'axes' },
      this.choice(told.sort, 'lineSort', state, LINE_SORTS, told.sorts),
      this.choice(told.group, 'lineGroup', state, LINE_GROUPS, told.groups),
      state.q ? make('a', { class: 'lead', href: `/api/concordance.csv?${asked}`, download: '', 'data-key': 'csv' }, told.csv) : null);
  }

  choice(label, key, state, options, names) {
    const select = make('select', {
      'data-key': key,
      onchange: () => emit(this, 'go', searchAddress(changed(state, { [key]: select.value }))),
    }, options.map((value) => make('option', { value, selected: state[key] === value }, names[value])));
    return make('label', { class: 'choice' }, make('span', {}, label), select);
  }
}

function lines(answer, state) {
  const groups = new Map(answer.groups.map((group) => [group.value, group]));
  let group = null;
  return answer.lines.flatMap((line) => {
    const opens = groups.size > 0 && line.group !== group;
    group = line.group;
    return opens ? [heading(groups.get(line.group)), row(line, state)] : [row(line, state)];
  });
}

function heading({ label, count }) {
  return make('tr', { class: 'group' }, make('th', { scope: 'rowgroup', colspan: 4 },
    words.tables.concordance.groupTold(label, count)));
}

function row(line, state) {
  return make('tr', { lang: 'zh-CN' },
    make('td', { class: 'left' }, make('bdi', {}, line.left)),
    make('td', { class: 'keyword' }, make('a', { href: readerAddress(line.report.id, line.id, state) }, make('mark', {}, line.keyword))),
    make('td', { class: 'right' }, line.right),
    make('td', { class: 'place', title: line.report.title }, make('div', {},
      make('span', { class: 'report' }, line.report.title),
      make('span', { class: 'lines', lang: words.language }, words.lines(line.lineStart, line.lineEnd)))));
}

customElements.define('concordance-view', ConcordanceView);
