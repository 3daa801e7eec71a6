/**
 * The basket of excerpts: units that a reader collected, with their notes, in an order of their own.
 * Kept in this browser only; every change begins with what is stored, so that pages beside each
 * other do not undo each other's changes.
 */

const KEY = 'wenlan.basket';
const CHANGED = 'basketchange';

/** All entries in order; what is stored otherwise than written here counts as none. */
export function entries() {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored)
      ? stored.filter((one) => typeof one?.id === 'string' && typeof one.quote === 'string') : [];
  } catch {
    return [];
  }
}

export function has(id) {
  return entries().some((one) => one.id === id);
}

/** Adds an entry at the end, once; false where the browser cannot keep it. */
export function add(entry) {
  return has(entry.id) || store([...entries(), entry]);
}

/** Takes an entry out and gives what restore needs to put it back, or null. */
export function remove(id) {
  const all = entries();
  const at = all.findIndex((one) => one.id === id);
  if (at < 0) {
    return null;
  }
  store(all.toSpliced(at, 1));
  return { entry: all[at], at };
}

export function restore({ entry, at }) {
  return has(entry.id) || store(entries().toSpliced(at, 0, entry));
}

/** Moves an entry by so many places and gives its new place from 0, or -1 where it cannot go. */
export function move(id, by) {
  const all = entries();
  const at = all.findIndex((one) => one.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= all.length) {
    return -1;
  }
  store(all.toSpliced(at, 1).toSpliced(to, 0, all[at]));
  return to;
}

export function annotate(id, note) {
  return store(entries().map((one) => (one.id === id ? { ...one, note } : one)));
}

/** Replaces the whole basket, to empty it or to take that back. */
export function replace(all) {
  return store(all);
}

/** Calls back whenever the basket has changed, on this page or on another, until the signal. */
export function onChange(changed, signal) {
  addEventListener(CHANGED, changed, { signal });
  addEventListener('storage', ({ key }) => (key === KEY || key === null) && changed(), { signal });
}

function store(all) {
  try {
    localStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    return false;
  }
  dispatchEvent(new Event(CHANGED));
  return true;
}
