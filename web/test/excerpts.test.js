import assert from 'node:assert/strict';
import test from 'node:test';
import { csvOf, markdownOf } from '../app/excerpts.js';

const entry = {
  id: 'salt.3', title: '盐业', quote: '=1+1 <b>盐</b>', text: '盐业[Z]. 第 8 行.', place: '一、盐田，第 8 行（salt.txt）',
  caption: null, header: [], file: 'salt.txt', lineStart: 8, lineEnd: 8, link: 'http://here/reports/salt#salt.3',
  note: '核对 "原件"\n第二行',
};

test('csv begins with a byte order mark and runs no formula', () => {
  const [head, row] = csvOf([entry]).split('\r\n');
  assert.ok(head.startsWith('\uFEFF序号,报告,'));
  assert.ok(row.startsWith('1,盐业,'));
  assert.ok(row.includes(",'=1+1 <b>盐</b>,"));
  assert.ok(csvOf([entry]).includes('"核对 ""原件""\n第二行"'));
});

test('markdown shows quotes and notes as they are', () => {
  const text = markdownOf([entry], '2032-03-04');
  assert.ok(text.includes('\n> \\=1+1 \\<b>盐\\</b>\n'));
  assert.ok(text.includes('核对 "原件"  \n第二行'));
  assert.ok(text.includes('盐业\\[Z]. 第 8 行.'));
  assert.ok(text.includes('[核对原文](<http://here/reports/salt#salt.3>)'));
});
