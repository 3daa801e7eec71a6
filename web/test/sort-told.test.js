import assert from 'node:assert/strict';
import test from 'node:test';
import { isMixed, sortsTold } from '../app/sort-told.js';

const amount = { name: '投资', type: 'amount', unit: '亿元' };
const rows = (...texts) => texts.map((text) => ({ cells: [{ text, value: 1, own: null }] }));

test('cells in several units are mixed, numbers alone are not', () => {
  assert.equal(isMixed(amount, rows('3亿元', '5,000 万元'), 0), true);
  assert.equal(isMixed(amount, rows('3', '-5,000.2'), 0), false);
  assert.equal(isMixed(amount, [{ cells: [{ text: '3—5', value: null, own: { from: 3, to: 5 } }] }], 0), true);
  assert.equal(isMixed({ name: '名', type: 'text', unit: null }, rows('甲', '乙'), 0), false);
});

test('the column by which rows are sorted is told, else those of several units', () => {
  const table = { columns: [amount], rows: rows('3亿元', '4亿元') };
  assert.equal(sortsTold(table, null).length, 0);
  assert.match(sortsTold(table, 0)[0], /投资.*亿元/);
  assert.equal(sortsTold(table, 9).length, 0);
  assert.equal(sortsTold({ ...table, rows: rows('3亿元', '4万元') }, null).length, 1);
});
