/** Panels that stand beside the text on a wide screen and in a drawer on a narrow one. */
import { make } from './dom.js';
import { words } from './words.js';

export const NARROW = '(max-width: 56rem)';

/**
 * Lets a button open a panel in a modal drawer: the browser then keeps the focus inside, closes it
 * on Escape and gives the focus back. The panel itself moves, so nothing exists twice.
 */
export function drawer(panel, button, label, opened = () => {}) {
  const home = document.createComment('');
  const dialog = make('dialog', { class: 'drawer', 'aria-label': label });
  const close = make('button', { type: 'button', class: 'close', onclick: () => dialog.close() },
    words.close);
  panel.before(home);
  document.body.append(dialog);
  const bring = () => {
    dialog.replaceChildren(
      make('div', { class: 'drawer-body' }, panel), make('p', { class: 'drawer-foot' }, close));
    dialog.showModal();
    button.setAttribute('aria-expanded', 'true');
    opened();
  };
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', bring);
  dialog.addEventListener('close', () => {
    home.after(panel);
    button.setAttribute('aria-expanded', 'false');
  });
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  matchMedia(NARROW).addEventListener('change', () => dialog.open && dialog.close());
  return {
    close: () => dialog.open && dialog.close(),
    name: (text) => close.replaceChildren(text),
  };
}
