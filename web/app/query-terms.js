const QUOTES = /["＂“”„「」『』]/g;

/** The query with nothing in quotes, so that its words need not stand together. */
export function unquoted(query) {
  return query.replace(QUOTES, ' ').replace(/\s+/g, ' ').trim();
}

/** What was asked for in vain: words that stand nowhere and quoted texts. */
export function inVain(terms, counts) {
  const nowhere = new Set((counts ?? []).filter(({ count }) => count === 0).map(({ text }) => text));
  return [...new Set(terms.map(({ text }) => [text, unquoted(text)])
    .filter(([text, bare]) => text !== bare || nowhere.has(bare))
    .map(([, bare]) => bare).filter((bare) => [...bare].length > 1))];
}

/** What words near to a text are looked up by. */
export function beginning(text) {
  return [...text].slice(0, 2).join('');
}

/** So many of the suggested words as share most characters with a text; titles are no words. */
export function nearest(text, suggested, most) {
  const wanted = new Set(text);
  const likeness = (word) => [...new Set(word)].filter((letter) => wanted.has(letter)).length / Math.max(wanted.size, word.length);
  return suggested.filter(({ kind }) => !['heading', 'report'].includes(kind)).map((one) => one.text)
    .sort((one, other) => likeness(other) - likeness(one)).slice(0, most);
}

/** The query without one of the terms that its answer names. */
export function withoutTerm(query, { start, end }) {
  return [query.slice(0, start), query.slice(end)].map((part) => part.trim()).filter(Boolean).join(' ');
}
