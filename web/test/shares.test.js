import assert from 'node:assert/strict';
import test from 'node:test';
import { shares } from '../app/shares.js';

const facet = (dimension, ...values) =>
  ({ dimension, values: values.map(([value, count]) => ({ value, label: value, count })) });

test('a count stands beside its share of all units of the year', () => {
  assert.deepEqual(shares(facet('year', ['2030', 2]), facet('year', ['2029', 9], ['2030', 8])),
    [{ value: '2030', label: '2030', count: 2, whole: 8, share: 0.25 }]);
});

test('years between without hits are none, years outside are left out', () => {
  const rows = shares(facet('year', ['2030', 2], ['2033', 1]),
    facet('year', ['2029', 9], ['2030', 8], ['2031', 5], ['2033', 4]));
  assert.deepEqual(rows.map(({ value, count }) => [value, count]), [['2030', 2], ['2031', 0], ['2032', 0], ['2033', 1]]);
});

test('cities keep their order, and what has no whole has no share', () => {
  const rows = shares(facet('city', ['舟山', 4], ['湖州', 3], ['无', 0]), facet('city', ['湖州', 6]));
  assert.deepEqual(rows.map(({ value, share }) => [value, share]), [['舟山', null], ['湖州', 0.5]]);
});

test('nothing found has no rows', () => {
  assert.deepEqual(shares(facet('year'), facet('year', ['2030', 1])), []);
});

test('years of which no unit speaks are seen as a gap', () => {
  const rows = shares(facet('year', ['1990', 1], ['1992', 1], ['2030', 2]), facet('year', ['1990', 9], ['1992', 3], ['2030', 4]));
  assert.deepEqual(rows.map(({ label, count, whole, share }) => [label, count, whole, share]),
    [['1990', 1, 9, 1 / 9], ['1991', 0, 0, null], ['1992', 1, 3, 1 / 3], ['1993–2029', 0, 0, null], ['2030', 2, 4, 0.5]]);
});
