import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { cell } from '../app/csv-cell.js';

test('values are written as the server writes them', () => {
  for (const [text, written] of JSON.parse(readFileSync(new URL('csv-cells.json', import.meta.url), 'utf8'))) {
    assert.equal(cell(text), written);
  }
  assert.equal(cell(null), '');
  assert.equal(cell(8), '8');
});
