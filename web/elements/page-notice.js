import { emit, fill, make } from '../app/dom.js';
import { changed, searchAddress } from '../app/url-state.js';
import { words } from '../app/words.js';

/** Remarks on a result: what the query was taken for, what is left out; or why there is none. */
class PageNotice extends HTMLElement {
  showResult(result, state) {
    const { query } = result;
    fill(this,
      (query.diagnostics ?? []).map((diagnostic) => remark(diagnostic, query.input)),
      result.partial ? note('warning', words.partial) : null,
      result.relaxed ? note('info', words.relaxed) : null,
      result.lowConfidence && result.total > 0 ? note('info', words.lowConfidence) : null,
      suggestions(result.suggestions ?? [], state),
      understood(query),
      setAside(result, state));
  }

  /** seconds until the next try, or null when only the reader can try again. */
  showError(error, seconds) {
    fill(this, make('div', { class: 'note error' },
      make('p', {}, explain(error)),
      seconds === null
        ? make('button', { type: 'button', onclick: () => emit(this, 'retry') }, words.retry)
        : make('p', { class: 'quiet' }, words.retryIn(seconds))));
  }

  showText(text) {
    fill(this, note('warning', text));
  }

  clear() {
    fill(this);
  }
}

/** What went wrong, in words. */
export function explain(error) {
  if (error.status === 0) {
    return words.offline;
  }
  if (error.status === 503) {
    return building(error);
  }
  if (error.status === 414) {
    return words.tooLong;
  }
  return `${words.failed(error.status)} ${error.detail}`.trim();
}

/** How far the first index has come, or why there will be none until somebody acts. */
function building({ progress, detail }) {
  if (progress?.state === 'failed') {
    return `${words.indexFailed} ${detail}`;
  }
  return progress?.total > 0
    ? `${words.waiting} ${words.progress(progress.done, progress.total)}` : words.waiting;
}

function note(kind, ...children) {
  return make('p', { class: `note ${kind}` }, children);
}

function remark({ severity, message, start, end }, input) {
  const place = Number.isInteger(start) && end > start ? words.at(input.slice(start, end)) : '';
  const kind = String(severity).toLowerCase();
  return note(kind, make('strong', {}, words.diagnostic[kind] ?? words.diagnostic.info), ' ',
    message, place);
}

function suggestions(offered, state) {
  return offered.length === 0 ? null : note('info', words.suggested,
    offered.map(({ text }) =>
      [make('a', { href: searchAddress(changed(state, { q: text })) }, text), ' ']));
}

/** Shown where the reading differs from what was typed by more than spaces. */
function understood({ input, understood: text }) {
  const same = typeof text !== 'string' || text.replace(/\s/g, '') === input.replace(/\s/g, '');
  return same ? null : note('quiet', words.understood(text));
}

function setAside(result, state) {
  if (!result.setAsideTotal) {
    return null;
  }
  const said = state.setAside ? words.setAsideShown : words.setAside;
  return note('quiet', said(result.setAsideTotal), ' ', make('a', {
    href: searchAddress(changed(state, { setAside: !state.setAside })),
  }, state.setAside ? words.hideSetAside : words.showSetAside));
}

customElements.define('page-notice', PageNotice);
