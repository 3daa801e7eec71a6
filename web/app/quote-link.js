/**
 * Links that carry what they point at, so that a changed file cannot put other words in its place.
 * White space does not count, since it changes with every setting of a text.
 */

const LONGEST = 60;
const AROUND = 16;

/** Below this likeness nothing counts as the same passage, changed. */
const ALIKE = 0.5;

/** The address of a unit with the words that it points at; that of the report where id is null. */
export function lastingLink(report, units, id) {
  const address = `/reports/${encodeURIComponent(report)}`;
  return id ? `${address}${quoteOf(units, id)}#${id}` : address;
}

/** The query string of a link to a unit: its words, and those before and behind it. */
export function quoteOf(units, id) {
  const at = units.findIndex((unit) => unit.id === id);
  const quote = at < 0 ? '' : bare(units[at].text).slice(0, LONGEST);
  if (!quote) {
    return '';
  }
  const asked = new URLSearchParams({ quote });
  const before = bare(units[at - 1]?.text).slice(-AROUND);
  const after = bare(units[at + 1]?.text).slice(0, AROUND);
  if (before) {
    asked.set('before', before);
  }
  if (after) {
    asked.set('after', after);
  }
  return `?${asked}`;
}

/**
 * Where a link's quote is now: in its unit ("same"), word for word in another ("moved"), changed
 * ("changed", with the most similar unit and how similar it is), or nowhere ("gone").
 */
export function findQuote(units, id, { quote, before, after }) {
  const sought = bare(quote);
  const texts = units.map(({ text }) => bare(text));
  const own = units.findIndex((unit) => unit.id === id);
  if (own >= 0 && texts[own].includes(sought)) {
    return { state: 'same', id, likeness: 1 };
  }
  const holding = texts.flatMap((text, index) => (text.includes(sought) ? [index] : []));
  if (holding.length > 0) {
    return { state: 'moved', id: units[closest(holding, texts, before, after)].id, likeness: 1 };
  }
  const best = texts.map((text, index) => ({ index, likeness: likeness(sought, text) }))
    .reduce((one, other) => (other.likeness > one.likeness ? other : one), { index: -1, likeness: 0 });
  return best.likeness < ALIKE ? { state: 'gone', id: null, likeness: 0 }
    : { state: 'changed', id: units[best.index].id, likeness: best.likeness };
}

/** Of several units with the same words, the one whose neighbours are those of the link. */
function closest(holding, texts, before, after) {
  const score = (index) => Number(Boolean(before) && (texts[index - 1] ?? '').endsWith(bare(before)))
    + Number(Boolean(after) && (texts[index + 1] ?? '').startsWith(bare(after)));
  return holding.reduce((one, other) => (score(other) > score(one) ? other : one));
}

/**
 * Which share of the pairs of adjacent characters of a quote the beginning of a text holds: as links
 * quote the beginning of their unit, and twice its length leaves room for what was put in.
 */
function likeness(quote, text) {
  const wanted = pairs(quote);
  if (wanted.length === 0 || text.length === 0) {
    return 0;
  }
  const left = new Map();
  pairs(text.slice(0, quote.length * 2)).forEach((pair) => left.set(pair, (left.get(pair) ?? 0) + 1));
  const found = wanted.filter((pair) => {
    const more = left.get(pair) ?? 0;
    left.set(pair, more - 1);
    return more > 0;
  });
  return found.length / wanted.length;
}

function pairs(text) {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

function bare(text) {
  return (text ?? '').replace(/\s+/g, '');
}
