import { cite, today } from '../app/api.js';
import { BasketCheck } from '../app/basket-check.js';
import { annotate, entries, move, onChange, remove, replace, restore } from '../app/basket.js';
import { copy } from '../app/clipboard.js';
import { fill, keepingFocus, make } from '../app/dom.js';
import { csvOf, markdownOf, rowOf } from '../app/excerpts.js';
import { saveFile } from '../app/save-file.js';
import { say } from '../app/toast.js';
import { words } from '../app/words.js';
import { sheet } from './sheet.js';

/** Quotes stay as they were collected; where the corpus has changed since, that is said. */
const check = new BasketCheck((unit) => cite(unit, 'gbt7714'));

/** Opens the basket: what was collected, in an order that can be changed, with notes and exports. */
export function showBasket() {
  const { dialog, body } = sheet(words.basket, 'basket');
  const list = make('ol', { class: 'collected' });
  const foot = make('p', { class: 'sheet-foot' });
  fill(body, make('p', { class: 'quiet' }, words.basketWhy), list, foot);
  let drawn = '';
  const draw = () => {
    const all = entries();
    const order = JSON.stringify(all.map(({ id }) => id));
    if (order !== drawn) {
      drawn = order;
      keepingFocus(list, () => fill(list, all.length === 0
        ? make('li', { class: 'quiet' }, words.basketEmpty)
        : all.map((one, index) => item(one, index, all.length))));
      fill(foot, all.length === 0 ? null : exports());
      check.learn(all, (one) => showState(list, one));
    }
  };
  const open = new AbortController();
  onChange(draw, open.signal);
  dialog.addEventListener('close', () => open.abort());
  draw();
  dialog.showModal();
}

/** Learned while the list is shown: no reason to draw it anew. */
function showState(list, entry) {
  const said = list.querySelector(`[data-unit="${CSS.escape(entry.id)}"] .state`);
  if (said) {
    fill(said, stateText(entry));
  }
}

function stateText(entry) {
  return words.basketStates[check.stateOf(entry)] ?? null;
}

function item(entry, index, count) {
  return make('li', { 'data-unit': entry.id, onkeydown: (event) => step(event, entry.id) },
    make('p', { class: 'origin', lang: 'zh-CN' }, make('span', {}, entry.title), make('span', {}, entry.place)),
    rowOf(entry) && entry.caption ? make('p', { class: 'caption', lang: 'zh-CN' }, entry.caption) : null,
    make('blockquote', { lang: 'zh-CN' }, make('a', { href: pathOf(entry.link) }, rowOf(entry) || entry.quote)),
    make('p', { class: 'reference', lang: 'zh-CN' }, entry.text),
    make('p', { class: 'state' }, stateText(entry)),
    make('label', { class: 'noted' }, make('span', {}, words.note), note(entry)),
    make('p', { class: 'acts' },
      act(words.moveUp, `up ${entry.id}`, index === 0, () => moved(entry.id, -1)),
      act(words.moveDown, `down ${entry.id}`, index === count - 1, () => moved(entry.id, 1)),
      act(words.takeOut, `out ${entry.id}`, false, () => takeOut(entry.id))));
}

function note(entry) {
  const box = make('textarea', { rows: '1', lang: 'zh-CN', oninput: () => annotate(entry.id, box.value) });
  box.value = entry.note ?? '';
  return box;
}

/** A button that cannot be used stays in reach, so that the focus is not lost at either end. */
function act(name, key, off, then) {
  return make('button', {
    type: 'button', 'data-key': key, 'aria-disabled': off ? 'true' : null, onclick: () => off || then(),
  }, name);
}

/** Alt with an arrow moves an entry, wherever in it the focus is. */
function step(event, id) {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (by && event.altKey) {
    event.preventDefault();
    moved(id, by);
  }
}

function moved(id, by) {
  const at = move(id, by);
  if (at >= 0) {
    say(words.movedTo(at + 1));
  }
}

function takeOut(id) {
  const dropped = remove(id);
  if (dropped) {
    say(words.dropped, { name: words.undo, act: () => restore(dropped) });
  }
}

function exports() {
  return [
    act(words.exportMarkdown, 'md', false, () => save('md', 'text/markdown', markdownOf(entries(), today()))),
    act(words.exportCsv, 'csv', false, () => save('csv', 'text/csv', csvOf(entries()))),
    act(words.copyAll, 'copy', false, async () =>
      say(await copy(markdownOf(entries(), today())) ? words.citationCopied : words.copyRefused)),
    act(words.emptyBasket, 'empty', false, empty),
  ];
}

function empty() {
  const all = entries();
  replace([]);
  say(words.basketEmptied, { name: words.undo, act: () => replace(all) });
}

function save(ending, type, text) {
  saveFile(new Blob([text], { type: `${type};charset=utf-8` }), `${words.basket} ${today()}.${ending}`);
}

/** Links are kept whole for exports; on this page they lead to this server. */
function pathOf(link) {
  try {
    const { pathname, search, hash } = new URL(link);
    return pathname + search + hash;
  } catch {
    return null;
  }
}
