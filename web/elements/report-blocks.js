import { emit, make } from '../app/dom.js';
import { marked, within } from '../app/highlight.js';
import { words } from '../app/words.js';
import { lineLabel } from './line-label.js';
import { reportTable } from './report-table.js';

/** Sizes for guessing how tall a block will be before it is laid out, in pixels. */
const LETTERS_A_LINE = 38;
const LINE = 33;
const ROW = 44;
const LEAF = 1500;

/**
 * The blocks of a report as leaves: pieces a little taller than a screen that the browser lays out
 * only when they come near, each with a guess of its height so that the scroll bar tells the truth.
 */
export function leaves(blocks) {
  const made = [];
  let leaf = null;
  let height = Infinity;
  for (const block of blocks) {
    if (height > LEAF) {
      leaf = make('div', { class: 'leaf' });
      made.push(leaf);
      height = 0;
    }
    leaf.append(blockNode(block));
    height += guess(block);
    leaf.style.containIntrinsicBlockSize = `auto ${height}px`;
  }
  return made;
}

function guess(block) {
  if (block.type === 'table') {
    return 90 + block.rows.length * ROW;
  }
  if (block.kind === 'set-aside') {
    return 0;
  }
  return Math.ceil(block.text.length / LETTERS_A_LINE) * LINE + (block.kind === 'heading' ? 40 : 12);
}

function blockNode(block) {
  return block.type === 'table' ? reportTable(block) : textNode(block);
}

function textNode(block) {
  const name = block.kind === 'heading' ? `h${Math.min(6, (block.level ?? 1) + 1)}` : tag(block.kind);
  return make(name, {
    id: block.id,
    class: `block unit ${block.kind}`,
    tabindex: '-1',
    'data-section': block.section ?? '',
    'data-lines': lineLabel(block),
    title: block.kind === 'set-aside' ? words.asideWhy(block.why) : null,
  }, block.kind === 'figure' ? figure(block) : marked(block.text, block.highlights),
  block.kind === 'heading' ? permalink(block) : null);
}

/** Copies the link of a section; its sign is drawn, so that the text of the heading stays as it is. */
function permalink(block) {
  const name = words.copySection(block.text);
  return make('button', {
    type: 'button', class: 'permalink', 'aria-label': name, title: words.copyLink,
    onclick: ({ target }) => emit(target, 'copylink', block.id),
  });
}

/** A card in place of the picture: its caption, and below it source and notes. */
function figure(block) {
  let start = 0;
  const lines = block.text.split('\t').map((line) => {
    const from = start;
    start += line.length + 1;
    return marked(line, within(block.highlights, from, from + line.length));
  });
  return [
    make('span', { class: 'picture', lang: words.language }, words.figureNote),
    make('figcaption', {}, lines[0], lines.slice(1).map((line) =>
      [make('span', { class: 'gap' }, '\t'), make('span', { class: 'remark' }, line)])),
  ];
}

function tag(kind) {
  return kind === 'figure' ? 'figure' : 'p';
}
