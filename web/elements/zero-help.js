import { meant, suggest, total } from '../app/api.js';
import { fill, make } from '../app/dom.js';
import { beginning, inVain, nearest, unquoted, withoutTerm } from '../app/query-terms.js';
import { changed, chosenValues, searchAddress, unfiltered } from '../app/url-state.js';
import { words } from '../app/words.js';
import { without } from './filter-chips.js';
import { valueName } from './value-name.js';

const SERVER = 'zh-CN';

/** So many near words are offered. */
const NEAR = 6;
const ASKED = 20;

/** So many ways are tried. */
const MOST = 12;

/** Ways on when nothing was found: drop a filter, drop a word, look otherwise. */
class ZeroHelp extends HTMLElement {
  /** All ways come at once, so that nothing moves below a pointer. */
  async show(state, terms, counts, facets) {
    const chosen = chosenValues(state);
    this.asked?.abort();
    this.asked = new AbortController();
    const { signal } = this.asked;
    const bare = unquoted(state.q);
    const offers = await Promise.all([
      offer(words.zeroFilters, [
        ...chosen.map((one) => [
          `${words.dimensions[one.dimension]} ${valueName(one.dimension, one.value, facets)}`,
          without(state, one.dimension, one.value, one.excluded)]),
        ...(state.match === 'exact' ? [[words.zeroMatch, changed(state, { match: 'auto' })]] : []),
        ...(chosen.length > 1 ? [[words.zeroAll, unfiltered(state)]] : []),
      ], signal),
      offer(words.zeroWords, [
        ...(bare === state.q.trim() ? [] : [[bare, changed(state, { q: bare })]]),
        ...(terms.length < 2 ? [] : terms.map((term) => {
          const q = withoutTerm(state.q, term);
          return [q, changed(state, { q })];
        })),
      ], signal),
      offerNear(state, inVain(terms, counts), signal),
    ]);
    if (!signal.aborted) {
      fill(this, make('h2', {}, words.zeroTitle), missing(counts), offers,
        make('p', {}, words.zeroOther),
        make('p', {}, make('a', { href: '/' }, words.zeroBrowse)));
    }
  }

  clear() {
    this.asked?.abort();
    fill(this);
  }
}

/** Words that stand nowhere: no filter is to blame for them. The server says so too, in its language. */
function missing(counts) {
  if (words.language === SERVER) {
    return null;
  }
  const nowhere = (counts ?? []).filter(({ count }) => count === 0).map(({ text }) => text);
  return nowhere.length === 0 ? null : make('p', {}, words.nowhere(nowhere));
}

/** Only what leads to hits is offered, with how many. */
async function offer(title, offered, signal) {
  const counted = await Promise.all(offered.slice(-MOST).map(async ([name, state]) =>
    [name, state, await total(state, signal).catch(() => 0)]));
  return ways(title, counted.filter(([, , count]) => count > 0)
    .map(([name, state, count]) => [`${name} · ${words.hitsOf(count)}`, state]));
}

/** Words of the corpus that begin as those that were not found, the most alike first. */
async function offerNear(state, sought, signal) {
  const near = (await Promise.all(sought.map(async (text) => {
    const [corrected, begun] = await Promise.all([meant(text, signal), suggest(beginning(text), ASKED, signal)]);
    return [...corrected, ...nearest(text, begun ?? [], NEAR)];
  }))).flat();
  return ways(words.zeroNear, [...new Set(near)].slice(0, NEAR).map((text) => [text, changed(state, { q: text })]));
}

function ways(title, offered) {
  return offered.length === 0 ? null : [make('p', {}, title),
    make('ul', {}, offered.map(([name, state]) =>
      make('li', {}, make('a', { href: searchAddress(state) }, name))))];
}

customElements.define('zero-help', ZeroHelp);
