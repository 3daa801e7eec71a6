import assert from 'node:assert/strict';
import test from 'node:test';
import {
  figureFilters, figuresAsked, ofYears, onlyYears, readFigures, readList, readPlace, readRows, sortedBy, tableAddress, toggledValue, writeFigures, writeList,
  writePlace, writeRows,
} from '../app/table-state.js';

test('what is written is read again, and defaults are not written', () => {
  const list = { q: '盐', page: 3, filters: { chartable: ['true'], report: [], city: ['甲', '乙'], year: [], published: [] } };
  assert.deepEqual(readList(writeList(list)), list);
  assert.equal(writeList(readList('')), '');
  const rows = { q: '盐', filter: '井', sort: 0, order: 'desc' };
  assert.deepEqual(readRows(writeRows(rows)), rows);
  assert.equal(writeRows(readRows('?order=desc')), '');
  const figures = { q: '产量 >3', sort: 'value', page: 2, filters: [['year', '2031..2033'], ['city', '甲'], ['city', '乙']] };
  assert.deepEqual(readFigures(writeFigures(figures)), figures);
  assert.equal(writeFigures(readFigures('')), '');
});

test('what an address says amiss counts as not said', () => {
  assert.equal(readList('?page=-1').page, 1);
  assert.equal(readList('?page=123456789').page, 1);
  assert.equal(readRows('?sort=a1').sort, null);
  assert.equal(readFigures('?sort=colour').sort, 'subject');
});

test('a value is chosen and given up again, of charts only one', () => {
  const cities = toggledValue(toggledValue(readList('?page=2'), 'city', '甲'), 'city', '乙');
  assert.deepEqual([cities.filters.city, cities.page], [['甲', '乙'], 1]);
  assert.deepEqual(toggledValue(cities, 'city', '甲').filters.city, ['乙']);
  assert.deepEqual(toggledValue(readList('?chartable=true'), 'chartable', 'false').filters.chartable, ['false']);
});

test('a column is sorted up, then down, then not', () => {
  const up = sortedBy(readRows(''), 1);
  const down = sortedBy(up, 1);
  assert.deepEqual([up.order, down.order, sortedBy(down, 1).sort, sortedBy(down, 2).order], ['asc', 'desc', null, 'asc']);
});

test('a fragment names a row and perhaps a column, whatever stands in it', () => {
  assert.deepEqual(readPlace(writePlace('salt.7', 0)), { row: 'salt.7', column: 0 });
  assert.deepEqual(readPlace(writePlace('salt.7', null)), { row: 'salt.7', column: null });
  assert.deepEqual(readPlace('#%'), { row: '%', column: null });
  assert.deepEqual(readPlace(''), { row: null, column: null });
  assert.equal(tableAddress('盐 1', '井', 'r'), '/tables/%E7%9B%90%201?q=%E4%BA%95#r');
});

test('figures are asked for of the years chosen, with all other filters kept', () => {
  const state = ofYears(readFigures('?q=a&city=甲&year=2031&page=3'), ['2032..2033']);
  assert.equal(new URLSearchParams(figuresAsked(state)).toString(), new URLSearchParams('q=a&sort=subject&order=asc&city=甲&year=2032..2033').toString());
  assert.deepEqual([state.page, ofYears(state, []).filters], [1, [['city', '甲']]]);
});

test('all filters of figures are shown, and nothing else of an address filters', () => {
  const state = readFigures('?q=a&colour=red&match=exact&city=甲&exclude.year=2031&year=2018-2020&page=2');
  assert.deepEqual(state.filters, [['city', '甲'], ['exclude.year', '2031'], ['year', '2018..2020']]);
  assert.equal(onlyYears(state), '2018..2020');
  assert.deepEqual(figureFilters(state).map(({ dimension, value, excluded }) => [dimension, value, excluded]),
    [['city', '甲', false], ['year', '2031', true], ['year', '2018..2020', false]]);
  assert.equal(writeFigures(figureFilters(state)[0].rest), '?q=a&exclude.year=2031&year=2018..2020');
});

test('of several filters by year none stands in the field: all do as chips', () => {
  const state = readFigures('?q=a&year=2018&year=2020');
  assert.equal(onlyYears(state), '');
  assert.equal(figureFilters(state).length, 2);
});
