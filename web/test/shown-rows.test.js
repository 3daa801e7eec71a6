import assert from 'node:assert/strict';
import test from 'node:test';
import { ShownRows } from '../app/shown-rows.js';

const port = (number, group = null) => ({ id: `port${number}`, group });
const ports = (count) => Array.from({ length: count }, (_, number) => port(number));
const ids = (shown) => shown.map(({ row }) => row.id);

test('a short table is there at once', () => {
  const rows = new ShownRows(ports(3), true);
  assert.deepEqual(ids(rows.next(200)), ['port0', 'port1', 'port2']);
  assert.equal(rows.left, 0);
  assert.deepEqual(rows.next(200), []);
});

test('a long one comes part by part, each row once and in its order', () => {
  const rows = new ShownRows(ports(450), true);
  const parts = [rows.next(200), rows.next(200), rows.next(200)];
  assert.deepEqual(parts.map((part) => part.length), [200, 200, 50]);
  assert.deepEqual(parts.flatMap(ids), ports(450).map(({ id }) => id));
  assert.equal(rows.left, 0);
});

test('what is left is told, and comes as a whole for the printer', () => {
  const rows = new ShownRows(ports(450), true);
  rows.next(200);
  assert.equal(rows.left, 250);
  assert.equal(rows.next(Infinity).length, 250);
  assert.equal(rows.left, 0);
});

test('a group is named over its first row only, also where a part begins in its middle', () => {
  const rows = new ShownRows([port(1, '东海'), port(2, '东海'), port(3, '东海'), port(4, '南海')], true);
  assert.deepEqual(rows.next(2).map(({ opens }) => opens), ['东海', null]);
  assert.deepEqual(rows.next(2).map(({ opens }) => opens), [null, '南海']);
});

test('sorted rows stand under no groups', () => {
  const rows = new ShownRows([port(1, '东海'), port(2, '南海')], false);
  assert.deepEqual(rows.next(2).map(({ opens }) => opens), [null, null]);
});

for (const [id, expected] of [['port10', 0], ['port199', 0], ['port200', 1], ['port449', 250], ['pier', 0]]) {
  test(`rows to come before ${id} is there`, () => {
    const rows = new ShownRows(ports(450), true);
    rows.next(200);
    assert.equal(rows.missing(id), expected);
  });
}
