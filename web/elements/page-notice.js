import { emit, fill, make } from '../app/dom.js';
import { marked, within } from '../app/highlight.js';
import { changed, readState, searchAddress } from '../app/url-state.js';
import { words } from '../app/words.js';

/** Remarks on a result: what the query was taken for, what is left out; or why there is none. */
class PageNotice extends HTMLElement {
  showResult(result, state) {
    const { query } = result;
    fill(this,
      corrected(query, state),
      remarks(result).map((diagnostic) => remark(diagnostic, query.input)),
      result.partial ? note('warning', words.partial) : null,
      result.relaxed && words.language !== SERVER ? note('info', words.relaxed, nowhere(query)) : null,
      result.lowConfidence && result.total > 0 ? note('info', words.lowConfidence) : null,
      suggestions((result.suggestions ?? []).filter(({ text }) => text !== query.corrected), state),
      understood(query, state),
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

  /** That a report does not hold what was asked for, with the way to all other reports. */
  showNone(q) {
    fill(this, note('info', words.noMatch, ' ',
      make('a', { href: searchAddress(changed(readState(''), { q })) }, words.inAllReports(q))));
  }

  /** In place of what a page should show: that it is not there, and where to look for it. */
  showMissing(text) {
    fill(this, make('div', { class: 'missing' }, make('h1', {}, text),
      make('p', {}, words.missingWays),
      make('ul', {},
        make('li', {}, make('a', { href: '/' }, words.zeroBrowse)),
        make('li', {}, make('a', { href: '/tables' }, words.allTables)))));
  }

  /** A remark with something that the reader may do about it. */
  showOffer(text, name, act) {
    fill(this, note('warning', text, ' ', make('button', { type: 'button', onclick: act }, name)));
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

/** The language of the server's own remarks. */
const SERVER = 'zh-CN';

/** That fewer words were required the server says too, in its language: once is enough. */
function remarks({ query, relaxed }) {
  const all = query.diagnostics ?? [];
  return words.language === SERVER || !relaxed ? all
    : all.filter(({ severity, start, end }) => severity !== 'info' || end > start);
}

function nowhere({ words: counted }) {
  const missing = (counted ?? []).filter(({ count }) => count === 0).map(({ text }) => text);
  return missing.length === 0 ? null : [' ', words.nowhere(missing)];
}

function remark({ severity, message, start, end }, input) {
  const kind = String(severity).toLowerCase();
  return note(kind, make('strong', {}, words.diagnostic[kind] ?? words.diagnostic.info), ' ',
    make('span', { lang: SERVER }, message), Number.isInteger(start) && end > start ? pointedAt(input, start, end) : null);
}

/** So much of the input around a place is shown with the place marked. */
const AROUND = 16;

function pointedAt(input, start, end) {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(input.length, end + AROUND);
  return make('span', { class: 'pointed', lang: 'zh-CN' }, from > 0 ? '…' : null,
    marked(input.slice(from, to), within([{ start, end }], from, to)), to < input.length ? '…' : null);
}

/** Another query was answered than the one that was typed: said openly, with the way back. */
function corrected({ input, corrected: text }, state) {
  return text ? note('info', words.corrected, make('strong', { lang: 'zh-CN' }, text), words.correctedBack,
    make('a', { href: searchAddress(changed(state, { corrections: false })), lang: 'zh-CN' }, input)) : null;
}

function suggestions(offered, state) {
  return offered.length === 0 ? null : note('info', words.suggested,
    offered.map(({ text }) =>
      [make('a', { href: searchAddress(changed(state, { q: text })) }, text), ' ']));
}

/** What stands for a term is written behind this sign. */
const SYNONYMS = '≈';

/** Shown where the reading differs from what was typed by more than spaces. */
function understood({ input, understood: text }, state) {
  const same = typeof text !== 'string' || text.replace(/\s/g, '') === input.replace(/\s/g, '');
  const switched = !state.synonyms || (!same && text.includes(SYNONYMS));
  return same && !switched ? null : note('quiet', same ? null : words.understood(text),
    switched ? [same ? null : ' ', make('a', { href: searchAddress(changed(state, { synonyms: !state.synonyms })) },
      state.synonyms ? words.withoutSynonyms : words.withSynonyms)] : null);
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
