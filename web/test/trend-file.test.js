import assert from 'node:assert/strict';
import test from 'node:test';
import { trendCsv } from '../app/trend-file.js';

test('a trend is written with its shares, and nothing in it runs as a formula', () => {
  const csv = trendCsv([
    { label: '2030', count: 2, whole: 8, share: 0.25 },
    { label: '=1+1', count: 0, whole: null, share: null }], ['值', '处数', '全部单元', '比例']);
  assert.equal(csv, "\uFEFF值,处数,全部单元,比例\r\n2030,2,8,0.25\r\n'=1+1,0,,\r\n");
});
