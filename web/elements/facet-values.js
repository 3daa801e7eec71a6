import { make } from '../app/dom.js';
import { valueTree } from '../app/value-tree.js';
import { words } from '../app/words.js';
import { remember, valueName } from './value-name.js';

/** Names longer than this may be cut, so that they are told in full when pointed at. */
const LONG = 11;

/** A list of checkboxes for values, each below what it is part of; group knows what is chosen. */
export function facetValues(group, values) {
  remember([{ dimension: group.facet.dimension, values }]);
  return branch(group, valueTree(values));
}

function branch(group, nodes) {
  return nodes.length === 0 ? null : make('ul', { class: 'values' }, nodes.map((node) =>
    make('li', {}, node.value ? row(group, node.value) : make('span', { class: 'part' }, words.orgKinds[node.label] ?? node.label),
      branch(group, node.children))));
}

function row(group, value) {
  const out = group.isOut(value);
  const name = valueName(group.facet.dimension, value.value);
  return make('div', { class: out ? 'value out' : 'value' }, box(group, value, name, out),
    make('button', {
      type: 'button', class: 'exclude', 'data-key': `exclude ${value.value}`,
      'aria-label': out ? words.include(name) : words.exclude(name),
      onclick: () => group.leaveOut(value.value),
    }, out ? words.includeShort : words.excludeShort));
}

function box(group, value, name, out) {
  return make('label', { title: words.valueTold([...(value.path ?? []).map((part) => words.orgKinds[part] ?? part),
    name.length > LONG || value.path?.length ? name : ''].filter(Boolean).join(' › '), value) },
    make('input', {
      type: 'checkbox', checked: group.isPicked(value), disabled: out,
      'data-key': `value ${value.value}`,
      onchange: () => group.choose(value.value),
    }),
    make('span', { class: 'label' }, name),
    make('span', { class: 'tally', 'aria-hidden': 'true' }, words.number(value.count)),
    make('span', { class: 'unseen' }, words.hitsOf(value.count)));
}
