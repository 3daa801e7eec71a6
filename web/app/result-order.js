/** The order in which a list of hits is shown, grouped or not, and who stands beside a hit in it. */
import { allValues, groups, search } from './api.js';
import { changed } from './url-state.js';

/** Reports on a page of groups, and hits of each. */
export const GROUPS_SHOWN = 10;
const HITS_IN_GROUP = 3;

/** The reports of a page of groups with the best hits of each, those with most hits first. */
export async function reportGroups(state, signal) {
  const { values } = await allValues('report', state, '', state.page * GROUPS_SHOWN, signal);
  const counted = values.filter(({ count }) => count > 0)
    .slice((state.page - 1) * GROUPS_SHOWN, state.page * GROUPS_SHOWN);
  return groups(state, 'report', counted, HITS_IN_GROUP, signal);
}

/** Hits of a page in groups of one section, each where the first of them stands. */
export function sectionGroups(hits) {
  const found = new Map();
  for (const hit of hits) {
    const section = `${hit.report.id} ${hit.headingPath?.at(-1)?.id ?? ''}`;
    found.set(section, [...(found.get(section) ?? []), hit]);
  }
  return [...found.values()];
}

/** The hits of a page of the list, as it shows them from top to bottom. */
async function hitsShown(state) {
  if (state.group === 'report') {
    return (await reportGroups(state)).flatMap(({ hits }) => hits);
  }
  const { hits } = await search(state);
  return state.group === 'section' ? sectionGroups(hits).flat() : hits;
}

/**
 * The hit before (-1) or behind (1) a unit, with the state of the page that it is on: { hit, state },
 * hit null at either end. Null where the page no longer has the unit itself. Fails as requests do.
 */
export async function neighbour(state, unit, by, shown = hitsShown) {
  const hits = await shown(state);
  const at = hits.findIndex(({ id }) => id === unit);
  if (at < 0) {
    return null;
  }
  if (hits[at + by]) {
    return { hit: hits[at + by], state };
  }
  if (state.page + by < 1) {
    return { hit: null, state };
  }
  const beyond = changed(state, { page: state.page + by });
  const others = await shown(beyond);
  return { hit: (by > 0 ? others[0] : others.at(-1)) ?? null, state: beyond };
}
