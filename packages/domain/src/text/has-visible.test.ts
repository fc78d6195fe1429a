import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hasVisible } from './has-visible.js';

test('what nobody sees is nothing', () => {
  for (const text of [
    '',
    ' \t\n\u00A0',
    '\u200B',
    '\u00AD\u2060',
    '\u202E\uFEFF',
    '\u3164',
    '\u115F\u1160\uFFA0',
    '\u2800',
    '\u034F',
    '\uFE0F',
    '\u0301',
    '\u17B4',
    '\u{E0020}',
    '\u0000\u0007',
    '\uFFFC',
    '\u{1D159}',
  ]) {
    assert.equal(hasVisible(text), false, JSON.stringify(text));
  }
  assert.equal(hasVisible(undefined), false);
});

test('a letter, a digit or a picture is seen, with any mark beside it', () => {
  for (const text of ['Jo\u200B', '\u200Fعلي', '李', 'e\u0301', 'ஸ்ரீ', '1', '?', '\u{1F44D}\uFE0F']) {
    assert.equal(hasVisible(text), true, text);
  }
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      assert.equal(hasVisible(`${before}x${after}`), true);
    }),
  );
});
