/**
 * Where characters of a report's text stand in the raw lines of its source. The text is the source
 * with line breaks joined, blanks and markup dropped, so both are walked side by side and joined
 * again wherever they part.
 */

/** How far ahead the two are looked for again: in the source (markup) and in the text. */
const AHEAD_IN_SOURCE = 400;
const AHEAD_IN_TEXT = 8;

/** So many characters must agree before a place counts as found again. */
const AGREEING = 3;

/** Spans in raw for the highlights of the parts, which stand in raw in this order. */
export function highlightsInSource(parts, raw) {
  const source = letters(raw);
  const spans = [];
  let at = 0;
  for (const { text, highlights } of parts) {
    const own = letters(text ?? '');
    const { places, end } = align(own, source, at);
    at = end;
    for (const span of highlights ?? []) {
      const found = own.offsets
        .map((offset, index) => (offset >= span.start && offset < span.end ? places[index] : -1))
        .filter((place) => place >= 0);
      if (found.length > 0) {
        spans.push({
          start: source.offsets[found[0]],
          end: source.offsets[found.at(-1)] + 1,
        });
      }
    }
  }
  return spans;
}

/** All that is not blank, and where it stands. */
function letters(text) {
  const offsets = [];
  for (let index = 0; index < text.length; index++) {
    if (!/\s/.test(text[index])) {
      offsets.push(index);
    }
  }
  return { text: offsets.map((offset) => text[offset]).join(''), offsets };
}

function align(own, source, from) {
  const places = new Array(own.text.length).fill(-1);
  let at = from;
  for (let index = 0; index < own.text.length; index++) {
    at = own.text[index] === '<' ? at : behindTags(source.text, at);
    if (source.text[at] !== own.text[index]) {
      const again = meet(own.text, index, source.text, at);
      if (!again) {
        continue;
      }
      [index, at] = again;
    }
    places[index] = at++;
  }
  return { places, end: at };
}

/** A tag may part single characters, too few to find the place again by what follows. */
function behindTags(source, from) {
  let at = from;
  while (source[at] === '<') {
    const end = source.slice(at, at + AHEAD_IN_SOURCE).indexOf('>');
    if (end < 0) {
      return at;
    }
    at += end + 1;
  }
  return at;
}

/** The nearest place where both agree again, or null. */
function meet(own, index, source, at) {
  for (let skipped = 0; skipped <= AHEAD_IN_TEXT; skipped++) {
    const sought = own.slice(index + skipped, index + skipped + AGREEING);
    const found = sought ? source.slice(at, at + AHEAD_IN_SOURCE).indexOf(sought) : -1;
    if (found >= 0) {
      return [index + skipped, at + found];
    }
  }
  return null;
}
