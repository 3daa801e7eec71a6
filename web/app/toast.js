/** A word to the reader that passes: seen for a moment, and read out by screen readers. */
import { fill, make } from './dom.js';
import { words } from './words.js';

/** Milliseconds; longer where there is something to do. */
const SHOWN_FOR = 6000;
const OFFERED_FOR = 20_000;
let timer = 0;

/**
 * Says a text; action is { name, act } of a button beside it, or null. What lies behind an open
 * dialog is neither seen nor read out, so it is said in the dialog.
 */
export function say(text, action = null) {
  const open = document.querySelector('dialog[open]');
  const home = open ?? document.body;
  const box = document.querySelector('.toast')
    ?? make('div', { class: 'toast', role: 'region', 'aria-label': words.remark });
  if (box.parentNode !== home) {
    home.append(box);
  }
  fill(box, make('span', {}, text), action ? make('button', {
    type: 'button',
    onclick: () => {
      fill(box);
      action.act();
    },
  }, action.name) : null);
  for (const live of [document.querySelector('#live'), open?.querySelector('[role=status]')]) {
    if (live) {
      live.textContent = text;
    }
  }
  clearTimeout(timer);
  timer = setTimeout(() => fill(box), action ? OFFERED_FOR : SHOWN_FOR);
}
