/** A word to the reader that passes: seen for a moment, and read out by screen readers. */
import { fill, make } from './dom.js';

const SHOWN_FOR = 6000;
let timer = 0;

/** Says a text; action is { name, act } of a button beside it, or null. */
export function say(text, action = null) {
  const open = document.querySelector('dialog[open]');
  const home = open ?? document.body;
  const box = document.querySelector('.toast') ?? make('div', { class: 'toast' });
  if (box.parentNode !== home) {
    home.append(box);
  }
  fill(box, make('span', { role: open ? 'status' : null }, text), action ? make('button', {
    type: 'button',
    onclick: () => {
      fill(box);
      action.act();
    },
  }, action.name) : null);
  document.querySelector('#live').textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => fill(box), SHOWN_FOR);
}
