/**
 * Makes elements and text. Strings always become text nodes and links lead to web addresses only,
 * so nothing that a document or a query says is ever read as markup or run as script.
 */

/** An element with attributes (null and false are left out, functions are listeners) and children. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    setAttribute(element, key, value);
  }
  element.append(...nodes(children));
  return element;
}

/** Replaces all that stands in an element. */
export function fill(element, ...children) {
  element.replaceChildren(...nodes(children));
  return element;
}

/** Whether an address may be followed: a place of this site or a page of the web. */
export function isSafeAddress(address) {
  return /^(?:https?:\/\/|\/(?!\/)|[?#])/i.test(address);
}

function setAttribute(element, key, value) {
  if (typeof value === 'function') {
    element.addEventListener(key.replace(/^on/, ''), value);
  } else if (value === true) {
    element.setAttribute(key, '');
  } else if (value !== false && value !== null && value !== undefined) {
    if (key !== 'href' || isSafeAddress(String(value))) {
      element.setAttribute(key, String(value));
    }
  }
}

function nodes(children) {
  return children.flat(Infinity).filter(isShown).map((child) =>
    typeof child === 'object' ? child : document.createTextNode(String(child)));
}

function isShown(child) {
  return child !== null && child !== undefined && child !== false && child !== '';
}

/**
 * Renders anew below an element and gives the focus back to what had it, told by its data-key, so
 * that someone at the keyboard does not lose the place; in a field of the same text the caret too.
 */
export function keepingFocus(root, render) {
  const had = root.contains(document.activeElement) ? document.activeElement : null;
  const key = had?.dataset.key;
  render();
  if (key !== undefined) {
    const now = [...root.querySelectorAll('[data-key]')].find((one) => one.dataset.key === key);
    now?.focus();
    if (now && now !== had && hasCaret(had) && now.value === had.value) {
      now.setSelectionRange(had.selectionStart, had.selectionEnd, had.selectionDirection);
    }
  }
}

/** Whether an element is a field of text; others have no place in them. */
function hasCaret({ selectionStart }) {
  return typeof selectionStart === 'number';
}

/** Says, to eyes and to screen readers, whether the page still waits for an answer. */
export function wait(waiting) {
  document.body.classList.toggle('waiting', waiting);
  document.querySelector('main').setAttribute('aria-busy', String(waiting));
}

/** An event that rises to the page. */
export function emit(element, type, detail) {
  element.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
}
