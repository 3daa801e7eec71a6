import assert from 'node:assert/strict';
import test from 'node:test';
import { neighbour, sectionGroups } from '../app/result-order.js';
import { changed, readState } from '../app/url-state.js';

const pages = [['a', 'b'], ['c'], []];
const shown = async ({ page }) => (pages[page - 1] ?? []).map((id) => ({ id }));
const at = (page) => changed(readState('?q=盐&fold=report'), { page });
const next = async (page, unit, by) => {
  const found = await neighbour(at(page), unit, by, shown);
  return found && [found.hit?.id ?? null, found.state.page];
};

test('steps go through a page and on to the page before or behind it', async () => {
  assert.deepEqual(await next(1, 'a', 1), ['b', 1]);
  assert.deepEqual(await next(1, 'b', 1), ['c', 2]);
  assert.deepEqual(await next(2, 'c', -1), ['b', 1]);
});

test('either end is told from a hit that is no longer there and from a request that failed', async () => {
  assert.deepEqual(await next(1, 'a', -1), [null, 1]);
  assert.deepEqual(await next(2, 'c', 1), [null, 3]);
  assert.equal(await next(2, 'a', 1), null);
  await assert.rejects(neighbour(at(1), 'a', 1, () => Promise.reject(new Error('down'))), /down/);
});

test('a page of sections is walked in the order in which it shows them', () => {
  const hit = (id, section) => ({ id, report: { id: 'r' }, headingPath: section ? [{ id: section }] : [] });
  const groups = sectionGroups([hit('1', 's'), hit('2', 't'), hit('3', 's'), hit('4', null)]);
  assert.deepEqual(groups.map((hits) => hits.map(({ id }) => id).join('')), ['13', '2', '4']);
});

test('groups of reports are asked for, not a page of hits', async () => {
  const asked = [];
  globalThis.fetch = async (address) => {
    asked.push(String(address));
    const body = String(address).startsWith('/api/facets/')
      ? { values: [{ value: 'r', count: 2 }, { value: 's', count: 1 }], more: false }
      : { hits: String(address).includes('report=r') ? [{ id: 'r1' }, { id: 'r2' }] : [{ id: 's1' }] };
    return { ok: true, json: async () => body };
  };
  const found = await neighbour(at(1), 'r2', 1);
  assert.equal(found.hit.id, 's1');
  assert.ok(asked[0].startsWith('/api/facets/report?'));
});
