/** Into the basket and out of it: a unit is fetched with its citation when it is collected. */
import { cite } from './api.js';
import { add, has, remove, restore } from './basket.js';
import { say } from './toast.js';
import { words } from './words.js';

/** Collects a unit, or takes it out again; a word says which. */
export async function collectOrDrop(unit, title) {
  if (has(unit)) {
    const dropped = remove(unit);
    say(words.dropped, { name: words.undo, act: () => restore(dropped) });
    return;
  }
  try {
    const { id, quote, text, place, caption, header, cells, file, lineStart, lineEnd, link } = await cite(unit, 'gbt7714');
    const kept = add({
      id, title, quote, text, place, caption, header, cells, file, lineStart, lineEnd, link, note: '',
    });
    say(kept ? words.collected : words.basketFull);
  } catch (failure) {
    if (failure.status === undefined) {
      throw failure;
    }
    say(words.failed(failure.status));
  }
}

/** Sets what a button that collects a unit says. */
export function showCollected(button) {
  const kept = has(button.dataset.collect);
  button.setAttribute('aria-pressed', String(kept));
  button.textContent = kept ? words.inBasket : words.collect;
}
