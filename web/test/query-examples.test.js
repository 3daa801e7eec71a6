import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NAMED, exampleGroups, firstExamples, topValues } from '../app/query-examples.js';

const facets = ['city', 'technology', 'policy', 'org', 'kind', ...NAMED.filter((one) => one !== 'year')].map((dimension) => ({
  dimension, values: [{ value: `${dimension}甲`, count: 9 }, { value: `${dimension}乙`, count: 3 }],
})).concat({ dimension: 'year', values: [{ value: '2031', count: 2 }, { value: '2034', count: 9 }, { value: '2033', count: 7 }, { value: '', count: 99 }] });

test('every form has an example', () => {
  const kinds = exampleGroups(topValues(facets), 'zh-CN').flat().map(([kind]) => kind);
  assert.deepEqual(new Set(kinds).size, kinds.length);
  for (const kind of ['all', 'exact', 'either', 'both', 'without', 'not', 'close', 'named', 'gap', 'title', 'heading', 'table',
    ...NAMED, 'years', 'since', 'kind', 'several', 'exclude']) {
    assert.ok(kinds.includes(kind), kind);
  }
});

test('years are those mentioned most, in their order', () => {
  const made = new Map(exampleGroups(topValues(facets), 'en').flat());
  assert.equal(made.get('years'), 'technology甲 year:2033..2034');
  assert.equal(made.get('since'), 'year:2034..');
});

test('a value with a blank in it is quoted', () => {
  const made = new Map(exampleGroups({ org: ['Salt Society'] }, 'zh-CN').flat());
  assert.equal(made.get('org'), '机构:"Salt Society"');
});

test('an empty corpus has no examples', () => {
  assert.deepEqual(exampleGroups({}, 'zh-CN'), [[], [], []]);
  assert.deepEqual(firstExamples({}, 'zh-CN'), []);
});
