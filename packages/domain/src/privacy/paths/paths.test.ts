import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scrubPath, scrubText } from './index.js';

const personal = fc.constantFrom('123456782', 'jan@voorbeeld.example', 'NL91ABNA0417164300');
/** Writes a text with some of its characters as percent signs. */
const hidden = fc
  .tuple(personal, fc.infiniteStream(fc.boolean()))
  .map(([text, choices]) =>
    [...text]
      .map((letter) => (choices.next().value ? `%${letter.charCodeAt(0).toString(16)}` : letter))
      .join(''),
  );

test('personal data in a path is removed, also where percent signs hide it', () => {
  fc.assert(
    fc.property(hidden, hidden, (one, other) => {
      const clean = decodeURIComponent(scrubPath(`/mijn/${one}/x/${other}`));
      assert.match(clean, /^\/mijn\/\[.+ verwijderd\]\/x\/\[.+ verwijderd\]$/);
    }),
  );
});

/** Zeros of scripts, of which the other nine digits follow. */
const zero = fc.constantFrom(...'0٠۰०০௦๐０𝟎𝟘𝟶');

test('personal data with digits of any script is removed, from a path and from a text', () => {
  fc.assert(
    fc.property(zero, fc.boolean(), (start, isEncoded) => {
      const first = start.codePointAt(0) ?? 0;
      const number = '123456782'.replaceAll(/\d/g, (digit) => String.fromCodePoint(first + Number(digit)));
      const path = scrubPath(`/mijn/${isEncoded ? encodeURIComponent(number) : number}`);
      assert.match(path, /^\/mijn\/\[.+ verwijderd\]$/);
      assert.match(scrubText(number), /^\[.+ verwijderd\]$/);
    }),
  );
  assert.match(scrubPath('/mijn/jan＠voorbeeld.example'), /^\/mijn\/\[.+ verwijderd\]$/);
});

test('a path or text without personal data stays as it was', () => {
  for (const path of ['/', '/paspoort', '/afval/2026', '/a%20b', '/%zz', 'http://x.example/terms/paspoort']) {
    assert.equal(scrubPath(path), path);
    assert.equal(scrubText(path), path);
  }
});
