import assert from 'node:assert/strict';
import test from 'node:test';
import { titleOf } from '../app/chart-title.js';

const panel = (units, ...names) => ({ axes: units.map((unit) => ({ unit, kind: 'amount' })), sets: names.map((name) => ({ name })) });

for (const [drawn, alone, expected] of [
  [panel(['亿元'], '产值（亿元）'), true, '产值（亿元）'],
  [panel(['亿元'], '产值'), true, '产值（亿元）'],
  [panel(['亿元'], '产值（亿元）', '税收（亿元）'), false, '产值、税收（亿元）'],
  [panel(['亿元'], '产值', '税收'), true, null],
  [panel(['家'], '甲', '乙', '丙', '丁'), false, '甲、乙、丙等 4 项（家）'],
  [panel(['亿元', '%'], '产值', '增速'), false, '产值、增速（亿元、%）'],
  [panel([null], '指数'), false, '指数'],
  [panel(['人'], '从业人数（人）'), false, '从业人数（人）'],
  [panel(['人'], '从业人数'), true, '从业人数（人）'],
  [{ ...panel(['亿元'], '东区', '西区'), measures: [] }, false, '数额（亿元）'],
  [{ ...panel(['家'], '东区', '西区'), title: '厂数' }, true, '厂数（家）'],
]) {
  test(`${drawn.sets.map(({ name }) => name)} → ${expected}`, () => assert.equal(titleOf(drawn, alone), expected));
}
