import assert from 'node:assert/strict';
import test from 'node:test';
import { beginning, inVain, nearest, unquoted, withoutTerm } from '../app/query-terms.js';

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

test('without its quotes a query asks for words', () => {
  assert.equal(unquoted('“产业 基金”上海「芯片」'), '产业 基金 上海 芯片');
  assert.equal(unquoted('芯片'), '芯片');
});

test('words near to what was not found share most of its characters', () => {
  const terms = [{ text: '“产业机金”' }, { text: '魑魅魍魉' }, { text: '上海' }, { text: '魅' }];
  const counts = [{ text: '魑魅魍魉', count: 0 }, { text: '上海', count: 9 }, { text: '魅', count: 0 }];
  assert.deepEqual(inVain(terms, counts), ['产业机金', '魑魅魍魉']);
  assert.equal(beginning('产业机金'), '产业');
  const suggested = [['产业', 'term'], ['产业链条与布局', 'term'], ['产业基金', 'term'], ['产业机金之章', 'heading']]
    .map(([text, kind]) => ({ text, kind }));
  assert.deepEqual(nearest('产业机金', suggested, 2), ['产业基金', '产业']);
});
