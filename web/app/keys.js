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

/** Lets the links at the top of a page move the focus without a trace in the address. */
export function bindSkipLinks() {
  for (const link of document.querySelectorAll('a.skip')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const target = document.querySelector(link.getAttribute('href'));
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: 'start' });
    });
  }
}

function isTyping(target) {
  return target.isContentEditable
    || target.matches?.('textarea, select, input:not([type=checkbox], [type=radio])');
}
