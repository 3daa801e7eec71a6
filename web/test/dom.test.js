import assert from 'node:assert/strict';
import test from 'node:test';
import './dom-stub.js';
import { fill, isSafeAddress, make } from '../app/dom.js';

test('markup in a text stays text', () => {
  const made = make('p', {}, '<img src=x onerror=alert(1)>');
  assert.deepEqual(made.children.map(({ name }) => name), ['#text']);
  assert.equal(made.text, '<img src=x onerror=alert(1)>');
});

test('nothing is made of what is not there', () => {
  const made = make('p', { title: null, hidden: false }, null, undefined, false, '', ['甲', [0]]);
  assert.equal(made.text, '甲0');
  assert.deepEqual(made.attributes, {});
});

test('true is an attribute without a value and a function a listener', () => {
  const made = make('input', { checked: true, onchange: () => 'heard' });
  assert.equal(made.attributes.checked, '');
  assert.equal(made.listeners.change(), 'heard');
});

for (const [address, safe] of [
  ['/reports/a?q=1#b', true],
  ['?q=1', true],
  ['#unit', true],
  ['https://example.org/报告', true],
  ['//example.org', false],
  ['javascript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['data:text/html,<script>', false],
]) {
  test(`a link to ${address} is ${safe ? 'made' : 'left out'}`, () => {
    assert.equal(isSafeAddress(address), safe);
    assert.equal('href' in make('a', { href: address }).attributes, safe);
  });
}

test('fill replaces what stood there', () => {
  const made = make('p', {}, '旧');
  assert.equal(fill(made, '新').text, '新');
});
