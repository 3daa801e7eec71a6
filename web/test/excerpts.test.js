import assert from 'node:assert/strict';
import test from 'node:test';
import { csvOf, markdownOf, rowOf } from '../app/excerpts.js';

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

test('a row is told with its columns and what merged cells say for it', () => {
  const row = {
    ...entry, caption: '表 1 盐场', header: ['组', '盐场', '产量'], quote: ' | 东滩 | 8',
    cells: [['组', '甲组', true], ['盐场', '东滩', false], ['产量', '8', false], ['备注', ' ', false]]
      .map(([column, text, inherited]) => ({ column, text, inherited })),
  };
  assert.equal(rowOf(row), '组：甲组（承上）；盐场：东滩；产量：8');
  assert.ok(csvOf([row]).split('\r\n')[1].includes(',组：甲组（承上）；盐场：东滩；产量：8,'));
  assert.ok(markdownOf([row], '2032-03-04').includes('\n\n整行：组：甲组（承上）；盐场：东滩；产量：8\n\n'));
  assert.equal(rowOf(entry), '');
});
