/** The words of a query as typed; what stands in quotes of any style is one. */
export function queryTerms(query) {
  return query.match(/["“「『＂][^"”」』＂]*["”」』＂]|[^\s"“「『＂]+/g) ?? [];
}

/** The query without one of its words. */
export function withoutTerm(terms, dropped) {
  return terms.filter((term, index) => index !== dropped).join(' ');
}
