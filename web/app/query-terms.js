/** The query without one of the terms that its answer names. */
export function withoutTerm(query, { start, end }) {
  return [query.slice(0, start), query.slice(end)].map((part) => part.trim()).filter(Boolean).join(' ');
}
