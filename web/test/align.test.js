import assert from 'node:assert/strict';
import test from 'node:test';
import { highlightsInSource } from '../app/align.js';

function found(parts, raw) {
  return highlightsInSource(parts, raw).map(({ start, end }) => raw.slice(start, end));
}

function part(text, ...sought) {
  return {
    text,
    highlights: sought.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
  };
}

test('a match across a line break of the source', () => {
  assert.deepEqual(found([part('下一个数字经济时代已经到来', '数字经济时代')], '下一个数字经\n济时代已经到来'),
    ['数字经\n济时代']);
});

test('markup between and within is skipped', () => {
  assert.deepEqual(
    found([part('目标是建成示范区', '示范区')], '<p class="a">目标是<strong>建成</strong>示<i>范</i>区</p>'),
    ['示<i>范</i>区']);
});

test('what the text writes otherwise does not lead astray', () => {
  assert.deepEqual(found([part('研发&设计、制造', '制造')], '研发&amp;设计、制造'), ['制造']);
});

test('cells in order, the same word in two of them', () => {
  const raw = '杭州\t甲\t杭州湾';
  assert.deepEqual(found([part('杭州'), part('甲'), part('杭州湾', '杭州')], raw), ['杭州']);
  assert.equal(highlightsInSource([part('杭州'), part('甲'), part('杭州湾', '杭州')], raw)[0].start, 5);
});

test('a text that is not there marks nothing', () => {
  assert.deepEqual(found([part('甲乙丙丁', '乙丙')], 'zzz'), []);
  assert.deepEqual(found([], ''), []);
});
