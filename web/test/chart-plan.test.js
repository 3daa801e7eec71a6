import assert from 'node:assert/strict';
import test from 'node:test';
import { heightOf, namesAtOnce, planChart, shownPart, told, undrawn, windowOf } from '../app/chart-plan.js';

/** A column called by a year and no more lies there on the axis of time. */
const timeOf = (name) => Number(/^(?:FY)?(20\d\d)年?(?:$|A$|E$|（亿元）|（%）|预测|[（(]E)/.exec(name)?.[1]) || null;

const series = (name, unit, kind, values, forecast = values.map(() => false), time = timeOf(name)) =>
  ({ column: 1, name, unit, kind, time, axis: `${unit} ${kind} ${time !== null}`, values, forecast });

function chart(kind, values, ...all) {
  return { category: { column: 0, name: '', kind, values }, series: all, rows: values.map((_, at) => `r${at}`) };
}

test('an amount and shares over years stand on two axes', () => {
  const [panel, ...others] = planChart(chart('year', ['2030', '2031'],
    series('产值', '亿元', 'amount', [1, 2]), series('增速', '%', 'percent', [5, 6])));
  assert.equal(others.length, 0);
  assert.equal(panel.type, 'line');
  assert.deepEqual(panel.axes.map(({ unit }) => unit), ['亿元', '%']);
  assert.deepEqual(panel.sets.map(({ axis }) => axis), [0, 1]);
});

test('series of different units never share an axis', () => {
  const panels = planChart(chart('name', ['甲', '乙'], series('厂', '家', 'count', [1, 2]),
    series('投资', '亿元', 'amount', [3, 4]), series('贷款', '亿元', 'amount', [5, 6])));
  assert.deepEqual(panels.map(({ sets }) => sets.length), [1, 2]);
  assert.deepEqual(panels.map(({ type }) => type), ['bar', 'bar']);
});

test('series of one unit that do not measure alike share no axis', () => {
  const panels = planChart(chart('name', ['甲', '乙'], { ...series('单价', '万元', 'amount', [1, 2]), axis: 0 },
    { ...series('金额', '万元', 'amount', [3, 4]), axis: 1 }, { ...series('税额', '万元', 'amount', [2, 3]), axis: 1 }));
  assert.deepEqual(panels.map(({ sets }) => sets.map(({ name }) => name)), [['单价'], ['金额', '税额']]);
});

test('an amount and shares of names stand in panels of their own', () => {
  const panels = planChart(chart('name', ['甲', '乙'], series('产值', '亿元', 'amount', [1, 2]),
    series('占比', '%', 'percent', [5, 6])));
  assert.equal(panels.length, 2);
});

test('columns that are years are turned', () => {
  const [turned, rest] = planChart(chart('name', ['储能', '氢能'],
    series('2030年（亿元）', '亿元', 'amount', [1, 2]),
    series('2031年(E)（亿元）', '亿元', 'amount', [3, 4], [true, true]),
    series('复合增长率', '%', 'percent', [9, 8])));
  assert.equal(turned.type, 'line');
  assert.deepEqual(turned.labels, ['2030年', '2031年(E)']);
  assert.deepEqual(turned.sets.map(({ name, points }) => [name, points.map(({ value }) => value)]),
    [['储能', [1, 3]], ['氢能', [2, 4]]]);
  assert.deepEqual(turned.sets[0].points.map(({ forecast }) => forecast), [false, true]);
  assert.equal(rest.type, 'bar');
});

test('columns of months are turned, those of another length stand apart', () => {
  const still = [false, false];
  const [months, whole] = planChart(chart('name', ['甲窑', '乙窑'],
    series('2月', '吨', 'amount', [3, 4], still, 2031 + 1 / 12), series('1月', '吨', 'amount', [1, 2], still, 2031),
    series('全年', '吨', 'amount', [30, 40], still, null)));
  assert.deepEqual([months.type, months.labels, months.years], ['line', ['1月', '2月'], [2031, 2031 + 1 / 12]]);
  assert.deepEqual(months.sets[0].points.map(({ value }) => value), [1, 3]);
  assert.equal(whole.type, 'bar');
});

test('long or many names lie', () => {
  const [long] = planChart(chart('name', ['石油加工炼焦和核燃料业', '乙'], series('产值', null, 'amount', [1, 2])));
  assert.equal(long.type, 'flat');
});

test('each point knows its row', () => {
  const [panel] = planChart(chart('name', ['甲', '乙'], series('厂', '家', 'count', [1, null])));
  assert.deepEqual(panel.sets[0].points.map(({ row }) => row), ['r0', 'r1']);
  const { highest, known } = told(panel, panel.sets[0]);
  assert.deepEqual(highest.map(({ label }) => label), ['甲']);
  assert.equal(known.length, 1);
});

test('columns of different scales stand apart whatever their units', () => {
  const on = (scale, one) => ({ ...one, axis: scale });
  const panels = planChart(chart('name', ['甲', '乙'], on(0, series('创新', null, 'amount', [1, 2])),
    on(0, series('应用', null, 'amount', [3, 4])), on(1, series('总分', null, 'amount', [4, 6]))));
  assert.deepEqual(panels.map(({ sets }) => sets.map(({ name }) => name)), [['创新', '应用'], ['总分']]);
});

test('many columns of few rows are drawn with a colour for each row', () => {
  const many = Array.from({ length: 12 }, (_, at) => series(`C${at}`, null, 'amount', [at, -at]));
  const [panel] = planChart(chart('name', ['甲', '乙'], ...many));
  assert.deepEqual(panel.sets.map(({ name }) => name), ['甲', '乙']);
  assert.deepEqual(panel.sets[1].points[3], { value: -3, forecast: false, bound: null, row: 'r1', column: 1 });
  assert.equal(panel.labels[11], 'C11');
});

test('columns that merely begin with a year are no years', () => {
  const panels = planChart(chart('name', ['甲窑', '乙窑'], series('2030年产值（亿元）', '亿元', 'amount', [1, 2]),
    series('2030年增速（%）', '%', 'percent', [3, 4]), series('2031年（上半年）', '亿元', 'amount', [5, 6])));
  assert.deepEqual(panels.map(({ type, sets }) => [type, sets.map(({ name }) => name)]),
    [['bar', ['2030年产值（亿元）', '2031年（上半年）']], ['bar', ['2030年增速（%）']]]);
});

test('years of different units are turned apart', () => {
  const panels = planChart(chart('name', ['甲窑', '乙窑'], series('2030（亿元）', '亿元', 'amount', [1, 2]),
    series('2031年预测/亿元', '亿元', 'amount', [3, 4]), series('2030年（%）', '%', 'percent', [5, 6]),
    series('2031年（E）（%）', '%', 'percent', [7, 8])));
  assert.deepEqual(panels.map(({ type, labels, axes }) => [type, labels, axes]), [
    ['line', ['2030', '2031年预测'], [{ unit: '亿元', kind: 'amount' }]],
    ['line', ['2030年', '2031年（E）'], [{ unit: '%', kind: 'percent' }]]]);
});

test('no panel has more sets than there are colours', () => {
  const names = Array.from({ length: 20 }, (_, at) => `窑${at}`);
  const values = names.map((_, at) => at);
  const years = (count) => Array.from({ length: count }, (_, at) => series(`${2031 + at}年`, '亿元', 'amount', values));
  const [bars, ...none] = planChart(chart('name', names, ...years(3)));
  assert.equal(none.length, 0);
  assert.deepEqual(bars.sets.map(({ name }) => name), ['2031年', '2032年', '2033年']);
  assert.deepEqual(planChart(chart('name', names, ...years(9))).map(({ sets }) => sets.length), [8, 8, 4]);
  const many = names.map((name) => series(name, '亿元', 'amount', [1, 2]));
  const panels = planChart(chart('year', ['2030', '2031'], ...many, series('增速', '%', 'percent', [1, 2])));
  assert.deepEqual(panels.map(({ axes, sets }) => [axes.length, sets.length]), [[1, 8], [1, 8], [1, 4], [1, 1]]);
});

test('numbers that no series can hold are told in words', () => {
  const [panel] = planChart(chart('name', ['甲', '乙', '丙', '丁'], series('投资', '亿元', 'amount', [1, null, null, null])));
  const rows = ['1', '67亿美元', '12亿元—15亿元', '—'].map((text, at) =>
    ({ id: `r${at}`, cells: [{ text: '' }, { text, figure: text !== '—' }] }));
  assert.deepEqual(undrawn(panel, panel.sets[0], rows), [{ label: '乙', text: '67亿美元' }, { label: '丙', text: '12亿元—15亿元' }]);
});

test('years stand as far apart as they are', () => {
  const [panel] = planChart(chart('year', ['2030', '2035年', '2041E'], series('产值', '亿元', 'amount', [1, 2, 3])));
  assert.deepEqual(panel.years, [2030, 2035, 2041]);
  const [twice] = planChart(chart('year', ['2030年', '2030年E'], series('产值', '亿元', 'amount', [1, 2])));
  assert.equal(twice.years, null);
});

test('columns of years stand in the order of time', () => {
  const [panel] = planChart(chart('name', ['储能', '氢能'], series('2033E', '亿元', 'amount', [5, 6]),
    series('2031A', '亿元', 'amount', [3, 4]), series('FY2030', '亿元', 'amount', [1, 2])));
  assert.deepEqual([panel.labels, panel.years], [['FY2030', '2031A', '2033E'], [2030, 2031, 2033]]);
  assert.deepEqual(panel.sets[0].points.map(({ value }) => value), [1, 3, 5]);
});

test('a chart is of the rows that are shown, bars in their order and years in theirs', () => {
  const rows = ['r2', 'r0'].map((id) => ({ id }));
  const bars = shownPart(chart('name', ['甲', '乙', '丙'], series('窑', '座', 'count', [1, 2, 3])), rows);
  assert.deepEqual([bars.category.values, bars.series[0].values, bars.rows], [['丙', '甲'], [3, 1], ['r2', 'r0']]);
  const years = shownPart(chart('year', ['2030', '2031', '2032'], series('窑', '座', 'count', [1, 2, 3])), rows);
  assert.deepEqual(years.category.values, ['2030', '2032']);
  assert.equal(shownPart(chart('name', ['甲'], series('窑', '座', 'count', [1])), []).rows.length, 0);
});

for (const [names, columns] of [[5000, 1], [300, 3], [60, 8], [3, 99], [20, 99]]) {
  test(`${names} rows of ${columns} columns are drawn within bounds`, () => {
    const all = Array.from({ length: columns }, (_, at) => series(`第${at}列`, '家', 'count', Array(names).fill(at)));
    const panels = planChart(chart('name', Array.from({ length: names }, (_, at) => `窑厂${at}`), ...all));
    let last = null;
    for (const panel of panels) {
      const first = windowOf(panel, 0);
      assert.ok(first.type !== 'flat' || heightOf(first) <= 45, `${heightOf(first)} rem`);
      assert.equal(first.labels.length, namesAtOnce(panel));
      assert.equal(first.whole, panel.labels.length);
      assert.ok(first.sets.every(({ points }) => points.length === first.labels.length));
      last = windowOf(panel, Infinity);
      assert.equal(last.labels.at(-1), panel.labels.at(-1));
    }
    assert.ok(last);
  });
}

test('few names are drawn all at once', () => {
  const [panel] = planChart(chart('name', ['石油加工炼焦和核燃料业', '乙'], series('产值', null, 'amount', [1, 2])));
  assert.deepEqual([windowOf(panel, 0).labels.length, windowOf(panel, 7).start], [2, 0]);
});

test('rows of an amount and of shares over years stand on two axes', () => {
  const years = chart('name', ['储量（亿吨）', '增速（%）'], series('2031年', null, 'amount', [30, 5]), series('2030年', null, 'amount', [28, 4]));
  const [panel, ...none] = planChart({ ...years, rowMeasures: [{ unit: '亿吨', kind: 'amount' }, { unit: '%', kind: 'percent' }] });
  assert.equal(none.length, 0);
  assert.deepEqual(panel.labels, ['2030年', '2031年']);
  assert.deepEqual(panel.axes, [{ unit: '亿吨', kind: 'amount' }, { unit: '%', kind: 'percent' }]);
  assert.deepEqual(panel.sets.map(({ axis, unit, points }) => [axis, unit, points.map(({ value }) => value)]),
    [[0, '亿吨', [28, 30]], [1, '%', [4, 5]]]);
});

test('of rows of an amount and of shares those that are shown keep their axis', () => {
  const years = chart('name', ['储量（亿吨）', '增速（%）'], series('2031年', null, 'amount', [30, 5]), series('2030年', null, 'amount', [28, 4]));
  const both = { ...years, rowMeasures: [{ unit: '亿吨', kind: 'amount' }, { unit: '%', kind: 'percent' }] };
  const [panel] = planChart(shownPart(both, [{ id: 'r1' }]));
  assert.deepEqual(panel.axes, [{ unit: '%', kind: 'percent' }]);
  assert.deepEqual(panel.sets.map(({ axis, points }) => [axis, points.map(({ value }) => value)]), [[0, [4, 5]]]);
});

test('rows that are shown of a chart without groups and measures of rows have none either', () => {
  const plain = inGroups(['甲', '乙'], [], series('渔获', '吨', 'amount', [1, 2]));
  const [panel] = planChart(shownPart({ ...plain, rowMeasures: [] }, [{ id: 'r0' }, { id: 'r1' }]));
  assert.deepEqual([panel.labels, panel.sets[0].points.map(({ value }) => value)], [['甲', '乙'], [1, 2]]);
});

test('rows that are shown keep their groups, as do names that are drawn part by part', () => {
  const names = Array.from({ length: 90 }, (_, at) => `窑厂${at}`);
  const groups = names.map((_, at) => (at < 45 ? '东' : '西'));
  const all = inGroups(names, groups, series('产量', '吨', 'amount', names.map((_, at) => at)), series('销量', '吨', 'amount', names.map((_, at) => at)));
  const [panel] = planChart(shownPart(all, [{ id: 'r44' }, { id: 'r45' }]));
  assert.deepEqual([panel.labels, panel.under], [['窑厂44', '窑厂45'], ['东', '西']]);
  const last = windowOf(planChart(all)[0], Infinity);
  assert.deepEqual([last.labels.at(-1), last.under.at(-1), last.under.length], ['窑厂89', '西', last.labels.length]);
});

const inGroups = (values, groups, ...all) => {
  const plain = chart('name', values, ...all);
  return { ...plain, category: { ...plain.category, groups } };
};

test('names under years are lines over them', () => {
  const [panel] = planChart(inGroups(['2031 · 东', '2031 · 西', '2030 · 东', '2030 · 西'], ['2031', '2031', '2030', '2030'],
    series('渔获', '吨', 'amount', [3, 4, 1, 2])));
  assert.deepEqual([panel.type, panel.labels, panel.years], ['line', ['2030', '2031'], [2030, 2031]]);
  assert.deepEqual(panel.sets.map(({ name, points }) => [name, points.map(({ value }) => value)]), [['东', [1, 3]], ['西', [2, 4]]]);
});

test('years under names are lines of those', () => {
  const [panel] = planChart(inGroups(['东 · 2030', '东 · 2031', '西 · 2031'], ['东', '东', '西'], series('渔获', '吨', 'amount', [1, 3, 4])));
  assert.deepEqual(panel.sets.map(({ name, points }) => [name, points.map(({ value }) => value)]), [['东', [1, 3]], ['西', [null, 4]]]);
  assert.equal(panel.sets[1].points[0].row, null);
});

test('groups of one series have a colour each', () => {
  const [panel, ...none] = planChart(inGroups(['甲', '乙', '丙', '丁'], ['东', '东', '西', '西'], series('渔获', '吨', 'amount', [1, 2, 3, 4])));
  assert.equal(none.length, 0);
  assert.deepEqual([panel.type, panel.title, panel.labels], ['bar', '渔获', ['甲', '乙', '丙', '丁']]);
  assert.deepEqual(panel.sets.map(({ name, points }) => [name, points.map(({ value }) => value)]),
    [['东', [1, 2, null, null]], ['西', [null, null, 3, 4]]]);
});

test('groups have a colour each in the panel of each series that stands alone', () => {
  const panels = planChart(inGroups(['甲', '乙', '丙', '丁'], ['东', '东', '西', '西'], series('渔获', '吨', 'amount', [1, 2, 3, 4]),
    series('船', '艘', 'count', [4, 3, 2, 1])));
  assert.deepEqual(panels.map(({ title, sets }) => [title, sets.map(({ name }) => name)]), [['渔获', ['东', '西']], ['船', ['东', '西']]]);
  assert.deepEqual(panels[1].sets[1].points.map(({ value }) => value), [null, null, 2, 1]);
});

test('groups of several series on one axis stand before the names of their rows', () => {
  const [panel] = planChart(inGroups(['甲', '乙', '丙', '丁'], ['东', '东', '西', '西'], series('渔获', '吨', 'amount', [1, 2, 3, 4]),
    series('养殖', '吨', 'amount', [4, 3, 2, 1])));
  assert.deepEqual([panel.type, panel.labels[3], panel.under[3]], ['flat', '丁', '西']);
});

test('groups that part one whole in several ways have panels of their own', () => {
  const ways = chart('name', ['男', '女', '本科', '大专'], series('人数', '人', 'count', [6, 4, 7, 3]));
  const panels = planChart({ ...ways, category: { ...ways.category, groups: ['性别', '性别', '学历', '学历'], groupsApart: true } });
  assert.deepEqual(panels.map(({ title, labels }) => [title, labels]),
    [['性别 · 人数', ['男', '女']], ['学历 · 人数', ['本科', '大专']]]);
  assert.deepEqual(panels[1].sets[0].points.map(({ value, row }) => [value, row]), [[7, 'r2'], [3, 'r3']]);
});

test('days, months and quarters as rows are lines at their places', () => {
  const days = chart('name', ['6月1日', '6月2日', '6月4日'], series('客流', '人次', 'count', [3, 4, 5]));
  days.category.times = [2031.41, 2031.42, 2031.43];
  const [panel] = planChart(days);
  assert.deepEqual([panel.type, panel.years], ['line', [2031.41, 2031.42, 2031.43]]);
});

test('times below the names of two measures of one unit are turned apart', () => {
  const of = (name, time, values) => ({ ...series(`${time}年 ${name}`, '亿元', 'amount', values, [false], time), of: name, axis: name });
  const panels = planChart(chart('name', ['日本'], of('出口', 2030, [1]), of('进口', 2030, [2]), of('出口', 2031, [3]), of('进口', 2031, [4])));
  assert.deepEqual(panels.map(({ type, title, labels, sets }) => [type, title, labels, sets[0].points.map(({ value }) => value)]),
    [['line', '出口', ['2030年', '2031年'], [1, 3]], ['line', '进口', ['2030年', '2031年'], [2, 4]]]);
});

test('rows of many units over years have a panel for each', () => {
  const many = chart('name', ['产量', '人口', '产值'], ...[2030, 2031, 2032].map((year) => series(`${year}年`, null, 'amount', [1, 2, 3])));
  many.rowMeasures = [{ unit: '万吨', kind: 'amount' }, { unit: '万人', kind: 'count' }, { unit: '亿元', kind: 'amount' }];
  assert.deepEqual(planChart(many).map(({ type, axes, sets }) => [type, axes[0].unit, sets.map(({ name }) => name)]),
    [['line', '万吨', ['产量']], ['line', '万人', ['人口']], ['line', '亿元', ['产值']]]);
});

test('a series far below the others stands apart', () => {
  const panels = planChart(chart('name', ['甲窑', '乙窑'], series('融资', '亿元', 'amount', [578, 812]),
    series('单笔', '亿元', 'amount', [2, 1]), series('增资', '亿元', 'amount', [50, 60])));
  assert.deepEqual(panels.map(({ sets }) => sets.map(({ name }) => name)), [['融资', '增资'], ['单笔']]);
});

test('two things of each year are two lines, whatever axis they have', () => {
  const both = ['2030', '2031', '2032'].flatMap((year, at) => ['最低分', '平均分'].map((of, more) =>
    ({ ...series(`${year}年 ${of}`, '分', 'amount', [500 + at + 20 * more], [false], Number(year)), of, axis: 0 })));
  const panels = planChart(chart('name', ['甲校'], ...both));
  assert.deepEqual(panels.map(({ title, sets }) => [title, sets[0].points.map(({ value }) => value)]),
    [['最低分', [500, 501, 502]], ['平均分', [520, 521, 522]]]);
});
