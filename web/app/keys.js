/** Single keys that act on a page; none of them while someone types or holds a modifier. */

/** Binds keys to actions: { '/': () => …, n: () => … }. */
export function bindKeys(actions) {
  addEventListener('keydown', (event) => {
    const action = actions[event.key];
    if (!action || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }
    if (isTyping(event.target) || document.querySelector('dialog[open]')) {
      return;
    }
    event.preventDefault();
    action();
  });
}

function isTyping(target) {
  return target.isContentEditable
    || target.matches?.('textarea, select, input:not([type=checkbox], [type=radio])');
}
