import assert from 'node:assert/strict';
import test from 'node:test';
import './dom-stub.js';
import { reportTable } from '../elements/report-table.js';

const unit = (id, kind, text) => ({ id, kind, text, highlights: [], lineStart: 1, lineEnd: 1, why: null });
const row = { id: 'r1', lines: [9], lineStart: 9, lineEnd: 9, cells: ['对虾', '12'].map((text) => ({ text, highlights: [], inherited: false })) };

function times(node, text) {
  return node.text.split(text).length - 1;
}

test('a header below a line of units is shown once', () => {
  const shown = reportTable({
    id: 't', caption: '表1 水产品产量', header: ['品种', '2031年'], unit: '万吨', section: null, rows: [row],
    units: [unit('t', 'table', '表1 水产品产量'), unit('u', 'table-note', '单位：万吨'), unit('h', 'table', '品种\t2031年')],
  });
  assert.equal(times(shown, '2031年'), 1);
  assert.equal(times(shown, '单位：万吨'), 1);
});

test('a header in one unit with its caption is shown once', () => {
  const shown = reportTable({
    id: 't', caption: '表1 水产品产量', header: ['品种', '2031年'], unit: null, section: null, rows: [row],
    units: [unit('t', 'table', '表1 水产品产量\t品种\t2031年')],
  });
  assert.equal(times(shown, '2031年'), 1);
  assert.equal(times(shown, '表1'), 1);
});
