import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { gzipSync } from 'node:zlib';

const web = new URL('../', import.meta.url);

function files(folder, ending) {
  return readdirSync(new URL(folder, web)).filter((name) => name.endsWith(ending))
    .map((name) => ({ name: folder + name, text: readFileSync(new URL(folder + name, web), 'utf8') }));
}

const modules = ['app/', 'app/words/', 'elements/'].flatMap((folder) => files(folder, '.js'));
const pages = files('./', '.html');

test('nothing reads a text as markup or as script', () => {
  for (const { name, text } of modules) {
    assert.doesNotMatch(text,
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\(|new Function/, name);
  }
});

test('only one module fetches', () => {
  const fetching = modules.filter(({ text }) => /\bfetch\(|XMLHttpRequest/.test(text));
  assert.deepEqual(fetching.map(({ name }) => name), ['app/api.js']);
});

test('pages hold no script, style or listener of their own, and load nothing from elsewhere', () => {
  assert.equal(pages.length, 7);
  for (const { name, text } of pages) {
    assert.doesNotMatch(text, /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|(?:src|href)="(?:https?:)?\/\//, name);
  }
});

test('elements take their words from the modules of words', () => {
  for (const { name, text } of files('elements/', '.js')) {
    assert.doesNotMatch(text, /\p{Script=Han}/u, name);
  }
});

test('words that a page asks for exist', () => {
  const words = readFileSync(new URL('app/words/zh.js', web), 'utf8');
  for (const { name, text } of pages) {
    for (const [, key] of text.matchAll(/data-(?:word|label)="(\w+)"/g)) {
      assert.match(words, new RegExp(`^  ${key}: '`, 'm'), `${name} asks for ${key}`);
    }
  }
});

test('the first page is small: what it loads has less than 90 KB when it is compressed', () => {
  const { text } = pages.find(({ name }) => name.endsWith('index.html'));
  const loaded = [...text.matchAll(/(?:href|src)="\/((?:app|elements|styles)\/[^"]+|icon\.svg)"/g)].map(([, path]) => path);
  const bytes = [text, ...loaded.map((path) => readFileSync(new URL(path, web)))]
    .reduce((sum, content) => sum + gzipSync(content, { level: 4 }).length, 0);
  assert.ok(loaded.length > 40);
  assert.ok(bytes < 90_000, `${bytes} bytes`);
});

/** The modules that a module imports, and those that these import. */
function closure(entry, found = new Set()) {
  const text = readFileSync(new URL(`.${entry}`, web), 'utf8');
  for (const [, path] of text.matchAll(/^(?:import|\} from|export .* from)[^'\n]*'(\.[^']+)';$/gm)) {
    const module = new URL(path, `http://site${entry}`).pathname;
    if (!found.has(module)) {
      found.add(module);
      closure(module, found);
    }
  }
  return found;
}

test('pages name the modules that they need, so that all are asked for at once', () => {
  for (const { name, text } of pages) {
    const [, entry] = /<script type="module" src="([^"]+)"/.exec(text);
    const named = [...text.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(([, path]) => path);
    assert.deepEqual(named, [...closure(entry)].sort(), name);
  }
});
