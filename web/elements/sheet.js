import { make } from '../app/dom.js';
import { words } from '../app/words.js';

/**
 * A modal dialog with a title and a button that closes it; gone from the page when it is closed. The
 * browser keeps the focus inside and gives it back.
 */
export function sheet(title, kind = '') {
  const body = make('div', { class: 'sheet-body' });
  const close = () => dialog.close();
  const dialog = make('dialog', { class: `sheet ${kind}`.trim(), 'aria-label': title },
    make('div', { class: 'sheet-head' }, make('h2', {}, title),
      make('button', { type: 'button', onclick: close }, words.close)), body,
    make('p', { class: 'unseen', role: 'status' }));
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => event.target === dialog && close());
  document.body.append(dialog);
  return { dialog, body };
}
