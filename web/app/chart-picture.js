/** A drawn chart as a picture to keep, with its title above and its source below. */
const MARGIN = 24;
const TITLE = 34;
const LINE = 20;

/** Pixels of a picture at the least, however small the chart stands on the page. */
const WIDEST = 1600;

/** A blob of the chart in a format, png or svg, with notes below it. */
export async function chartPicture(chart, panel, { title, notes, look, format, gaps, gapSign }) {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `12px ${look.font.family}`;
  const lines = notes.flatMap((note) => wrapped(note, chart.width, (text) => pen.measureText(text).width));
  return format === 'svg'
    ? new Blob([svg(chart, panel, title, lines, look, gapShapes(chart, gaps, gapSign, look))], { type: 'image/svg+xml' })
    : png(chart, title, lines, look);
}

/** The chart is drawn anew in as many pixels as a picture wants. */
async function png(chart, title, lines, look) {
  const scale = Math.max(2, WIDEST / chart.width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round((chart.width + 2 * MARGIN) * scale);
  canvas.height = Math.round((chart.height + 2 * MARGIN + TITLE + LINE * lines.length) * scale);
  const pen = canvas.getContext('2d');
  pen.scale(scale, scale);
  pen.fillStyle = look.paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = look.ink;
  pen.font = `600 15px ${look.font.family}`;
  pen.fillText(title, MARGIN, MARGIN + 12, chart.width);
  const { width, height } = chart;
  try {
    redraw(chart, scale);
    pen.drawImage(chart.canvas, MARGIN, MARGIN + TITLE, width, height);
  } finally {
    redraw(chart, undefined);
  }
  pen.fillStyle = look.soft;
  pen.font = `12px ${look.font.family}`;
  lines.forEach((text, at) => pen.fillText(text, MARGIN, MARGIN + TITLE + height + LINE * (at + 1), width));
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function redraw(chart, ratio) {
  chart.options.devicePixelRatio = ratio;
  chart.resize(chart.width, chart.height);
  chart.draw();
}

/** A text cut into lines of a width: Han text breaks anywhere, words and addresses only where they must. */
export function wrapped(text, width, measure) {
  const lines = [''];
  for (const word of text.match(/[\u0021-\u007e]+|[^\u0021-\u007e]/gu) ?? []) {
    const parts = measure(word) > width ? word.match(/[^/]*\/+|[^/]+$/g) : [word];
    for (const part of parts.flatMap((one) => (measure(one) > width ? [...one] : [one]))) {
      if (measure(lines.at(-1) + part) > width && lines.at(-1) !== '') {
        lines.push('');
      }
      lines[lines.length - 1] += part;
    }
  }
  return lines.map((line) => line.trim());
}

/** Where the sign of a cell stands that says no point: on the line of names, at the middle of its bar or point. */
export function placeOfGap(chart, at, index) {
  const flat = chart.options.indexAxis === 'y';
  const element = chart.getDatasetMeta(at).data[index];
  const own = flat ? element?.y : element?.x;
  const place = chart.data.datasets[at].data[index]?.x ?? index;
  const along = Number.isFinite(own) ? own : chart.scales[flat ? 'y' : 'x'].getPixelForValue(place);
  return flat ? { x: chart.chartArea.left + 4, y: along } : { x: along, y: chart.chartArea.bottom - 2 };
}

function gapShapes(chart, gaps, sign, look) {
  return gaps.flatMap((places, at) => places.map((index) => {
    const { x, y } = placeOfGap(chart, at, index);
    return words(x, y, sign, { fill: look.soft, weight: 600, anchor: chart.options.indexAxis === 'y' ? 'start' : 'middle' });
  }));
}

/** The geometry that the library has worked out, written down as lines and shapes. */
function svg(chart, panel, title, lines, look, gaps) {
  const width = chart.width + 2 * MARGIN;
  const height = chart.height + 2 * MARGIN + TITLE + LINE * (lines.length + panel.sets.length);
  const below = MARGIN + TITLE + chart.height;
  const parts = [
    `<rect width="${width}" height="${height}" fill="${look.paper}"/>`,
    words(MARGIN, MARGIN + 12, title, { size: 15, fill: look.ink, weight: 600 }),
    `<g transform="translate(${MARGIN},${MARGIN + TITLE})">`,
    ...panelTitle(chart, look),
    ...Object.values(chart.scales).flatMap((scale) => unitOf(chart, scale, look)),
    ...Object.values(chart.scales).flatMap((scale) => axis(chart, scale, look)),
    ...panel.sets.flatMap((set, at) => shapes(chart, at, set)),
    ...gaps,
    '</g>',
    ...panel.sets.flatMap((set, at) => [
      `<rect x="${MARGIN}" y="${below + LINE * (at + 1) - 10}" width="12" height="10" fill="${colourOf(chart, at)}"/>`,
      words(MARGIN + 18, below + LINE * (at + 1), chart.data.datasets[at].label, { fill: look.ink })]),
    ...lines.map((text, at) => words(MARGIN, below + LINE * (panel.sets.length + at + 1), text, { fill: look.soft })),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(look.font.family)}" role="img" aria-label="${escaped(title)}">\n${parts.join('\n')}\n</svg>\n`;
}

/** The title of the panel itself, in the room that the library has kept for it. */
function panelTitle(chart, look) {
  const { display, text } = chart.options.plugins.title;
  return display ? [text].flat().map((line, at) =>
    words(chart.width / 2, 20 + LINE * at, line, { fill: look.ink, weight: 600, anchor: 'middle' })) : [];
}

/** The unit of an axis in the room that the library has kept for it: below one that lies, on its end beside one that stands. */
function unitOf(chart, scale, look) {
  const { display, text } = scale.options.title ?? {};
  if (!display) {
    return [];
  }
  const { left, right, top, bottom } = chart.chartArea;
  const written = (x, y) => words(x, y, text, { fill: look.soft, anchor: 'middle', size: 11 });
  const side = scale.position === 'right' ? scale.right - 6 : scale.left + 14;
  return [scale.isHorizontal() ? written((left + right) / 2, scale.bottom - 6)
    : `<g transform="translate(${round(side)},${round((top + bottom) / 2)}) rotate(-90)">${written(0, 0)}</g>`];
}

function axis(chart, scale, look) {
  const area = chart.chartArea;
  const level = scale.isHorizontal();
  return scale.ticks.flatMap((tick, at) => {
    const place = round(scale.getPixelForTick(at));
    const text = [tick.label].flat().join('');
    const rule = scale.type === 'category' || scale.options.grid.drawOnChartArea === false ? [] : [level
      ? `<path d="M${place} ${area.top}V${area.bottom}" stroke="${look.rule}"/>`
      : `<path d="M${area.left} ${place}H${area.right}" stroke="${look.rule}"/>`];
    const right = scale.position === 'right';
    return [...rule, level
      ? scale.labelRotation > 0 ? turned(place, area.bottom + 12, text, look)
        : words(place, area.bottom + 18, text, { fill: look.soft, anchor: 'middle', size: 11 })
      : words(right ? area.right + 6 : area.left - 6, place + 4, text, { fill: look.soft, anchor: right ? 'start' : 'end', size: 11 })];
  });
}

/** A name that has no room lying stands on its end, as in the chart on the page. */
function turned(x, y, text, look) {
  return `<g transform="translate(${x},${round(y)}) rotate(-60)">${words(0, 0, text, { fill: look.soft, anchor: 'end', size: 11 })}</g>`;
}

/** How a figure stands to the value, beside its point. */
const signOf = { over: '>', under: '<', about: '≈' };

function shapes(chart, at, set) {
  const elements = chart.getDatasetMeta(at).data;
  const colour = colourOf(chart, at);
  const known = elements.map((element, index) => ({ element, ...set.points[index] })).filter(({ value }) => value !== null);
  const signs = known.filter(({ bound }) => bound).map(({ element, bound }) =>
    words(element.x, element.y - 6, signOf[bound], { fill: colour, weight: 600, anchor: 'middle' }));
  if (chart.config.type === 'bar') {
    return [...known.map(({ element, value, forecast }) => {
      const { x, y, base, width, height, horizontal } = element.getProps(['x', 'y', 'base', 'width', 'height', 'horizontal'], true);
      const box = horizontal
        ? [Math.min(x, base), y - height / 2, Math.abs(x - base), height]
        : [x - width / 2, Math.min(y, base), width, Math.abs(y - base)];
      const [left, top, wide, high] = box.map(round);
      return `<rect x="${left}" y="${top}" width="${wide}" height="${high}" fill="${colour}"${forecast ? ` fill-opacity="0.4" stroke="${colour}"` : ''}><title>${escaped(`${set.name}: ${value}`)}</title></rect>`;
    }), ...signs];
  }
  const lines = known.slice(1).map(({ element, forecast }, index) => {
    const before = known[index].element;
    return `<path d="M${round(before.x)} ${round(before.y)}L${round(element.x)} ${round(element.y)}" stroke="${colour}" stroke-width="2"${forecast ? ' stroke-dasharray="7 5"' : ''}/>`;
  });
  return [...lines, ...known.map(({ element, value, forecast }) =>
    `<circle cx="${round(element.x)}" cy="${round(element.y)}" r="4" stroke="${colour}" fill="${forecast ? 'none' : colour}"><title>${escaped(`${set.name}: ${value}`)}</title></circle>`), ...signs];
}

function colourOf(chart, at) {
  const { borderColor } = chart.data.datasets[at];
  return Array.isArray(borderColor) ? borderColor[0] : borderColor;
}

function words(x, y, text, { size = 12, fill, weight = 400, anchor = 'start' }) {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${escaped(text)}</text>`;
}

function round(value) {
  return Math.round(value * 100) / 100;
}

function escaped(text) {
  return String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
