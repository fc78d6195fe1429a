import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkCaseLookup, checkSecondFactor, normaliseHouseNumber, normalisePostcode } from './index.js';

test('a postcode is understood however it is typed', () => {
  for (const typed of [
    '1234AB',
    '1234 ab',
    ' 1234  Ab ',
    '12 34 ab',
    '\u202A1234 AB\u202C',
    '١٢٣٤ AB',
    '1234–ab',
    'Postcode: 1234 AB',
    '１２３４ＡＢ',
    '1234_AB',
    '1234/AB',
    '1234 AB,',
    '(1234 AB)',
    '“1234 AB”',
    'NL-1234 AB',
    'Postcode=1234AB',
    '1234 AB Zilverbeek',
    '1234 A.B.',
    '１２３４\u3000ab',
    '۱۲۳۴ AB',
    'Zip code: 1234AB',
    'Kod pocztowy: 1234 AB',
    'Posta kodu 1234AB',
    'الرمز البريدي: 1234 AB',
    'Поштовий індекс 1234 AB',
    '1234\u0410B',
    '1234 \u0391B',
  ]) {
    assert.equal(normalisePostcode(typed), '1234AB', typed);
  }
});

test('what cannot be a Dutch postcode is refused', () => {
  for (const typed of [
    '',
    '0123 AB',
    '1234',
    '1234 A',
    '1234 ABC',
    '1234 SS',
    '1234 SA',
    '1234 12',
    '1234 AB 12',
    '1234 ABZilverbeek',
    'AB 1234',
  ]) {
    assert.equal(normalisePostcode(typed), undefined, typed);
  }
});

test('a house number with its addition has one form', () => {
  for (const typed of [
    '12A',
    '12 a',
    '12-A',
    ' 12 - a ',
    '012a',
    '12–A',
    '12\u2011a',
    '١٢A',
    'nr. 12A',
    'nr12a',
    '\u200E12A',
    '12_A',
    '12\u2212A',
    '12 (a)',
    '12a,',
    '#12 a',
    'Huisnummer = 12a;',
    '۱۲ a',
    'Ev no: 12a',
    'n° 12 a',
    'Номер будинку 12\u0410',
    'رقم المنزل: 12A',
  ]) {
    assert.equal(normaliseHouseNumber(typed), '12A', typed);
  }
  assert.equal(normaliseHouseNumber('12 bis'), '12BIS');
  assert.equal(normaliseHouseNumber('12-hs.'), '12HS');
});

test('an addition that is a number never becomes another house', () => {
  assert.equal(normaliseHouseNumber('12-1'), '12-1');
  assert.equal(normaliseHouseNumber('12 1'), '12-1');
  assert.equal(normaliseHouseNumber('121'), '121');
});

test('what does not start with a number is no house number', () => {
  for (const typed of ['', 'A12', '0', '-12', '123456', '12 <b>', '12AAAAAAAAAA']) {
    assert.equal(normaliseHouseNumber(typed), undefined, typed);
  }
});

test('normal forms stay as they are', () => {
  const postcode = fc.stringMatching(/^[1-9]\d{3} ?[a-zA-Z]{2}$/);
  fc.assert(
    fc.property(postcode, (typed) => {
      const once = normalisePostcode(typed);
      fc.pre(once !== undefined);
      assert.match(once, /^\d{4}[A-Z]{2}$/);
      assert.equal(normalisePostcode(once), once);
    }),
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,5}[ -]?[a-z\d]{0,3}$/)), (typed) => {
      const once = normaliseHouseNumber(typed);
      if (once !== undefined) assert.equal(normaliseHouseNumber(once), once);
    }),
  );
});

test('an empty lookup names each field once, a good one none', () => {
  assert.deepEqual(checkCaseLookup({}), [
    { field: 'reference', code: 'reference-missing' },
    { field: 'postcode', code: 'postcode-missing' },
    { field: 'houseNumber', code: 'house-number-missing' },
  ]);
  assert.deepEqual(
    checkCaseLookup({ reference: 'ZB-2026-0001', postcode: '1234 ab', houseNumber: '12' }),
    [],
  );
});

test('what is filled in wrongly is named', () => {
  assert.deepEqual(
    checkCaseLookup({ reference: 'Z1', postcode: '1234', houseNumber: 'a' }).map(({ code }) => code),
    ['reference-invalid', 'postcode-invalid', 'house-number-invalid'],
  );
});

test('a page accepts what the gateway reads, and little more', () => {
  const piece = fc.constantFrom(
    '1',
    '0',
    '٣',
    '９',
    'A',
    'b',
    ' ',
    '-',
    '–',
    '.',
    '/',
    '\u200B',
    '\u202A',
    'nr. ',
    '_',
    '(',
    ',',
    '\u2212',
    ' Dorp',
  );
  const typed = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(typed, typed, (postcode, houseNumber) => {
      const draft = { reference: 'ZB-2026-0417', postcode, houseNumber };
      const inPage = checkCaseLookup(draft).map(({ field }) => field);
      if (normalisePostcode(postcode)) assert.ok(!inPage.includes('postcode'), postcode);
      if (normaliseHouseNumber(houseNumber)) assert.ok(!inPage.includes('houseNumber'), houseNumber);
      const atGateway = checkSecondFactor(draft);
      const readable = normalisePostcode(postcode) && normaliseHouseNumber(houseNumber);
      assert.equal(atGateway.length === 0, Boolean(readable));
    }),
    { numRuns: 2000 },
  );
  assert.deepEqual(checkSecondFactor({ reference: 'ZB-1', postcode: '٠١٢٣ AB', houseNumber: '1' }), [
    { field: 'postcode', code: 'postcode-invalid' },
  ]);
});
