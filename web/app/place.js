/**
 * Where a reader was on a page, so that back, forward, reload and the link to the results lead to
 * the same place. Kept with the history entry and, for the link, with the address for this session.
 */

const MARK = 'wenlan.return';

/** Browsers limit how often history may be written: the place is saved when scrolling pauses. */
const PAUSE = 250;

/** From now on this page restores its place itself, since its content arrives after loading. */
export function keepPlace(describe) {
  history.scrollRestoration = 'manual';
  const save = () => history.replaceState({ ...history.state, place: describe() }, '');
  let timer = 0;
  addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  }, { passive: true });
  addEventListener('pagehide', save);
  return save;
}

/** The place that was left in this history entry, or null. */
export function placeLeft() {
  return history.state?.place ?? null;
}

/** Notes that a hit is opened from the list at this address. */
export function leaveList(address, place) {
  store(MARK, JSON.stringify({ address, place, asked: false }));
}

/** Notes that the list is asked for again by the link in the reader. */
export function askForList() {
  const left = leftList();
  if (left) {
    store(MARK, JSON.stringify({ ...left, asked: true }));
  }
}

/** The place in the list at this address when the reader came back by the link, once; else null. */
export function placeInList(address) {
  const left = leftList();
  if (!left?.asked || left.address !== address) {
    return null;
  }
  store(MARK, JSON.stringify({ ...left, asked: false }));
  return left.place;
}

/** The unit that was opened last from the list at this address, or null. */
export function lastOpened(address) {
  const left = leftList();
  return left?.address === address ? (left.place.unit ?? null) : null;
}

function leftList() {
  try {
    return JSON.parse(sessionStorage.getItem(MARK));
  } catch {
    return null;
  }
}

function store(key, value) {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Without storage the list opens at its top.
  }
}
