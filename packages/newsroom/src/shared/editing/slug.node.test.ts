import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { freeName, slugOf } from './slug.js';

test('a question gives a name for the address', () => {
  assert.equal(slugOf('Welk ontwerp past bij Het Zilverplein?'), 'welk-ontwerp-past-bij-het-zilverplein');
  assert.equal(slugOf('Één café, één vraag'), 'een-cafe-een-vraag');
});

test('whatever the question is, the name is one that the gateway takes, and is not taken', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.constantFrom<string>('peiling', 'peiling-2')), (question, taken) => {
      const name = freeName(slugOf(question) || 'peiling', taken);
      assert.match(name, /^[a-z0-9-]{1,60}$/);
      assert.ok(!taken.includes(name));
    }),
  );
});
