import { gapsOf, heightOf, planChart, shownPart, told, undrawn, windowOf } from '../app/chart-plan.js';
import { columnsLeft, fitted } from '../app/chart-names.js';
import { chartPicture, placeOfGap } from '../app/chart-picture.js';
import { dataset, lookOf, valueScale, yearScale } from '../app/chart-settings.js';
import { titleOf } from '../app/chart-title.js';
import { emit, fill, make } from '../app/dom.js';
import { fileName, saveFile } from '../app/save-file.js';
import { words } from '../app/words.js';

const LIBRARY = '/libraries/chart.js';

/** How much of a chart the names beside its bars may take, and letters that they have at least. */
const SHARE_OF_NAMES = 0.36;
const FEWEST_LETTERS = 6;

/** Panels that are drawn at once, more of them on demand: the grid stands below. */
const MOST_PANELS = matchMedia('(max-width: 40rem)').matches ? 2 : 6;

/** One row is no series. */
const FEWEST_ROWS = 2;

/** How many rows that are not drawn are named. */
const MANY_LEFT = 8;

/** One row over so many years is a line of its own. */
const FEWEST_TIMES = 3;

/** Cells that say no point are told one by one up to so many. */
const MOST_GAPS = 20;

/** The series of a table, drawn when there are any, with a twin in words. */
class TableChart extends HTMLElement {
  /** Draws what is shown of a table: the same rows are not drawn again. */
  async show(table) {
    const rows = table.rows.map(({ id }) => id).join(' ');
    if (this.drawn === `${table.id} ${rows}`) {
      return;
    }
    this.drawn = `${table.id} ${rows}`;
    this.table = table;
    this.planned = [];
    this.starts = [];
    this.most = MOST_PANELS;
    if (!table.chart) {
      this.clear(words.tables.noChart, words.tables.reason(table.noChartReason));
      return;
    }
    const part = shownPart(table.chart, table.rows);
    if (part.rows.length < FEWEST_ROWS && part.series.filter(({ time }) => time != null).length < FEWEST_TIMES) {
      this.clear(words.tables.tooFewRows);
      return;
    }
    this.planned = planChart(part);
    await this.drawAll();
  }

  /** A word instead of a chart. */
  clear(title, reason = null) {
    this.end();
    this.panels = [];
    fill(this, make('p', { class: 'no-chart' }, make('strong', {}, title), reason && ' ', reason));
  }

  end() {
    (this.charts ?? []).forEach((chart) => chart.destroy());
    this.charts = [];
  }

  async drawAll() {
    this.end();
    this.panels = this.planned.slice(0, this.most).map((panel, index) => windowOf(panel, this.starts[index] ?? 0));
    const left = this.planned.length - this.panels.length;
    fill(this, make('div', { class: this.panels.length > 1 ? 'panels several' : 'panels' },
      this.panels.map((panel, index) => this.panel(panel, index))),
    left === 0 ? null : make('p', {}, make('button', {
      type: 'button', 'data-key': 'more panels', onclick: () => {
        this.most += MOST_PANELS;
        this.drawAll();
      },
    }, words.tables.morePanels(left))),
    make('p', { class: 'quiet' }, this.leftOut(), this.columnsLeftOut(), words.tables.chartNote,
      this.table.rows.length < this.table.totalRows ? words.tables.chartFiltered : null),
    this.gaps(),
    this.twin());
    await this.draw();
  }

  /** The rows with figures that are not drawn, by name, so that nobody misses one without a word. */
  leftOut() {
    const { rows, chart: { rows: drawn, category: { column } } } = this.table;
    const names = rows.filter(({ id, cells }) => !drawn.includes(id) && cells.some(({ value }, at) => at !== column && value != null))
      .map(({ cells }) => cells[column]?.text.trim()).filter(Boolean);
    return names.length === 0 ? null : words.tables.leftOut(names.slice(0, MANY_LEFT), names.length);
  }

  columnsLeftOut() {
    const names = columnsLeft(this.table.columns, this.table.chart.series);
    return names.length === 0 ? null : words.tables.columnsLeftOut(names.slice(0, MANY_LEFT), names.length);
  }

  panel(panel, index) {
    const names = panel.sets.map(({ name }) => name).join(words.tables.and);
    const box = make('div', { class: 'canvas-box' },
      make('canvas', { role: 'img', 'aria-label': words.tables.chartOf(names) }));
    if (panel.type === 'flat') {
      box.style.setProperty('--height', `${heightOf(panel)}rem`);
    }
    return make('figure', { class: 'panel' }, box,
      make('p', { class: 'chart-tools' }, this.steps(panel, index),
        make('button', { type: 'button', 'data-key': `png ${index}`, onclick: () => this.save(index, 'png') }, words.tables.png),
        make('button', { type: 'button', 'data-key': `svg ${index}`, onclick: () => this.save(index, 'svg') }, words.tables.svg)));
  }

  /** What part of many names is drawn, and ways to the others. */
  steps({ start, whole, labels: { length } }, index) {
    const step = (name, key, to, off) => make('button', {
      type: 'button', 'data-key': `${key} ${index}`, 'aria-disabled': off ? 'true' : null,
      onclick: () => off || this.turn(index, to),
    }, name);
    return length === whole ? null : make('span', { class: 'steps' },
      step(words.tables.earlier, 'earlier', start - length, start === 0),
      make('span', { role: 'status' }, words.tables.window(start + 1, start + length, whole)),
      step(words.tables.later, 'later', start + length, start + length === whole));
  }

  async turn(index, to) {
    this.starts[index] = Math.max(0, to);
    const key = document.activeElement?.dataset.key;
    await this.drawAll();
    this.querySelector(`[data-key="${key}"]`)?.focus({ preventScroll: true });
  }

  /** The chart library comes only when there is something to draw. */
  async draw() {
    try {
      await import(LIBRARY);
      const boxes = [...this.querySelectorAll('canvas')];
      this.charts = this.panels.map((panel, index) => new globalThis.Chart(boxes[index], this.settings(panel, boxes[index].parentElement.clientWidth)));
      this.dataset.drawn = 'true';
    } catch (failure) {
      fill(this.querySelector('.panels'), make('p', { class: 'note error' }, words.tables.chartFailed));
      console.warn(failure);
    }
  }

  /** Anew in other colours. */
  redraw() {
    if (this.charts?.length > 0) {
      this.end();
      this.draw();
    }
  }

  /** width: pixels that a title has. */
  settings(panel, width) {
    const look = lookOf(this);
    const title = titleOf(panel, this.planned.length === 1);
    const flat = panel.type === 'flat';
    const values = flat ? 'x' : 'y';
    const names = flat ? 'y' : 'x';
    const scales = { [names]: panel.years ? yearScale(panel, look) : this.nameScale(panel, look, flat) };
    panel.axes.forEach((axis, index) => {
      scales[index === 0 ? values : `${values}1`] = valueScale(axis, index, look, flat, isSigned(panel));
    });
    return {
      type: panel.type === 'line' ? 'line' : 'bar',
      plugins: [boundSigns(panel, look), gapSigns(panel, look, this.table.rows)],
      data: { labels: panel.labels, datasets: panel.sets.map((set, at) => dataset(panel, set, at, look, values)) },
      options: {
        indexAxis: flat ? 'y' : 'x',
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        interaction: { mode: 'nearest', intersect: true },
        onClick: (event, hit) => hit[0] && this.goTo(panel.sets[hit[0].datasetIndex].points[hit[0].index]),
        onHover: (event, hit) => {
          event.native.target.style.cursor = hit.length > 0 ? 'pointer' : '';
        },
        scales,
        plugins: {
          legend: { display: panel.sets.length > 1 || panel.axes.length > 1, position: 'bottom', labels: { color: look.ink, font: look.font, boxWidth: 18 } },
          title: { display: title !== null, text: title === null ? '' : fitted(title, width / look.font.size), color: look.ink, font: { ...look.font, weight: '600' } },
          tooltip: { callbacks: { title: ([{ dataIndex }]) => panel.labels[dataIndex], label: ({ datasetIndex, dataIndex }) => this.label(panel, datasetIndex, dataIndex) } },
        },
      },
    };
  }

  nameScale({ labels, under }, look, flat) {
    const names = under ? labels.map((label, at) => `${under[at]} · ${label}`) : labels;
    return {
      ticks: {
        color: look.soft, font: look.font, autoSkip: false, maxRotation: flat ? 0 : 90,
        callback(_, at) {
          return flat ? fitted(names[at], Math.max(FEWEST_LETTERS, this.chart.width * SHARE_OF_NAMES / look.font.size)) : names[at];
        },
      },
      grid: { display: false },
      border: { color: look.strong },
    };
  }

  label(panel, setIndex, at) {
    const set = panel.sets[setIndex];
    return `${set.name}：${valueText(set, set.points[at])}`;
  }

  goTo({ row, column }) {
    emit(this, 'place', { row, column, seen: true });
  }

  /** Cells in the series that say something which is no point: each has a mark in the picture too. */
  gaps() {
    const cells = this.planned.flatMap((panel) => panel.sets.flatMap((set) =>
      undrawn(panel, set, this.table.rows).map(({ label, text }) => `${label} ${set.name} ${text}`)));
    return cells.length === 0 ? null
      : make('p', { class: 'quiet gaps' }, words.tables.gaps(words.tables.gapSign), make('span', { lang: 'zh-CN' }, cells.slice(0, MOST_GAPS).join(words.tables.and)),
        cells.length > MOST_GAPS ? words.tables.moreGaps(cells.length - MOST_GAPS) : null);
  }

  twin() {
    return make('details', { class: 'twin' }, make('summary', { 'data-key': 'twin' }, words.tables.twin),
      make('ul', {}, this.planned.flatMap((panel) => panel.sets.map((set) => this.sentence(panel, set)))));
  }

  sentence(panel, set) {
    const said = told(panel, set);
    if (!said) {
      return null;
    }
    const { known, highest, lowest, first, last } = said;
    const summary = panel.type === 'line'
      ? words.tables.change(first.label, valueText(set, first), last.label, valueText(set, last))
      : [words.tables.highest(labels(highest), valueText(set, highest[0])),
        words.tables.lowest(labels(lowest), valueText(set, lowest[0]))].join(words.tables.and);
    return make('li', { lang: 'zh-CN' }, make('strong', {}, set.name), '：', summary, words.tables.listEnd,
      known.map((one) => `${one.label} ${valueText(set, one)}`).join(words.tables.and),
      words.tables.undrawn(undrawn(panel, set, this.table.rows).map(({ label, text }) => `${label} ${text}`)));
  }

  async save(index, format) {
    const panel = this.panels[index];
    const { start, whole, labels: { length } } = panel;
    const source = words.tables.sourceLine(this.table.report.title, this.table.report.publisher,
      `${this.table.lineStart}–${this.table.lineEnd}`, `${location.origin}/tables/${this.table.id}`);
    const signed = panel.sets.some(({ points }) => points.some(({ bound, forecast }) => bound || forecast));
    const notes = [this.table.source, signed ? words.tables.signNote : null,
      length < whole ? words.tables.window(start + 1, start + length, whole) : null].filter(Boolean);
    const title = this.table.caption ?? words.tables.untitled;
    const blob = await chartPicture(this.charts[index], panel, {
      title, notes: [...notes, source], look: lookOf(this), format,
      gaps: panel.sets.map((set) => gapsOf(set, this.table.rows)), gapSign: words.tables.gapSign,
    });
    this.dataset.saved = fileName(`${this.table.report.title} ${title} ${index + 1}`, format);
    saveFile(blob, this.dataset.saved);
  }
}

function labels(points) {
  return points.map(({ label }) => label).join(words.tables.and);
}

/** A sign beside each point whose number is not the value itself: more, less or about. */
function boundSigns(panel, look) {
  return {
    id: 'bounds',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.fillStyle = look.ink;
      ctx.font = `600 ${look.font.size}px ${look.font.family}`;
      ctx.textAlign = panel.type === 'flat' ? 'left' : 'center';
      ctx.textBaseline = panel.type === 'flat' ? 'middle' : 'bottom';
      panel.sets.forEach((set, at) => set.points.forEach(({ bound, value }, index) => {
        const point = chart.isDatasetVisible(at) && bound && value !== null ? chart.getDatasetMeta(at).data[index] : null;
        if (point) {
          ctx.fillText(words.tables.boundSigns[bound], point.x + (panel.type === 'flat' ? 4 : 0), point.y - (panel.type === 'flat' ? 0 : 6));
        }
      }));
      ctx.restore();
    },
  };
}

/** Whether signs stand beyond points, so that the axis leaves them room. */
function isSigned({ sets }) {
  return sets.some(({ points }) => points.some(({ bound }) => bound));
}

/** A sign on the line of names where a cell says something that is no point. */
function gapSigns(panel, look, rows) {
  const flat = panel.type === 'flat';
  return {
    id: 'gaps',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.fillStyle = look.soft;
      ctx.font = `600 ${look.font.size + 2}px ${look.font.family}`;
      ctx.textAlign = flat ? 'left' : 'center';
      ctx.textBaseline = flat ? 'middle' : 'bottom';
      panel.sets.forEach((set, at) => gapsOf(set, rows).forEach((index) => {
        if (chart.isDatasetVisible(at)) {
          const { x, y } = placeOfGap(chart, at, index);
          ctx.fillText(words.tables.gapSign, x, y);
        }
      }));
      ctx.restore();
    },
  };
}

function valueText(set, { value, forecast, bound }) {
  return words.tables.typed(value, set.unit, bound) + (forecast ? ` (${words.tables.forecast})` : '');
}

customElements.define('table-chart', TableChart);
