import assert from 'node:assert/strict';
import test from 'node:test';
import './dom-stub.js';

const { mentionsOf, placed } = await import('../app/entity-layer.js');
const city = { kind: 'city', canonical: '宁波', surface: '宁波' };
const port = { kind: 'org', canonical: '宁波港', surface: '宁波港' };

test('the mentions of every unit are found, and counted by value', () => {
  const { units, counts } = mentionsOf({
    passages: [{ id: 'p', mentions: [city, port] }],
    tables: [{ id: 't', rows: [{ id: 'r', mentions: [city] }], units: [{ id: 'u', mentions: [] }] }],
  });
  assert.deepEqual([...units.keys()], ['p', 'r', 'u']);
  assert.equal(counts.get('city 宁波'), 2);
});

test('a longer name keeps its characters; the shorter one is found behind it', () => {
  const spans = placed('宁波港在宁波。', [city, port]).map(({ start, end }) => [start, end]);
  assert.deepEqual(spans, [[0, 3], [4, 6]]);
});
