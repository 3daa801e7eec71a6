import { axisYears, yearBars } from '../app/histogram.js';
import { make } from '../app/dom.js';
import { chosenRange, ranged } from '../app/url-state.js';
import { words } from '../app/words.js';

/** How far Home and End, and the arrows, move among the bars. */
const STEPS = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };

/**
 * Years as bars with a range to type. A bar chooses its year, with Shift or by dragging all years
 * up to it; one of them can be reached by Tab, the others from there by arrows.
 */
export function yearChart(facet, state, group) {
  const { bars, before, behind } = yearBars(facet.values);
  const told = make('p', { class: 'told', 'aria-hidden': 'true' });
  const chart = new Chart(facet, state, group, told);
  return [
    make('div', { class: 'bars', role: 'group', 'aria-label': words.yearBars(group.name),
      onkeydown: (event) => chart.walk(event),
      onpointerdown: (event) => chart.press(event),
      onpointermove: (event) => chart.drag(event),
      onpointerup: (event) => chart.release(event),
      onpointercancel: () => chart.forget(),
      onpointerleave: () => chart.tell(null),
      onfocusout: () => chart.tell(null) }, chart.make(bars)),
    axis(bars),
    told,
    make('div', { class: 'stretches' }, chart.stretch(before, words.before), chart.stretch(behind, words.behind)),
    range(facet, state, group),
  ];
}

class Chart {
  constructor(facet, state, group, told) {
    Object.assign(this, { facet, state, group, told });
    this.chosen = chosenRange(state, facet.dimension);
    this.tell(null);
  }

  make(bars) {
    const first = bars.find(({ year }) => this.isChosen(year))
      ?? bars.reduce((high, bar) => (bar.count > high.count ? bar : high), bars[0]);
    this.bars = bars.map((bar) => this.bar(bar, bar === first));
    return this.bars;
  }

  bar(bar, reachable) {
    const out = bar.value && this.group.isOut(bar.value);
    const button = make('button', {
      type: 'button', class: out ? 'bar out' : 'bar', 'data-key': `bar ${bar.year}`, 'data-year': bar.year,
      tabindex: reachable ? '0' : '-1',
      'aria-pressed': String(this.isChosen(bar.year)),
      'aria-label': words.yearTold(bar.year, bar.count, bar.value),
      onfocus: () => this.tell(bar),
      onclick: (event) => event.detail === 0 && this.choose(bar.year, false),
    }, make('span', { class: bar.count ? 'column' : 'column none' },
      bar.expected ? make('span', { class: 'expected' }) : null));
    button.firstChild.style.setProperty('--share', bar.share.toFixed(4));
    button.firstChild.style.setProperty('--expected', bar.expected.toFixed(4));
    button.told = bar;
    return button;
  }

  isChosen(year) {
    const value = this.facet.values.find((one) => Number(one.value) === year);
    if (value) {
      return this.group.isPicked(value);
    }
    return this.chosen !== null && inside(year, this.chosen);
  }

  /** What is pointed at, or else what all of it is. */
  tell(bar) {
    const [first, last] = [this.facet.values[0], this.facet.values.at(-1)];
    this.told.textContent = bar ? words.yearTold(bar.year, bar.count, bar.value)
      : this.chosen ? words.range(...this.chosen) : words.yearSpan(first.label, last.label);
  }

  walk(event) {
    const step = STEPS[event.key];
    const at = this.bars.indexOf(document.activeElement);
    if (event.key === 'Enter' && event.shiftKey && at >= 0) {
      event.preventDefault();
      this.choose(this.bars[at].told.year, true);
    }
    if (step !== undefined && at >= 0 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      const next = this.bars[Math.min(Math.max(at + step, 0), this.bars.length - 1)];
      this.bars[at].tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    }
  }

  press(event) {
    const bar = event.target.closest('.bar');
    if (bar && event.button === 0) {
      this.from = bar;
      event.currentTarget.setPointerCapture(event.pointerId);
    }
  }

  /** The bar at a place from the left, also where the pointer is above or below it. */
  at({ clientX }) {
    return this.bars.find((bar) => clientX < bar.getBoundingClientRect().right) ?? this.bars.at(-1);
  }

  drag(event) {
    const bar = this.at(event);
    this.tell(bar.told);
    if (this.from) {
      const [one, other] = [this.bars.indexOf(this.from), this.bars.indexOf(bar)];
      this.bars.forEach((each, index) => each.classList.toggle('dragged',
        index >= Math.min(one, other) && index <= Math.max(one, other)));
      this.told.textContent = this.from === bar ? this.told.textContent
        : words.range(...ordered(this.from.told.year, bar.told.year));
    }
  }

  release(event) {
    if (this.from) {
      const from = this.from.told.year;
      const to = this.at(event).told.year;
      this.forget();
      if (from === to) {
        this.choose(to, event.shiftKey);
      } else {
        this.go(...ordered(from, to));
      }
    }
  }

  forget() {
    this.from = null;
    this.bars.forEach((bar) => bar.classList.remove('dragged'));
  }

  /** One year instead of all others, none when it is the only one already; or a range up to it. */
  choose(year, upTo) {
    const [from, to] = this.chosen ?? ['', ''];
    if (upTo && (from || to)) {
      this.go(String(Math.min(year, from || year)), String(Math.max(year, to || year)));
    } else if (from === String(year) && to === from) {
      this.go('', '');
    } else {
      this.go(String(year), String(year));
    }
  }

  stretch(years, name) {
    return years && make('button', {
      type: 'button', class: 'stretch', 'data-key': `stretch ${years.from}`,
      onclick: () => this.go(String(years.from), String(years.to)),
    }, name(years.from, years.to));
  }

  go(from, to) {
    this.group.go(ranged(this.state, this.facet.dimension, from, to));
  }
}

function inside(year, [from, to]) {
  return year >= Number(from || 0) && year <= Number(to || 9999);
}

function ordered(one, other) {
  return one < other ? [String(one), String(other)] : [String(other), String(one)];
}

/** Years below their bars, told by the bars themselves to those who hear. */
function axis(bars) {
  const written = new Set(axisYears(bars));
  return make('div', { class: 'axis', 'aria-hidden': 'true' }, bars.map(({ year }) =>
    make('span', {}, written.has(year) ? make('i', {}, year) : null)));
}

function range(facet, state, group) {
  const [from, to] = chosenRange(state, facet.dimension) ?? ['', ''];
  const field = (name, value, label) => make('input', {
    name, value, 'aria-label': label(group.name), inputmode: 'numeric', maxlength: 4,
    pattern: '[0-9]{4}', autocomplete: 'off', 'data-key': name,
    placeholder: name === 'from' ? facet.values[0].label : facet.values.at(-1).label,
  });
  return make('form', { class: 'range', onsubmit: (event) => {
    event.preventDefault();
    const { from: first, to: last } = event.target.elements;
    group.go(ranged(state, facet.dimension, ...rightOrder(first.value.trim(), last.value.trim())));
  } },
  field('from', from, words.fromYear), make('span', { 'aria-hidden': 'true' }, '–'),
  field('to', to, words.toYear),
  make('button', { type: 'submit', 'aria-label': words.applyYears }, words.apply));
}

/** Whoever types the later year first means the same range. */
function rightOrder(from, to) {
  return from && to && Number(from) > Number(to) ? [to, from] : [from, to];
}
