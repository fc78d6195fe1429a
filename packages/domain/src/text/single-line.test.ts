import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isSingleLine, singleLine } from './single-line.js';

const harmless = ['Fatma Yılmaz', 'Jan-Willem', "O'Neill", 'محمد', 'می‌خواهم', 'Σοφία', '李小龍', 'é', '👩‍👩‍👧'];
const dangerous = [
  'Jan\u202Enimda',
  'a\nb',
  'a\r\nb',
  'a\tb',
  'x\u0085y',
  'x\u2028y',
  'reader\u200B',
  '\u2068Jan\u2069',
  'so\u00ADft',
  'Ja\uFEFFn',
  'Jan\u2060',
  'Jan\u{E0041}',
];

test('names in any script stay as they are', () => {
  for (const name of harmless) {
    assert.equal(singleLine(name), name);
    assert.ok(isSingleLine(name), name);
  }
});

test('what hides or turns round text, and what ends a line, goes', () => {
  for (const name of dangerous) {
    assert.ok(!isSingleLine(name), JSON.stringify(name));
    assert.match(singleLine(name), /^[a-z ]+$/i);
  }
});

test('a text of which nothing can be seen is no line', () => {
  for (const text of ['', ' ', '\u200B', '\u200E\u200F', '\n', '\u200C']) assert.ok(!isSingleLine(text));
});

test('cleaning once is enough', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
      const clean = singleLine(text);
      assert.equal(singleLine(clean), clean);
      assert.doesNotMatch(clean, /[\n\r\u2028\u202E]/);
    }),
  );
});
