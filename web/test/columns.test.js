import assert from 'node:assert/strict';
import test from 'node:test';
import { numericColumns } from '../app/columns.js';

function numeric(...texts) {
  return numericColumns(texts.map((text) => ({ cells: [{ text }] })))[0];
}

for (const [name, texts, expected] of [
  ['figures', ['1,204', '87', '3.5'], true],
  ['shares', ['12%', '8.25％'], true],
  ['amounts with units', ['50亿元', '120万人', '7 家'], true],
  ['empty cells and dashes do not count', ['', '—', '42'], true],
  ['dates', ['2018.9', '2019年3月', '2020'], false],
  ['names', ['第一期', '3号线'], false],
  ['figures among words', ['10', '首期二十', '待定'], false],
  ['nothing at all', ['', ''], false],
]) {
  test(`a column of ${name}`, () => assert.equal(numeric(...texts), expected));
}

test('rows of unequal length', () => {
  assert.deepEqual(numericColumns([{ cells: [{ text: '甲' }] }, { cells: [{ text: '乙' }, { text: '1' }] }]),
    [false, true]);
});
