import assert from 'node:assert/strict';
import test from 'node:test';
import { english } from '../app/words/en.js';
import { chinese } from '../app/words/zh.js';

test('both languages say the same things in the same way', () => {
  assert.deepEqual(shape(english), shape(chinese));
});

test('counts of one and none read well in English', () => {
  assert.equal(english.count(1, 1), '1 hit in 1 report');
  assert.equal(english.count(0, 0), 'Nothing found');
  assert.equal(english.count(5012, 3), '5,012 hits in 3 reports');
});

test('doubts of the parser are said in Chinese, with what they tell of', () => {
  const doubts = {
    'The heading 二、盐田 is in the contents page alone; it was put in here.': '“二、盐田”',
    'The count of headings goes from 二、 to 四、; one between may have been missed.': '“四、”',
    'A line with tabs belongs to no table; it was read as text.': '制表符',
    'A table caption stands without rows; the table may be a picture.': '图片',
    'The header names 3 columns, most rows have 4 cells; look which name is missing or too much.': '3 列',
    'A table row has 5 cells below 4 columns; look whether a cell was cut.': '5 格',
    'A table row has 6 cells below 5 columns, with those that reach down into it; look whether one reaches too far.': '6 格',
    'A table row has 3 cells below 4 columns; look whether one is missing.': '3 格',
    'The cells under 盐种 are words and all others marks or empty; the names may stand one column too far left.': '“盐种”',
    'HTML tags stand in a text file; 2 were read as markup, not as text: <b>, <i>.': '<b>, <i>',
    'The page has no article, only links or labels; save the page of the article itself.': '文章',
    'The date given for the report, 三月, is none that can be read; write it as 2024-03-05, 2024-03 or 2024.': '“三月”',
    'Line 7 repeats the id a$&; its record is read as well.': '“a$&”',
  };
  for (const [message, part] of Object.entries(doubts)) {
    const said = chinese.doubt(message);
    assert.doesNotMatch(said, /[a-z]{2} [a-z]{2}/);
    assert.ok(said.includes(part), said);
  }
  assert.equal(chinese.doubt('Another doubt.'), 'Another doubt.');
});

/** Keys with the kind of what they hold and, for functions, how much they are told. */
function shape(words) {
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key,
    typeof value === 'function' ? `function of ${value.length}`
      : Array.isArray(value) ? value.length
        : typeof value === 'object' && !(value instanceof Intl.NumberFormat) ? shape(value) : typeof value]));
}
