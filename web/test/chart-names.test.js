import assert from 'node:assert/strict';
import test from 'node:test';
import { columnsLeft, fitted, width } from '../app/chart-names.js';

for (const [name, letters, lines] of [
  ['纺织业', 8, ['纺织业']],
  ['智能开放创新平台', 5, ['智能开放创', '新平台']],
  ['新一代智能开放创新平台（自动驾驶）', 5, ['新一代智能', '开放创新…']],
  ['Photovoltaic cells', 8, ['Photovoltaic', 'cells']],
  ['Photovoltaics', 4, ['Photovo', 'ltaics']],
  ['', 4, ['']],
]) {
  test(`${name} stands in lines of ${letters}`, () => {
    assert.deepEqual(fitted(name, letters), lines);
    assert.ok(lines.every((line) => width(line) <= letters));
  });
}

const columns = [['区县', 'text'], ['产值', 'amount'], ['期限', 'number'], ['', 'number'], ['区县', 'text'], ['产值', 'amount']]
  .map(([name, type]) => ({ name, type }));

test('columns of figures that are not drawn are told, but for those of the other half', () =>
  assert.deepEqual(columnsLeft(columns, [{ column: 1 }]), ['期限']));
