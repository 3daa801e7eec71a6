import assert from 'node:assert/strict';
import test from 'node:test';
import './dom-stub.js';
import { marked, merged, pieces, within } from '../app/highlight.js';

const span = (start, end) => ({ start, end });

/** Marks drawn as brackets. */
function drawn(text, spans) {
  return pieces(text, spans).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');
}

for (const [name, spans, expected] of [
  ['none', [], '人工智能产业'],
  ['at the start', [span(0, 2)], '[人工]智能产业'],
  ['at the end', [span(4, 6)], '人工智能[产业]'],
  ['the whole', [span(0, 6)], '[人工智能产业]'],
  ['overlapping', [span(0, 3), span(2, 4)], '[人工智能]产业'],
  ['adjacent', [span(0, 2), span(2, 4)], '[人工智能]产业'],
  ['contained', [span(0, 4), span(1, 2)], '[人工智能]产业'],
  ['unsorted', [span(4, 6), span(0, 2)], '[人工]智能[产业]'],
  ['empty', [span(3, 3)], '人工智能产业'],
  ['beyond the text', [span(4, 99), span(-3, 1)], '[人]工智能[产业]'],
]) {
  test(`spans: ${name}`, () => assert.equal(drawn('人工智能产业', spans), expected));
}

test('pieces together are the text, whatever the spans', () => {
  const text = 'a𠮷b\t<b>丙</b>';
  for (let start = 0; start < text.length; start++) {
    for (let end = start; end <= text.length; end++) {
      const joined = pieces(text, [span(start, end)]).map((piece) => piece.text).join('');
      assert.equal(joined, text);
    }
  }
});

test('missing spans mark nothing', () => {
  assert.equal(drawn('甲', undefined), '甲');
  assert.deepEqual(merged([], 3), []);
});

test('spans of a part count from its start', () => {
  assert.deepEqual(within([span(0, 3), span(4, 6), span(9, 12)], 2, 10),
    [span(0, 1), span(2, 4), span(7, 8)]);
});

test('a tab becomes a gap that still is a tab when copied', () => {
  const nodes = marked('甲\t乙', [span(2, 3)]).map((node) => node.name ?? node);
  assert.deepEqual(nodes, ['甲', 'span', 'mark']);
});
