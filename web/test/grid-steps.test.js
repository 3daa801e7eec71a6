import assert from 'node:assert/strict';
import test from 'node:test';
import { stepOf } from '../app/grid-steps.js';

const here = { row: 4, place: 1, cells: 6 };

for (const [key, held, expected] of [
  ['ArrowRight', {}, { row: 4, place: 2 }],
  ['ArrowUp', {}, { row: 3, place: 1 }],
  ['Home', {}, { row: 4, place: 0 }],
  ['End', {}, { row: 4, place: 5 }],
  ['Home', { ctrlKey: true }, { row: 0, place: 0 }],
  ['End', { ctrlKey: true }, { row: Infinity, place: 5 }],
  ['ArrowDown', { ctrlKey: true }, null],
  ['Home', { shiftKey: true }, null],
  ['a', {}, null],
]) {
  test(`${Object.keys(held)} ${key}`, () => assert.deepEqual(stepOf({ key, ...held }, here), expected));
}
