import assert from 'node:assert/strict';
import test from 'node:test';
import { wrapped } from '../app/chart-picture.js';

/** Han characters are two wide, others one. */
const measure = (text) => [...text].reduce((sum, one) => sum + (one > '\u00ff' ? 2 : 1), 0);

for (const [text, width, lines] of [
  ['来源：盐业报告', 8, ['来源：盐', '业报告']],
  ['见 http://here/1', 14, ['见', 'http://here/1']],
  ['行。http://here/tables/2', 12, ['行。http://', 'here/tables/', '2']],
  ['', 8, ['']],
]) {
  test(`“${text}” in lines of ${width}`, () => assert.deepEqual(wrapped(text, width, measure), lines));
}
