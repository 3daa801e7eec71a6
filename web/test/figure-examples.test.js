import assert from 'node:assert/strict';
import test from 'node:test';
import { figureExamples } from '../app/figure-examples.js';

test('what a table measures can be asked, with a condition that it meets', () => {
  const chart = { series: [
    { name: '船数', unit: null, values: [4, 9] },
    { name: '渔获（万吨）', unit: '万吨', values: [12, null, 73.5] },
  ] };
  assert.deepEqual(figureExamples({ chart }), ['船数', '渔获', '渔获 >40万吨']);
});

test('a table without a series gives no examples', () => {
  assert.deepEqual(figureExamples({ chart: null }), []);
});
