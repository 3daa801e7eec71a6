import assert from 'node:assert/strict';
import test from 'node:test';
import { BasketCheck } from '../app/basket-check.js';

const entries = ['same', 'changed', 'gone', 'later'].map((id) => ({ id, quote: '盐' }));

test('an entry is asked for once, and what is known of it stays when the basket is drawn anew', async () => {
  const asked = [];
  let down = true;
  const check = new BasketCheck(async (id) => {
    asked.push(id);
    if (id === 'gone' || (id === 'later' && down)) {
      throw Object.assign(new Error(id), { status: id === 'gone' ? 404 : 503 });
    }
    return { quote: id === 'changed' ? '卤' : '盐' };
  });
  const told = [];
  await check.learn(entries, ({ id }) => told.push(id));
  assert.deepEqual(told, ['same', 'changed', 'gone']);
  assert.deepEqual(entries.map((one) => check.stateOf(one)), ['same', 'changed', 'gone', undefined]);
  down = false;
  await check.learn([...entries].reverse(), () => {});
  assert.deepEqual(asked, ['same', 'changed', 'gone', 'later', 'later']);
  assert.equal(check.stateOf(entries[3]), 'same');
  assert.equal(check.stateOf({ id: 'changed', quote: '卤' }), undefined);
});
