import assert from 'node:assert/strict';
import test from 'node:test';
import {
  changed, chosenRange, chosenValues, excluding, isEmpty, ranged, readState, readerAddress, requestOf,
  searchAddress, toggled, unfiltered, writeState,
} from '../app/url-state.js';

for (const search of [
  '',
  '?q=%E8%8A%AF%E7%89%87',
  '?q=a&city=%E4%B8%8A%E6%B5%B7&city=%E5%8C%97%E4%BA%AC&year=2018..2020&exclude.kind=heading',
  '?q=%22a+b%22&match=exact&setAside=true&sort=date&size=50&page=3',
]) {
  test(`reading and writing give back ${search || 'nothing'}`, () => {
    assert.equal(writeState(readState(search)), search);
  });
}

test('what an address must not say falls back to its default', () => {
  const state = readState('?page=-1&size=5000&sort=best&match=fuzzy&colour=red&city=&city=%E6%B2%AA&city=%E6%B2%AA');
  assert.deepEqual([state.page, state.size, state.sort, state.match], [1, 100, 'relevance', 'auto']);
  assert.deepEqual(state.filters, { city: ['沪'] });
  assert.equal(readState('?page=1e9').page, 1);
});

test('a value is chosen, and by the same act no longer chosen, each time on the first page', () => {
  const state = readState('?q=a&page=4');
  const chosen = toggled(state, 'city', '杭州');
  assert.equal(writeState(chosen), '?q=a&city=%E6%9D%AD%E5%B7%9E');
  assert.equal(writeState(toggled(chosen, 'city', '杭州')), '?q=a');
});

test('a value is either chosen or left out', () => {
  const out = excluding(toggled(readState(''), 'city', '杭州'), 'city', '杭州');
  assert.deepEqual(chosenValues(out), [{ dimension: 'city', value: '杭州', excluded: true }]);
  assert.deepEqual(chosenValues(toggled(out, 'city', '杭州')),
    [{ dimension: 'city', value: '杭州', excluded: false }]);
  assert.equal(writeState(excluding(out, 'city', '杭州')), '');
});

test('a range of years takes the place of single years', () => {
  const state = toggled(readState(''), 'year', '2019');
  assert.deepEqual(ranged(state, 'year', '2018', '2020').filters, { year: ['2018..2020'] });
  assert.deepEqual(ranged(state, 'year', '2018', '').filters, { year: ['2018..'] });
  assert.deepEqual(ranged(state, 'year', '2018', '2018').filters, { year: ['2018'] });
  assert.deepEqual(ranged(state, 'year', '', '').filters, {});
});

test('clearing drops every filter and keeps the query', () => {
  const state = readState('?q=a&city=b&exclude.org=c&sort=date&page=2');
  assert.equal(writeState(unfiltered(state)), '?q=a&sort=date');
});

test('changing does not change the state that it starts from', () => {
  const state = readState('?q=a&city=b');
  toggled(state, 'city', 'c');
  changed(state, { q: 'd' });
  assert.equal(writeState(state), '?q=a&city=b');
});

test('addresses of the pages', () => {
  const state = readState('?q=a&city=b&page=2');
  assert.equal(searchAddress(readState('')), '/');
  assert.equal(searchAddress(state), '/search?q=a&city=b&page=2');
  assert.equal(readerAddress('r/1', 'u.2', state), '/reports/r%2F1?q=a&city=b&page=2#u.2');
});

test('the corpus is shown for blanks alone, hits for a filter alone', () => {
  assert.equal(isEmpty(readState('?q=+&sort=date')), true);
  assert.equal(isEmpty(readState('?city=b')), false);
});

for (const [search, range] of [
  ['', null],
  ['?year=2018', ['2018', '2018']],
  ['?year=2018..2020', ['2018', '2020']],
  ['?year=2018..', ['2018', '']],
  ['?year=2021&year=2018..2019', ['2018', '2021']],
  ['?year=..2019&year=2021', ['', '2021']],
]) {
  test(`the years of ${search || 'nothing'} as one range`, () =>
    assert.deepEqual(chosenRange(readState(search), 'year'), range));
}

test('how hits are grouped is part of the address, not of the request', () => {
  const state = readState('?q=盐&fold=report');
  assert.equal(state.group, 'report');
  assert.equal(readState(writeState(state)).group, 'report');
  assert.equal(requestOf(state).has('fold'), false);
  assert.equal(readState('?fold=colour').group, 'none');
});
