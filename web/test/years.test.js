import assert from 'node:assert/strict';
import test from 'node:test';
import { readYears } from '../app/years.js';

test('years are read as they are typed', () => {
  const cases = {
    '': [], 2020: ['2020'], '2020年': ['2020'], '2018..2020': ['2018..2020'], '2018-2020': ['2018..2020'], '2018—2020年': ['2018..2020'],
    '2018 – 2020': ['2018..2020'], '2018年至2020年': ['2018..2020'], '２０１８～２０２０': ['2018..2020'], '2018-': ['2018..'], '..2020': ['..2020'],
    '2018、2020': ['2018', '2020'], '2016，2018-2020': ['2016', '2018..2020'],
  };
  for (const [typed, years] of Object.entries(cases)) {
    assert.deepEqual(readYears(typed), years, typed);
  }
});

test('what is no year is not read', () => {
  for (const typed of ['abc', '20', '2018-20', '-', '2018至今', '2018-2019-2020']) {
    assert.equal(readYears(typed), null, typed);
  }
});
