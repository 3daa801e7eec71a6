/** Turns text and spans into pieces and nodes. Spans are half-open, in UTF-16 code units. */
import { make } from './dom.js';

/** The text cut at the spans: pieces in order that together are the text. */
export function pieces(text, spans = []) {
  const cut = [];
  let at = 0;
  for (const { start, end } of merged(spans ?? [], text.length)) {
    if (start > at) {
      cut.push({ text: text.slice(at, start), marked: false });
    }
    cut.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) {
    cut.push({ text: text.slice(at), marked: false });
  }
  return cut;
}

/** Spans in order and apart from each other, cut to the text; empty ones left out. */
export function merged(spans, length) {
  const sorted = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start || one.end - other.end);
  const apart = [];
  for (const span of sorted) {
    const last = apart.at(-1);
    if (last && span.start <= last.end) {
      last.end = Math.max(last.end, span.end);
    } else {
      apart.push(span);
    }
  }
  return apart;
}

/** The spans that fall into a part of a text, counted from the start of that part. */
export function within(spans, start, end) {
  return (spans ?? [])
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({
      start: Math.max(span.start, start) - start,
      end: Math.min(span.end, end) - start,
    }));
}

/** Nodes for a text with its spans in mark elements; a tab between parts is shown as a gap. */
export function marked(text, spans) {
  return pieces(text ?? '', spans).flatMap((piece) =>
    piece.marked ? [make('mark', {}, ...gapped(piece.text))] : gapped(piece.text));
}

function gapped(text) {
  return text.split(/(\t)/).filter(Boolean)
    .map((part) => (part === '\t' ? make('span', { class: 'gap' }, part) : part));
}
