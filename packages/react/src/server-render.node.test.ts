import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createElement, type ComponentType, type PropsWithChildren } from 'react';
import { renderToString } from 'react-dom/server';
import * as wrappers from './index.js';

const isWrapper = (value: unknown): value is ComponentType<PropsWithChildren> =>
  typeof value === 'object' && value !== null && '$$typeof' in value;

const published: Record<string, unknown> = { ...wrappers };
const tagOf = (name: string): string => name.replaceAll(/(?<!^)[A-Z]/g, '-$&').toLowerCase();

test('every element has a wrapper', () => {
  const names = Object.entries(published).filter(([, value]) => isWrapper(value));
  assert.deepEqual(names.map(([name]) => tagOf(name)).sort(), [
    'plein-channel',
    'plein-chat-launcher',
    'plein-contact-widget',
    'plein-feedback-prompt',
    'plein-participation-poll',
    'plein-status-tracker',
  ]);
});

for (const [name, wrapper] of Object.entries(published)) {
  if (!isWrapper(wrapper)) continue;
  test(`${name} renders its tag and its fallback on a server`, () => {
    const markup = renderToString(createElement(wrapper, null, 'Bel 14 0999'));
    assert.equal(markup, `<${tagOf(name)}>Bel 14 0999</${tagOf(name)}>`);
  });
}
