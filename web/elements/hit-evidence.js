import { make } from '../app/dom.js';
import { entityAddress, readState, readerAddress } from '../app/url-state.js';
import { words } from '../app/words.js';

/** The dimension that counts a kind of mention; null where none does. */
const DIMENSION = { cityImplied: 'city', provinceImplied: 'province', cityInOrg: null };

/** A few of the names in a hit are shown at once: these kinds first. */
const NAMED = ['org', 'policy', 'person', 'zone', 'district', 'city', 'technology', 'province', 'year'];
const SHOWN = 5;

/** The kinds that come first, each with a name before any has a second one. */
export function fewNames(hit) {
  const kinds = NAMED.map((kind) => evidence({ mentions: hit.mentions }).filter((one) => one.kind === kind));
  const rounds = Math.max(0, ...kinds.map((values) => values.length));
  return Array.from({ length: rounds }, (_, round) => kinds.flatMap((values) => values.slice(round, round + 1)))
    .flat().slice(0, SHOWN);
}

/** Links to the pages of a few of the names in a hit; null where it holds none. */
export function hitNames(hit) {
  const names = fewNames(hit);
  return names.length === 0 ? null : make('ul', { class: 'names', 'aria-label': words.names },
    names.map(({ kind, canonical }) => make('li', {}, make('a', {
      href: entityAddress(kind, canonical), title: words.entityKinds[kind] ?? kind, lang: 'zh-CN',
    }, canonical))));
}

/** Names and years of a hit, each with what it is known from; filled when it is opened. */
export function hitEvidence(hit) {
  const known = evidence(hit);
  return known.length === 0 ? null : make('details', {
    class: 'evidence', lang: words.language,
    ontoggle: ({ target }) => target.open && target.childElementCount === 1
      && target.append(make('dl', {}, byKind(known).map(([kind, values]) => line(hit, kind, values)))),
  }, make('summary', { 'data-key': `evidence ${hit.id}` }, words.evidence(known.length)));
}

/** Each value once, with the mentions that say it or the units that it is inherited from. */
export function evidence({ mentions, inheritedFrom }) {
  const known = new Map();
  const add = (kind, canonical, proof) => {
    const key = JSON.stringify([kind, canonical]);
    const value = known.get(key) ?? { kind, canonical, proofs: [] };
    known.set(key, value);
    if (!value.proofs.some((one) => one.surface === proof.surface && one.unit === proof.unit)) {
      value.proofs.push(proof);
    }
  };
  (mentions ?? []).forEach((one) => add(one.kind, one.canonical, { ...one, unit: null }));
  (inheritedFrom ?? []).forEach((one) => add(one.kind, one.canonical, { ...one, surface: null }));
  return [...known.values()];
}

function byKind(known) {
  return [...Map.groupBy(known, ({ kind }) => kind)];
}

function line(hit, kind, values) {
  return make('div', {}, make('dt', {}, words.entityKinds[kind] ?? kind),
    make('dd', {}, values.map(({ canonical, proofs }) => make('span', { class: 'known' },
      subject(kind, canonical), proofs.map((proof) => proofLink(hit, proof))))));
}

function subject(kind, canonical) {
  const dimension = kind in DIMENSION ? DIMENSION[kind] : kind;
  return dimension
    ? make('a', { class: 'entity', lang: 'zh-CN', href: entityAddress(dimension, canonical) }, canonical)
    : make('span', { class: 'entity', lang: 'zh-CN' }, canonical);
}

/** A mention is shown in the reader with its characters marked; what is inherited, where it stands. */
function proofLink(hit, { surface, unit, href, forecast }) {
  if (surface === null) {
    return make('a', { class: 'proof', href }, words.inheritedFrom(place(hit, unit)));
  }
  const asked = { ...readState(''), q: `“${surface}”` };
  return make('a', { class: 'proof', href: readerAddress(hit.report.id, hit.id, asked) },
    words.saidAs(surface), forecast ? words.expectedOnly : null);
}

function place(hit, unit) {
  return (hit.headingPath ?? []).some(({ id }) => id === unit) ? 'heading'
    : hit.table?.id === unit ? 'table' : 'other';
}
