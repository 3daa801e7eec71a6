import { words } from '../app/words.js';

/** Names that facets gave to opaque values such as the ids of reports, kept while the page lives. */
const known = new Map();

/** The name of a value: what a facet says of it, else a name of the interface, else itself. */
export function valueName(dimension, value, facets = []) {
  const range = /^(\d*)\.\.(\d*)$/.exec(value);
  if (range) {
    return words.range(range[1], range[2]);
  }
  if (dimension === 'kind') {
    return words.kinds[value] ?? value;
  }
  if (dimension === 'orgKind') {
    return words.orgKinds[value] ?? value;
  }
  remember(facets);
  return known.get(`${dimension} ${value}`) ?? value;
}

/** Keeps the names that facets give to their values. */
export function remember(facets) {
  for (const facet of facets ?? []) {
    for (const { value, label } of facet.values) {
      known.set(`${facet.dimension} ${value}`, label ?? value);
    }
  }
}
