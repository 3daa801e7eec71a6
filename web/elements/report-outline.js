import { emit, fill, make } from '../app/dom.js';
import { words } from '../app/words.js';

/** Up to this many sections the outline stands fully open. */
const ALL_OPEN = 40;

/** The outline of a report with its matches counted and the current place marked. */
class ReportOutline extends HTMLElement {
  /** matches: for each matching unit the id of its section, or null. */
  show(report, matches) {
    this.sections = new Map(report.sections.map((section) => [section.id, section]));
    this.items = new Map();
    this.opened = [];
    this.open = report.sections.length <= ALL_OPEN;
    const tally = this.tally(matches);
    const children = Map.groupBy(report.sections, (section) => section.parent);
    fill(this, make('h2', {}, words.outline), report.sections.length === 0
      ? make('p', { class: 'quiet' }, words.noOutline)
      : make('nav', { 'aria-label': words.outline, lang: 'zh-CN' }, this.list(null, children, tally)));
  }

  /** Matches of each section, those of its subsections included. */
  tally(matches) {
    const tally = new Map();
    for (const match of matches) {
      for (let id = match.section; id; id = this.sections.get(id)?.parent) {
        tally.set(id, (tally.get(id) ?? 0) + 1);
      }
    }
    return tally;
  }

  list(parent, children, tally) {
    return make('ul', {}, (children.get(parent) ?? []).map((section) =>
      this.item(section, children, tally)));
  }

  item(section, children, tally) {
    const below = children.has(section.id) ? this.list(section.id, children, tally) : null;
    const link = make('a', {
      href: `#${section.id}`,
      class: section.implied ? 'implied' : null,
      title: section.implied ? words.implied : null,
      onclick: (event) => this.follow(event, section.id),
    }, section.title);
    const count = tally.get(section.id);
    const item = make('li', {}, make('div', { class: 'entry' },
      below ? this.toggle(section, below) : make('span', { class: 'stem' }),
      link,
      count ? make('span', { class: 'matches', title: words.inSection(count) },
        words.number(count)) : null), below);
    this.items.set(section.id, { link, below, toggle: item.querySelector('button') });
    return item;
  }

  toggle(section, below) {
    const button = make('button', { type: 'button', class: 'toggle' });
    const turn = (open) => {
      below.hidden = !open;
      button.setAttribute('aria-expanded', String(open));
      button.setAttribute('aria-label', (open ? words.collapse : words.expand)(section.title));
    };
    button.addEventListener('click', () => {
      this.opened = this.opened.filter((id) => id !== section.id);
      turn(below.hidden);
    });
    button.turn = turn;
    turn(this.open || section.level < 2);
    return button;
  }

  follow(event, id) {
    event.preventDefault();
    emit(this, 'section', id);
  }

  /** Opens the way to a section, and closes what was opened only on the way to another one. */
  openTo(id) {
    const way = new Set();
    for (let up = this.sections?.get(id)?.parent; up; up = this.sections.get(up)?.parent) {
      way.add(up);
    }
    this.opened.filter((up) => !way.has(up)).forEach((up) => this.items.get(up).toggle.turn(false));
    const closed = [...way].filter((up) => this.items.get(up)?.below?.hidden);
    closed.forEach((up) => this.items.get(up).toggle.turn(true));
    this.opened = [...this.opened.filter((up) => way.has(up)), ...closed];
  }

  /** Marks the section that is being read and opens the way to it. */
  mark(id) {
    if (id === this.marked) {
      return;
    }
    this.items?.get(this.marked)?.link.removeAttribute('aria-current');
    this.marked = id;
    this.items?.get(id)?.link.setAttribute('aria-current', 'location');
    this.openTo(id);
    this.reveal();
  }

  /** Brings the current place into view within the panel. */
  reveal() {
    const item = this.items?.get(this.marked);
    if (item) {
      keepInView(item.link.closest('.entry'), this.closest('aside, .drawer-body'));
    }
  }
}

/** Scrolls the panel only, never the page. */
function keepInView(entry, panel) {
  const place = entry.getBoundingClientRect();
  const box = panel.getBoundingClientRect();
  if (place.top < box.top + 40 || place.bottom > box.bottom - 40) {
    panel.scrollTop += place.top - box.top - box.height / 3;
  }
}

customElements.define('report-outline', ReportOutline);
