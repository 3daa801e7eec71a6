import assert from 'node:assert/strict';
import test from 'node:test';
import { isBeyond, shownPages } from '../app/paging.js';

for (const [current, last, expected] of [
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [3, 5, [1, 2, 3, 4, 5]],
  [4, 9, [1, 2, 3, 4, 5, null, 9]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [9, 9, [1, null, 8, 9]],
  [12, 9, [1, null, 9]],
]) {
  test(`page ${current} of ${last}`, () => assert.deepEqual(shownPages(current, last), expected));
}

test('only a page behind the last of some is beyond', () => {
  assert.deepEqual([[5, 5], [6, 5], [2, 0], [1, 0]].map(([page, last]) => isBeyond(page, last)), [false, true, false, false]);
});
