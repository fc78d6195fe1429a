import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressOf, urlOf } from './router.js';

const here = new URL('https://plein.test/newsroom/?page=now&language=en&login=secret#top');

test('the first page is now, and what the shell keeps is no choice of a page', () => {
  assert.deepEqual(addressOf(new URL('https://plein.test/newsroom/')), { page: 'now', chosen: {} });
  assert.deepEqual(addressOf(here), { page: 'now', chosen: {} });
});

test('the language stays; a link to log in, an empty choice and a place on the page do not', () => {
  const url = urlOf({ page: 'report', chosen: { report: 'volume', task: '' } }, here);
  assert.equal(url.href, 'https://plein.test/newsroom/?page=report&report=volume&language=en');
});

test('what is chosen comes back from the address', () => {
  const names = fc.string({ minLength: 1 }).filter((name) => !['page', 'language', 'login'].includes(name));
  const chosen = fc.dictionary(names, fc.string({ minLength: 1 }), { noNullPrototype: true });
  fc.assert(
    fc.property(chosen, (choices) => {
      assert.deepEqual(addressOf(urlOf({ page: 'report', chosen: choices }, here)).chosen, choices);
    }),
  );
});
