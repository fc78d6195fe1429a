import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { contrast, mix, type Colour } from '../../../packages/tokens/src/contrast.ts';
import { tokens, type Token } from '../../../packages/tokens/src/generated/list.ts';
import { root } from '../../build/run-program.mjs';
import { makeTokenFiles } from './build.mjs';

const token = (name: string): Token => {
  const found = tokens.find((candidate) => candidate.name === name);
  assert.ok(found, `the token ${name} exists`);
  return found;
};

test('what is made from the tokens is what the source says (npm run tokens makes it anew)', async () => {
  for (const { file, text } of await makeTokenFiles()) {
    assert.equal(await readFile(path.join(root, file), 'utf8'), text, file);
  }
});

test('the style sheet of a theme weighs at most 2.5 KB', async () => {
  const sheets = await Promise.all(
    ['neutral', 'high-contrast'].map((name) =>
      readFile(path.join(root, `packages/tokens/src/generated/${name}.css`)),
    ),
  );
  const weight = brotliCompressSync(Buffer.concat(sheets)).length;
  assert.ok(weight <= 2.5 * 1024, `${weight} bytes`);
});

test('every token has a type, a description and a value that is no alias', () => {
  assert.deepEqual(
    tokens.filter(({ type, description, value }) => !type || !description || value.includes('{')),
    [],
  );
});

test('an element tries its own token, then the families of the page in one order, then our default', () => {
  const families = ['plein', 'basis', 'nl', 'utrecht', 'ams', 'rhc'];
  for (const { name, chain, css } of tokens) {
    const order = chain.map((one) => families.indexOf(one.split('-')[2] ?? ''));
    assert.equal(chain[0], `--plein-${name}`);
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
      name,
    );
    assert.ok(css.startsWith(`var(--plein-${name},`), name);
    assert.ok(!css.includes('--_'), `${name} stands by itself`);
  }
  assert.equal(
    token('color-ground').css,
    'var(--plein-color-ground,var(--basis-color-default-bg-document,' +
      'var(--utrecht-document-background-color,var(--ams-color-background,light-dark(#fff,#10181f)))))',
  );
});

const colour = (hex: string | undefined): Colour => {
  const part = (at: number): number => Number.parseInt((hex ?? '').slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
};
const schemes: Readonly<Record<string, (one: Token) => string | undefined>> = {
  light: ({ value }) => value,
  dark: ({ value, dark }) => dark ?? value,
  'high contrast, light': ({ value, contrast: more }) => more?.[0] ?? value,
  'high contrast, dark': ({ value, dark, contrast: more }) => more?.[1] ?? dark ?? value,
};

const soft = ['ground', 'soft', 'action-soft'];
const softs = [...soft, 'positive-soft', 'warning-soft', 'negative-soft'];

const readable: readonly (readonly [string, readonly string[], number])[] = [
  ['ink', softs, 7],
  ['heading', softs, 7],
  ['ink-quiet', softs, 4.5],
  ['action', softs, 4.5],
  ['accent', soft, 4.5],
  ['positive', [...soft, 'positive-soft'], 4.5],
  ['warning', [...soft, 'warning-soft'], 4.5],
  ['negative', [...soft, 'negative-soft'], 4.5],
  ['on-action', ['action-fill', 'action-fill-hover'], 4.5],
  ['control', soft, 3],
];
for (const [scheme, valueOf] of Object.entries(schemes)) {
  test(`our own colours are legible: ${scheme}`, () => {
    const shown = (name: string): Colour => colour(valueOf(token(`color-${name}`)));
    for (const [text, grounds, atLeast] of readable) {
      const least = scheme.startsWith('high') ? 7 : atLeast;
      for (const ground of grounds) {
        assert.ok(contrast(shown(text), shown(ground)) >= least, `${text} on ${ground}: ${least}`);
      }
    }
  });
}

test('a value that an element derives is the value that the list says', () => {
  const derived = [
    ['soft', 'ink', 'ground', 0.05],
    ['line', 'ink', 'ground', 0.2],
    ['action-soft', 'action', 'ground', 0.1],
    ['action-fill-hover', 'ink', 'action-fill', 0.2],
  ] as const;
  for (const valueOf of [schemes['light'], schemes['dark']]) {
    for (const [name, one, other, share] of derived) {
      const [from, to] = [one, other].map((part) => colour(valueOf?.(token(`color-${part}`))));
      assert.ok(from && to);
      assert.deepEqual(mix(from, to, share), colour(valueOf?.(token(`color-${name}`))), name);
    }
  }
});
