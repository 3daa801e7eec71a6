/** The source lines of a unit as they stand in the margin, the last one below the first. */
export function lineLabel({ lineStart, lineEnd }) {
  return lineEnd > lineStart ? `${lineStart}\n–${lineEnd}` : `${lineStart ?? ''}`;
}
