import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryStorage } from '../../testing/memory-storage.fixtures.js';
import { Draft } from './draft.js';

test('what was typed is there again after a reload, until it is forgotten', () => {
  const storage = memoryStorage();
  new Draft<{ text: string }>('answer', () => storage).keep({ text: 'Bedankt' });
  const again = new Draft<{ text: string }>('answer', () => storage);
  assert.deepEqual(again.fields, { text: 'Bedankt' });
  again.clear();
  assert.deepEqual(new Draft('answer', () => storage).fields, {});
});

test('without storage, or with rubbish in it, the draft lives in memory', () => {
  const draft = new Draft<{ text: string }>('answer', () => {
    throw new Error('not allowed');
  });
  draft.keep({ text: 'Bedankt' });
  assert.deepEqual(draft.fields, { text: 'Bedankt' });
  const storage = memoryStorage();
  storage.setItem('plein-newsroom:answer', '{');
  assert.deepEqual(new Draft('answer', () => storage).fields, {});
});
