import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainCharacter, plainText } from './plain-characters.js';

test('a digit of any script is the digit that it stands for', () => {
  let inRow = 0;
  let seen = 0;
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    // Digits stand in rows of ten, from zero to nine.
    if (/\p{Nd}/u.test(character)) {
      assert.equal(plainCharacter(character), String(inRow % 10), code.toString(16));
      inRow += 1;
      seen += 1;
    } else inRow = 0;
  }
  assert.ok(seen >= 600);
});

test('any dash is a hyphen, any space a space, and nobody sees a mark', () => {
  assert.equal(plainText('12‐3‑4‒5–6—7−8﹣9－0'), '12-3-4-5-6-7-8-9-0');
  assert.equal(plainText('1 2 3 4　5'), '1 2 3 4 5');
  assert.equal(plainText('\u202A9999\u2060 ZB\u202C\uFEFF'), '9999 ZB');
  assert.equal(plainText('ＺＢ'), 'ZB');
  assert.equal(plainText('0️⃣6️⃣'), '06');
});

test('a letter stays what it is, in any script', () => {
  for (const letter of ['é', 'Ş', 'ж', 'ع', '中', '🙂', '²'.normalize('NFKC')]) {
    assert.equal(plainCharacter(letter), letter);
  }
});
