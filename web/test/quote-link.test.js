import assert from 'node:assert/strict';
import test from 'node:test';
import { findQuote, lastingLink, quoteOf } from '../app/quote-link.js';

const units = [
  { id: 'a', text: '盐田分三级。' },
  { id: 'b', text: '日晒两季，产盐十二万吨，其中三成为精盐。' },
  { id: 'c', text: '另有井盐。' },
];
const quoted = (all, id) => Object.fromEntries(new URLSearchParams(quoteOf(all, id)));

test('a link carries the words of its unit and those around it', () => {
  assert.deepEqual(quoted(units, 'b'), {
    quote: '日晒两季，产盐十二万吨，其中三成为精盐。', before: '盐田分三级。', after: '另有井盐。',
  });
  assert.equal(quoteOf(units, 'none'), '');
});

test('without a unit the link leads to the report', () => {
  assert.equal(lastingLink('盐 1', units, null), '/reports/%E7%9B%90%201');
  assert.match(lastingLink('salt', units, 'c'), /^\/reports\/salt\?quote=[^#]+#c$/);
});

test('the words are found where they were, whatever the white space', () => {
  const spaced = units.map(({ id, text }) => ({ id, text: text.replaceAll('，', '， \n') }));
  assert.equal(findQuote(spaced, 'b', quoted(units, 'b')).state, 'same');
});

test('words that stand elsewhere now are found there, told apart by their neighbours', () => {
  const moved = [
    { id: 'y', text: units[1].text }, { id: 'z', text: '盐价。' },
    { id: 'a', text: units[0].text }, { id: 'x', text: units[1].text }, { id: 'c', text: units[2].text },
  ];
  assert.deepEqual(findQuote(moved, 'b', quoted(units, 'b')), { state: 'moved', id: 'x', likeness: 1 });
});

test('an id that another text has taken over is not taken for the quote', () => {
  const other = [{ id: 'b', text: '渔港十座。' }, { id: 'd', text: units[1].text }];
  assert.deepEqual(findQuote(other, 'b', quoted(units, 'b')), { state: 'moved', id: 'd', likeness: 1 });
});

test('changed words are offered with how alike they are, never taken', () => {
  const changed = [units[0], { id: 'n', text: '日晒两季，产盐十五万吨，其中三成为精盐。' }];
  const found = findQuote(changed, 'b', quoted(units, 'b'));
  assert.equal(found.state, 'changed');
  assert.equal(found.id, 'n');
  assert.ok(found.likeness > 0.7 && found.likeness < 1);
});

test('words that are nowhere are said to be gone', () => {
  assert.deepEqual(findQuote([units[0]], 'b', quoted(units, 'b')), { state: 'gone', id: null, likeness: 0 });
  assert.equal(findQuote([], 'b', quoted(units, 'b')).state, 'gone');
});
