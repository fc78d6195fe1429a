import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalisePhone } from './index.js';

test('a Dutch number is understood in every way it is written', () => {
  for (const typed of [
    '0612345678',
    '06 12345678',
    '06-12 34 56 78',
    '06 - 12345678',
    '+31 6 1234 5678',
    '+31 (0)6 12345678',
    '0031612345678',
    ' 06.12.34.56.78 ',
    '\u202A +31 6 12345678 \u202C',
    '06–12345678',
    '06\u200B12345678',
    '+31 06 12345678',
    '31612345678',
    '310612345678',
    '٠٦١٢٣٤٥٦٧٨',
    '０６１２３４５６７８',
    'Tel. 06-12345678',
    'Telefoon: 06 12345678',
    '06_12345678',
    '06·12·34·56·78',
    '06,12345678',
    '۰۶۱۲۳۴۵۶۷۸',
    '06\uFE0F12345678',
    '(+31) 6 12345678',
    '[+31] 612345678',
    '0612345678,',
    '"0612345678"',
    "'0612345678",
    '\u{1F4DE} 06-12345678',
    '06-12345678 (na 17 uur)',
    '06 12345678 thuis',
    'Tel. o6-12345678 of 020-1234567',
    'https://wa.me/31612345678',
    '6 12345678',
    '612345678',
  ]) {
    assert.equal(normalisePhone(typed), '+31612345678', typed);
  }
  assert.equal(normalisePhone('Mijn telefoonnummer overdag is: 06 - 12 34 56 78'), '+31612345678');
  assert.equal(normalisePhone('(030) 123 45 67'), '+31301234567');
  assert.equal(normalisePhone('0255/123456'), '+31255123456');
});

test('a foreign number keeps its country', () => {
  assert.equal(normalisePhone('+32 470 12 34 56'), '+32470123456');
  assert.equal(normalisePhone('0049 30 1234567'), '+49301234567');
});

test('what nobody can be called back on is refused', () => {
  for (const typed of [
    '',
    '112',
    '14 0999',
    '0800 1234',
    '0800 123 456',
    '0900 123 456',
    '061234567',
    '06123456789',
    '+31 6 1234567',
    '+0612345678',
    'bel mij',
    '06 1234 56ab',
    '06-12345678/06-87654321',
    '0612345678@zilverbeek.example',
    '201234567',
    '2 keer bellen, 06-12345678',
    `06 12345678${' '.repeat(60)}`,
    'naam@zilverbeek.example',
  ]) {
    assert.equal(normalisePhone(typed), undefined, typed);
  }
});

test('any valid number comes back the same, with spaces or not, and once is enough', () => {
  const digits = (length: number) =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
      .map((list) => list.join(''));
  fc.assert(
    fc.property(fc.constantFrom('+316', '+3120', '+3230', '+491'), digits(8), (prefix, rest) => {
      const number = (prefix + rest).slice(0, 12);
      assert.equal(normalisePhone(number), number);
      assert.equal(normalisePhone(number.replace(/(..)/g, '$1 ')), number);
      assert.equal(normalisePhone(number.replace('+', '00')), number);
    }),
  );
});

test('whatever is typed, the answer is a number of E.164 or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d+() -]{0,20}$/)), (typed) => {
      assert.match(normalisePhone(typed) ?? '+31612345678', /^\+[1-9]\d{7,14}$/);
    }),
  );
});
