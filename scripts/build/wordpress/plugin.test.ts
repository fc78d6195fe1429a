import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compileCatalog, readCatalog } from './catalog.mjs';
import { pluginFiles, pluginVersion, pluginZip } from './plugin.mjs';
import { zipOf } from './zip.mjs';

const { version } = JSON.parse(readFileSync('packages/embed/package.json', 'utf8')) as { version: string };

test('the zip of the plugin has the same bytes each time, whatever the order of its files', () => {
  assert.deepEqual(pluginZip(), pluginZip());
  assert.deepEqual(zipOf({ a: '1', b: '2' }), zipOf({ b: '2', a: '1' }));
});

test('the plugin has the version of the script that it uses, in its head, its code and its readme', () => {
  const files = pluginFiles();
  assert.equal(pluginVersion(files), version);
  assert.match(String(files['plein/plein.php']), new RegExp(`define\\( 'PLEIN_VERSION', '${version}' \\)`));
  assert.match(String(files['plein/readme.txt']), new RegExp(`^Stable tag: ${version}$`, 'm'));
});

test('every text for editors and administrators has its Dutch', () => {
  const files = pluginFiles();
  const dutch = readCatalog(String(files['plein/languages/plein-nl_NL.po']));
  const texts = Object.entries(files)
    .filter(([name]) => name.endsWith('.php'))
    .flatMap(([, source]) => [
      ...String(source).matchAll(/\b(?:__|esc_html_e)\( '((?:[^'\\]|\\.)*)', 'plein' \)/g),
    ])
    .map(([, text = '']) => text);
  assert.ok(texts.length > 30);
  assert.deepEqual(
    texts.filter((text) => !dutch.has(text)),
    [],
  );
  for (const [text, translated] of dutch)
    if (text) assert.deepEqual(translated.match(/%\w/g), text.match(/%\w/g), text);
});

test('a catalog as WordPress loads it holds each text with its translation', () => {
  const made = compileCatalog(
    new Map([
      ['Poll', 'Peiling'],
      ['Chat', 'Chat'],
      ['One', 'Eén'],
    ]),
  );
  const at = (table: number, index: number): string => {
    const entry = made.readUInt32LE(table) + index * 8;
    const [length, place] = [made.readUInt32LE(entry), made.readUInt32LE(entry + 4)];
    return made.subarray(place, place + length).toString();
  };
  assert.equal(made.readUInt32LE(8), 3);
  assert.deepEqual(
    [0, 1, 2].map((index) => [at(12, index), at(16, index)]),
    [
      ['Chat', 'Chat'],
      ['One', 'Eén'],
      ['Poll', 'Peiling'],
    ],
  );
});
