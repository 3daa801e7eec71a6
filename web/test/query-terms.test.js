import assert from 'node:assert/strict';
import test from 'node:test';
import { queryTerms, withoutTerm } from '../app/query-terms.js';

for (const [query, expected] of [
  ['', []],
  ['芯片', ['芯片']],
  ['芯片　上海 AI+', ['芯片', '上海', 'AI+']],
  ['“产业 基金” 上海', ['“产业 基金”', '上海']],
  ['「长三角」"一体化"', ['「长三角」', '"一体化"']],
  ['"没有 成对', ['没有', '成对']],
]) {
  test(`words of ${query || 'nothing'}`, () => assert.deepEqual(queryTerms(query), expected));
}

test('one of two equal words is dropped, not both', () => {
  assert.equal(withoutTerm(['京', '沪', '京'], 0), '沪 京');
});
