/** The source lines of a unit as they stand in the margin. */
export function lineLabel({ lineStart, lineEnd }) {
  return lineEnd > lineStart ? `${lineStart}–${lineEnd}` : `${lineStart ?? ''}`;
}
