import assert from 'node:assert/strict';
import test from 'node:test';
import { axisYears, yearBars } from '../app/histogram.js';

const counted = (...pairs) => pairs.map(([year, count, forecasts]) => ({ value: String(year), count, forecasts }));

test('years between counted ones are bars without hits', () => {
  const { bars, before, behind } = yearBars(counted([2018, 4], [2020, 8]));
  assert.deepEqual(bars.map(({ year, count, share }) => [year, count, share]), [[2018, 4, 0.5], [2019, 0, 0], [2020, 8, 1]]);
  assert.equal(before, null);
  assert.equal(behind, null);
});

test('a few old years do not squeeze the busy ones', () => {
  const { bars, before, behind } = yearBars(
    counted([1918, 1], [1956, 9], [2003, 2], [2016, 50], [2020, 800], [2035, 1], [2060, 1]), 32);
  assert.deepEqual([bars[0].year, bars.at(-1).year], [2003, 2020]);
  assert.deepEqual(before, { from: 1918, to: 1956 });
  assert.deepEqual(behind, { from: 2035, to: 2060 });
});

test('bars are never more than there is room for', () => {
  for (let most = 1; most < 40; most++) {
    const years = Array.from({ length: 50 }, (_, index) => [1900 + index * 7 % 130, index % 9 + 1]);
    const { bars } = yearBars(counted(...new Map(years)), most);
    assert.ok(bars.length >= 1 && bars.length <= most, `${bars.length} of ${most}`);
  }
});

test('forecasts are a part of their bar', () => {
  assert.equal(yearBars(counted([2025, 10, 4])).bars[0].expected, 0.4);
  assert.equal(yearBars(counted([2025, 10])).bars[0].expected, 0);
});

test('what is no year is not drawn', () => {
  assert.deepEqual(yearBars(counted(['', 3], ['九八', 1])).bars, []);
});

for (const [from, to, written] of [
  [2018, 2020, [2018, 2019, 2020]],
  [2004, 2035, [2010, 2020, 2030]],
  [2011, 2020, [2012, 2014, 2016, 2018, 2020]],
]) {
  test(`below bars from ${from} to ${to} stand round years`, () => {
    const bars = Array.from({ length: to - from + 1 }, (_, index) => ({ year: from + index }));
    assert.deepEqual(axisYears(bars), written);
  });
}
