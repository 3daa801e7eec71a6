/** How the pages ask the server: one request at a time, and again after what passes by itself. */
import { emit, wait } from './dom.js';
import { words } from './words.js';
import { explain } from '../elements/page-notice.js';

/**
 * A function that runs a page's work, which is given the signal that a newer run ends, and says what
 * went wrong: notice to the eyes, live to screen readers, missing for what the server does not have.
 */
export function asking(notice, live, missing = null) {
  let request = new AbortController();
  let retry = 0;

  function fail(failure) {
    if (failure.status === undefined) {
      throw failure;
    }
    wait(failure.passing);
    if (failure.status === 404 && missing) {
      document.body.classList.add('gone');
      document.title = `${missing} · ${words.wordmark}`;
      notice.showMissing(missing);
      live.textContent = missing;
      return;
    }
    notice.showError(failure, failure.passing ? failure.seconds : null);
    live.textContent = explain(failure);
    if (failure.passing) {
      retry = setTimeout(() => emit(document.body, 'retry'), failure.seconds * 1000);
    }
  }

  return async (work) => {
    request.abort();
    request = new AbortController();
    clearTimeout(retry);
    wait(true);
    try {
      await work(request.signal);
      wait(false);
    } catch (failure) {
      if (failure.name !== 'AbortError') {
        fail(failure);
      }
    }
  };
}
