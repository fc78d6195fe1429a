import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { bridge } from './generated/bridge.js';
import { bridgeDeclarations, bridgedValue } from './css.js';
import { flatten, type Token } from './flatten.js';

const source: unknown = JSON.parse(await readFile(new URL('./tokens.json', import.meta.url), 'utf8'));
const tokens = flatten(source);

const channelOf = (hex: string, at: number): number => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string): number =>
  0.2126 * channelOf(hex, 1) + 0.7152 * channelOf(hex, 3) + 0.0722 * channelOf(hex, 5);
const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};
const token = (name: string): Token => {
  const found = tokens.find((candidate) => candidate.name === `color-${name}`);
  assert.ok(found, `token color-${name} exists`);
  return found;
};

test('the generated bridge is what the source says (npm run tokens makes it anew)', () => {
  assert.equal(bridge, bridgeDeclarations(tokens));
});

test('every token has a type and a description', () => {
  assert.deepEqual(
    tokens.filter(({ type, description }) => !type || !description),
    [],
  );
});

test('an element tries its own token, then the theme of the page, then our default', () => {
  assert.equal(
    bridgedValue(token('ground')),
    'var(--plein-color-ground,var(--basis-color-default-bg-document,' +
      'var(--utrecht-page-background-color,var(--ams-color-background,light-dark(#ffffff,#10181f)))))',
  );
});

const readable: readonly (readonly [string, string, number])[] = [
  ['ink', 'ground', 7],
  ['ink', 'soft', 7],
  ['ink', 'action-soft', 7],
  ['ink-quiet', 'ground', 4.5],
  ['ink-quiet', 'soft', 4.5],
  ['action', 'ground', 4.5],
  ['action', 'soft', 4.5],
  ['action', 'action-soft', 4.5],
  ['on-action', 'action-fill', 4.5],
  ['on-action', 'action-fill-hover', 4.5],
  ['accent', 'ground', 4.5],
  ['positive', 'ground', 4.5],
  ['positive', 'positive-soft', 4.5],
  ['warning', 'ground', 4.5],
  ['warning', 'warning-soft', 4.5],
  ['negative', 'ground', 4.5],
  ['negative', 'negative-soft', 4.5],
  ['control', 'ground', 3],
];
for (const [text, ground, least] of readable) {
  test(`${text} on ${ground} has a contrast of at least ${least}, light and dark`, () => {
    const [one, other] = [token(text), token(ground)];
    assert.ok(contrast(one.value, other.value) >= least, `light: ${contrast(one.value, other.value)}`);
    assert.ok(contrast(one.dark ?? '', other.dark ?? '') >= least, 'dark');
  });
}
