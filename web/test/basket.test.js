import assert from 'node:assert/strict';
import test from 'node:test';

const kept = new Map();
globalThis.localStorage = {
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => kept.set(key, value),
};
globalThis.dispatchEvent ??= () => {};
const { add, annotate, entries, has, move, remove, restore } = await import('../app/basket.js');
const ids = () => entries().map(({ id }) => id).join(' ');

test('entries are added once, moved, noted, taken out and put back', () => {
  ['a', 'b', 'c', 'a'].forEach((id) => add({ id, quote: id }));
  assert.equal(ids(), 'a b c');
  assert.equal(move('c', -1), 1);
  assert.equal(ids(), 'a c b');
  assert.equal(move('a', -1), -1);
  assert.equal(move('none', 1), -1);
  annotate('c', '注');
  const dropped = remove('c');
  assert.equal(ids(), 'a b');
  assert.equal(has('c'), false);
  restore(dropped);
  assert.equal(ids(), 'a c b');
  assert.equal(entries()[1].note, '注');
  assert.equal(remove('none'), null);
});

test('what is stored otherwise counts as none', () => {
  for (const stored of ['{', '{}', 'null', '[1, null, {"id": 3}]']) {
    kept.set('wenlan.basket', stored);
    assert.deepEqual(entries(), []);
  }
});
