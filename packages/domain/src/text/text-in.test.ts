import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textIn } from './index.js';

const passport = { en: 'Passport', nl: 'Paspoort' };

test('a text is given in the language asked for', () => {
  assert.equal(textIn(passport, 'en'), 'Passport');
  assert.equal(textIn(passport, 'nl'), 'Paspoort');
});

test('a region or a capital does not matter', () => {
  assert.equal(textIn(passport, 'en-GB'), 'Passport');
  assert.equal(textIn(passport, 'EN_us'), 'Passport');
});

test('a language that is missing falls back to Dutch, then to the first there is', () => {
  assert.equal(textIn(passport, 'tr'), 'Paspoort');
  assert.equal(textIn({ fr: 'Passeport', de: 'Reisepass' }, 'tr'), 'Passeport');
  assert.equal(textIn({}, 'nl'), '');
});

test('a longer language code is not read as a shorter one', () => {
  assert.equal(textIn({ fi: 'Passi', nl: 'Paspoort' }, 'fil'), 'Paspoort');
});

test('whatever the language is called, the answer is one of the texts', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'toString')),
      (language) => {
        assert.ok(Object.values(passport).includes(textIn(passport, language)));
      },
    ),
  );
});
