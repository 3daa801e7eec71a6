import { fill, make } from '../app/dom.js';
import { changed, searchAddress, toggled } from '../app/url-state.js';
import { onChange } from '../app/basket.js';
import { showCollected } from '../app/collect.js';
import { sectionGroups } from '../app/result-order.js';
import { words } from '../app/words.js';
import './hit-card.js';

/** The hits of one page in order, or in groups; j and k walk them. */
class HitList extends HTMLElement {
  connectedCallback() {
    onChange(() => this.querySelectorAll('[data-collect]').forEach(showCollected));
  }

  show(result, state, visited) {
    const first = (result.page - 1) * result.size + 1;
    fill(this, state.group === 'section'
      ? sectionGroups(result.hits).map((hits) => group(sectionHead(hits, state), hits, state, visited))
      : list(result.hits, state, visited, first));
  }

  /** groups: reports with how many hits each has and the best of them. */
  showReports(groups, state, visited) {
    fill(this, groups.map((one) => group(reportHead(one, state), one.hits, state, visited, 'by-report')));
  }

  clear() {
    fill(this);
  }

  /** Moves the focus to the next (1) or previous (-1) hit. */
  walk(step) {
    const links = [...this.querySelectorAll('h2 a')];
    const at = links.findIndex((link) => link.closest('li').contains(document.activeElement));
    const next = links[Math.min(Math.max(at + step, 0), links.length - 1)];
    next?.focus();
    next?.closest('li').scrollIntoView({ block: 'nearest' });
  }
}

function list(hits, state, visited, start = 1) {
  return make('ol', { start }, hits.map((hit) => {
    const card = document.createElement('hit-card');
    card.show(hit, state, hit.id === visited);
    return make('li', {}, card);
  }));
}

function group(head, hits, state, visited, kind = 'by-section') {
  return make('section', { class: `group ${kind}` }, head, list(hits, state, visited));
}

function reportHead({ value, label, count }, state) {
  const alone = searchAddress(changed(
    state.filters.report?.includes(value) ? state : toggled(state, 'report', value), { group: 'none' }));
  return make('h2', { class: 'group-head' }, make('a', { href: alone, lang: 'zh-CN' }, label ?? value),
    make('span', { class: 'quiet' }, words.inThisReport(count)));
}

function sectionHead(hits, state) {
  const { report, headingPath } = hits[0];
  const own = headingPath?.at(-1);
  const alone = own && searchAddress(changed(
    { ...state, filters: { ...state.filters, section: [own.id] } }, { group: 'none' }));
  return make('h2', { class: 'group-head' },
    alone ? make('a', { href: alone, lang: 'zh-CN' }, own.title) : make('span', { lang: 'zh-CN' }, report.title),
    make('span', { class: 'quiet' }, words.onThisPage(hits.length)));
}

customElements.define('hit-list', HitList);
