import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Draft } from './draft.js';

function memoryStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
    clear: () => {
      items.clear();
    },
  };
}

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
