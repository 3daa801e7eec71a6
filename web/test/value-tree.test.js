import assert from 'node:assert/strict';
import test from 'node:test';
import { valueTree } from '../app/value-tree.js';

const value = (label, ...path) => ({ value: label, label, path });
const drawn = (nodes) => nodes.map(({ value: own, label, children }) =>
  `${own ? label : `(${label})`}${children.length ? `[${drawn(children)}]` : ''}`).join(' ');

for (const [what, values, tree] of [
  ['values without a path stay a list', [value('上海'), value('杭州')], '上海 杭州'],
  ['values stand below what they are part of', [value('浙江'), value('杭州', '浙江'), value('余杭区', '浙江', '杭州')],
    '浙江[杭州[余杭区]]'],
  ['what only paths name is a name without a count', [value('杭州', '浙江'), value('深圳', '广东'), value('宁波', '浙江')],
    '(浙江)[杭州 宁波] 深圳'],
  ['a value that comes behind its parts takes the place of its name', [value('杭州', '浙江'), value('浙江')], '浙江[杭州]'],
  ['a city that is its own province stands by itself', [value('上海', '上海'), value('徐汇区', '上海')], '上海[徐汇区]'],
  ['two values of one name are two', [value('年报'), value('年报')], '年报 年报'],
]) {
  test(what, () => assert.equal(drawn(valueTree(values)), tree));
}
