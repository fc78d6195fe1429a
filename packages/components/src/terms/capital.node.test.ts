import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { capital } from './capital.js';

describe('a capital at the start of a text', () => {
  for (const [text, language, expected] of [
    ['maandag 30 november', 'nl', 'Maandag 30 november'],
    ['ijsbaan: gesloten', 'nl', 'IJsbaan: gesloten'],
    ['içinde', 'tr', 'İçinde'],
    ['ósmego', 'pl', 'Ósmego'],
    ['\u{10428}', 'en', '\u{10400}'],
    ['14 0999', 'nl', '14 0999'],
    ['', 'nl', ''],
  ] as const)
    it(`makes "${text}" "${expected}" in ${language}`, () => {
      assert.equal(capital(text, language), expected);
    });
});
