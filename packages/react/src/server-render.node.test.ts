import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { createElement, type ComponentType, type PropsWithChildren } from 'react';
import { renderToString } from 'react-dom/server';
import * as wrappers from './index.js';

const isWrapper = (value: unknown): value is ComponentType<PropsWithChildren> =>
  typeof value === 'object' && value !== null && '$$typeof' in value;

const components = new URL('../../components/package.json', import.meta.url);
const published: Record<string, unknown> = { ...wrappers };
const tagOf = (name: string): string => name.replaceAll(/(?<!^)[A-Z]/g, '-$&').toLowerCase();

test('every element has a wrapper', async () => {
  const names = Object.entries(published).filter(([, value]) => isWrapper(value));
  const { exports } = JSON.parse(await readFile(components, 'utf8')) as { exports: Record<string, unknown> };
  const tags = Object.keys(exports).flatMap(
    (entry) => /^\.\/([\w-]+)\/class\.js$/.exec(entry)?.slice(1) ?? [],
  );
  assert.ok(tags.length >= 6);
  assert.deepEqual(names.map(([name]) => tagOf(name)).sort(), tags.map((tag) => `plein-${tag}`).sort());
});

for (const [name, wrapper] of Object.entries(published)) {
  if (!isWrapper(wrapper)) continue;
  test(`${name} renders its tag and its fallback on a server`, () => {
    const markup = renderToString(createElement(wrapper, null, 'Bel 14 0999'));
    assert.equal(markup, `<${tagOf(name)}>Bel 14 0999</${tagOf(name)}>`);
  });
}
