import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { tokens } from '../../../packages/tokens/src/generated/list.ts';
import { root } from '../../build/run-program.mjs';

const folder = path.join(root, 'packages/components/src');
const styles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.styles.ts'))
  .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));

/** Returns a value in the notation that style sheets and the list share. */
const plain = (value: string): string =>
  value
    .replaceAll(/\s+/g, '')
    .replaceAll(/(?<!\d)0(?=\.)/g, '')
    .replaceAll(/#(\w)\1(\w)\2(\w)\3(\w)\4/g, '#$1$2$3$4');

test('a style reads only private tokens that the bridge or a style defines', () => {
  const known = new Set(tokens.map((token) => token.private));
  for (const { text } of styles) {
    for (const [, name] of text.matchAll(/(--_[\w-]+):/g)) known.add(name);
  }
  known.add('--_d');
  const unknown = styles.flatMap(({ file, text }) =>
    [...text.matchAll(/var\((--_[\w-]+)/g)]
      .filter(([, name]) => !known.has(name))
      .map(([, name]) => `${file}: ${name ?? ''}`),
  );
  assert.deepEqual(unknown, []);
});

test('a token that is read in place has the default of the source', () => {
  for (const { file, text } of styles) {
    for (const [, name = '', fallback = ''] of text.matchAll(
      /var\(--plein-([\w-]+),\s*([^()]*(?:\([^()]*\))?)\)/g,
    )) {
      const token = tokens.find((candidate) => candidate.name === name);
      assert.ok(token, `${file}: --plein-${name} exists`);
      assert.equal(plain(fallback), plain(token.value), `${file}: --plein-${name}`);
    }
  }
});
