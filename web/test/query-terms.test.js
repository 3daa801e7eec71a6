import assert from 'node:assert/strict';
import test from 'node:test';
import { withoutTerm } from '../app/query-terms.js';

for (const [query, start, end, expected] of [
  ['芯片', 0, 2, ''],
  ['芯片　上海 AI+', 3, 5, '芯片 AI+'],
  ['“产业 基金” 上海', 0, 7, '上海'],
  ['京 沪 京', 0, 1, '沪 京'],
  ['“产业”规划', 4, 6, '“产业”'],
]) {
  test(`${query} without ${query.slice(start, end)}`, () =>
    assert.equal(withoutTerm(query, { start, end }), expected));
}
