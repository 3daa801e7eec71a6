import assert from 'node:assert/strict';
import test from 'node:test';
import './dom-stub.js';
import { make } from '../app/dom.js';
import { english } from '../app/words/en.js';
import { chinese } from '../app/words/zh.js';
import { factPlace } from '../elements/fact-place.js';

const told = (fact, words) => make('td', {}, factPlace(fact, words)).text;

test('a whole is said in the language of the page', () => {
  assert.equal(told({ cities: [], locality: '全国' }, english), 'whole country');
  assert.equal(told({ cities: [], locality: '全球' }, english), 'world');
  assert.equal(told({ cities: [], locality: '全国' }, chinese), '全国');
  assert.equal(factPlace({ cities: [], locality: '全国' }, english).at(-1).attributes.lang, english.language);
});

test('cities stand together before the district', () => {
  assert.equal(told({ cities: ['东港', '西湾'], locality: '北岛区' }, chinese), '东港、西湾 · 北岛区');
  assert.equal(told({ cities: ['东港', '西湾'], locality: null }, english), '东港, 西湾');
  assert.equal(told({ cities: [], locality: '北岛区' }, english), '北岛区');
  assert.equal(told({ cities: [], locality: null }, english), '');
});
