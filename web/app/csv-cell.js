/**
 * A value of a CSV file, by the rule of the server's own files: what a spreadsheet would run as a
 * formula stands behind an apostrophe, blanks and full width notwithstanding, but no plain number and
 * no dash for nothing.
 */
const FORMULA = /^[\s\p{Z}\p{Cc}]*(?!(?:[-+]?[0-9][0-9,]*(?:\.[0-9]+)?%?|[-—]+)[\s\p{Z}\p{Cc}]*$)[=+\-@＝＋－＠|%]/u;
const TO_BE_QUOTED = /[",;\t\r\n]|^[ \f\v]|[ \f\v]$/;

export function cell(content) {
  const text = String(content ?? '');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return TO_BE_QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
