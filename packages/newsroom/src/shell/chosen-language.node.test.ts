import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryStorage } from '../testing/memory-storage.fixtures.js';
import { chosenLanguage } from './chosen-language.js';

const address = (query = '') => new URL(`https://gateway.example/newsroom/${query}`);

test('a chosen language is there again without it in the address', () => {
  const storage = memoryStorage();
  const open = () => chosenLanguage(() => storage);
  assert.equal(open().read(address()), 'nl');
  assert.equal(open().choose('en', address('?page=now')).search, '?page=now&language=en');
  assert.equal(open().read(address('?page=now')), 'en');
  assert.equal(open().read(address('?language=nl')), 'nl', 'the address goes first');
  assert.equal(open().read(address('?language=xx')), 'nl', 'and is stored as a choice');
});

test('without storage the language is the one of the address', () => {
  const language = chosenLanguage(() => {
    throw new Error('not allowed');
  });
  assert.equal(language.read(address()), 'nl');
  assert.equal(language.read(address('?language=en')), 'en');
});
