import assert from 'node:assert/strict';
import test from 'node:test';
import { english } from '../app/words/en.js';
import { chinese } from '../app/words/zh.js';

test('both languages say the same things in the same way', () => {
  assert.deepEqual(shape(english), shape(chinese));
});

test('counts of one and none read well in English', () => {
  assert.equal(english.count(1, 1), '1 hit in 1 report');
  assert.equal(english.count(0, 0), 'Nothing found');
  assert.equal(english.count(5012, 3), '5,012 hits in 3 reports');
});

/** Keys with the kind of what they hold and, for functions, how much they are told. */
function shape(words) {
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key,
    typeof value === 'function' ? `function of ${value.length}`
      : Array.isArray(value) ? value.length
        : typeof value === 'object' && !(value instanceof Intl.NumberFormat) ? shape(value) : typeof value]));
}
