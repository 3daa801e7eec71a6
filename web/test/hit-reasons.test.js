import assert from 'node:assert/strict';
import test from 'node:test';
import './dom-stub.js';
import { merged } from '../elements/hit-reasons.js';

const part = (term, matched, score) => ({ term, field: 'text', matched, score });

test('what a term gave in the same way is one part, the most first, with its share of all', () => {
  const parts = merged([part('渔港', 'word', 1), part('冷链', 'word', 2), part('渔港', 'word', 5)]);
  assert.deepEqual(parts.map(({ term, score, share }) => [term, score, share]),
    [['渔港', 6, 0.75], ['冷链', 2, 0.25]]);
});

test('other ways and places stay apart', () => {
  assert.equal(merged([part('渔港', 'word', 1), part('渔港', 'pair', 1),
    { ...part('渔港', 'word', 1), field: 'around' }]).length, 3);
});

test('nothing gives no parts, and nothing is divided by zero', () => {
  assert.deepEqual(merged([]), []);
  assert.equal(merged([part('渔港', 'word', 0)])[0].share, 0);
});
