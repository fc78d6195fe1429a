import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plural, type PluralForms } from './plural.js';
import { termLanguages, type TermLanguage } from './terms.js';

const forms: { readonly [Language in TermLanguage]: PluralForms<Language> } = {
  nl: { one: 'one #', other: 'other #' },
  en: { one: 'one #', other: 'other #' },
  de: { one: 'one #', other: 'other #' },
  fr: { one: 'one #', other: 'other #' },
  tr: { one: 'one #', other: 'other #' },
  ar: { zero: 'zero #', one: 'one #', two: 'two #', few: 'few #', many: 'many #', other: 'other #' },
  uk: { one: 'one #', few: 'few #', many: 'many #' },
  pl: { one: 'one #', few: 'few #', many: 'many #' },
};
const textFor = (language: TermLanguage, count: number): string =>
  plural(language, count, forms[language] as PluralForms<typeof language>);

test('every whole number up to a million has a form of its own language', () => {
  fc.assert(
    fc.property(fc.constantFrom(...termLanguages), fc.nat(999_999), (language, count) => {
      const category = new Intl.PluralRules(language).select(count);
      assert.ok(textFor(language, count).startsWith(`${category} `), `${language} ${String(count)}`);
    }),
  );
});

test('numbers have the digits that all else has that comes from a municipality', () => {
  fc.assert(
    fc.property(fc.constantFrom(...termLanguages), fc.nat(), (language, count) => {
      assert.equal(textFor(language, count).replaceAll(/\D/g, ''), String(count));
    }),
  );
});

test('Arabic has six forms, Polish and Ukrainian have three', () => {
  const kinds = (language: TermLanguage): string[] =>
    [0, 1, 2, 3, 11, 21, 100].map((count) => textFor(language, count).split(' ')[0] ?? '');
  assert.deepEqual(kinds('ar'), ['zero', 'one', 'two', 'few', 'many', 'many', 'other']);
  assert.deepEqual(kinds('pl'), ['many', 'one', 'few', 'few', 'many', 'many', 'many']);
  assert.deepEqual(kinds('uk'), ['many', 'one', 'few', 'few', 'many', 'one', 'many']);
  assert.equal(textFor('nl', 1234), 'other 1.234');
});
