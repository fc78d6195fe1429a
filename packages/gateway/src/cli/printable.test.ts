import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { printable } from './printable.js';

describe('what the program prints', () => {
  test('steers no terminal, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.doesNotMatch(printable(text), /[^\P{Cc}\n\t]|\p{Bidi_Control}/u);
        assert.equal([...printable(text)].length, [...text].length);
      }),
    );
  });

  test('keeps its lines, its tables and its letters', () => {
    const text = 'één\n\t€ 3,50 – ’t Zand 日本 🙂';
    assert.equal(printable(text), text);
    assert.equal(printable('\u001B]0;weg\u0007 \u202Ekcaj'), '\uFFFD]0;weg\uFFFD \uFFFDkcaj');
  });
});
