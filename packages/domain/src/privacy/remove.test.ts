import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { harmlessSentences } from './harmless.fixtures.js';
import { isBsn, isIban, personalDataKinds, removePersonalData } from './index.js';

const clean = (text: string) => removePersonalData(text).text;

test('each kind is replaced by words and named', () => {
  assert.deepEqual(removePersonalData('Mail mij op jo@zilverbeek.example of bel 06-12345678.'), {
    text: 'Mail mij op [e-mailadres verwijderd] of bel [telefoonnummer verwijderd].',
    removed: ['email', 'phone'],
  });
  assert.equal(clean('Mijn bsn is 111222333.'), 'Mijn bsn is [burgerservicenummer verwijderd].');
  assert.equal(
    clean('Stort op NL91 ABNA 0417 1643 00 op mijn naam.'),
    'Stort op [rekeningnummer verwijderd] op mijn naam.',
  );
  assert.equal(clean('Auto GX-123-B staat fout.'), 'Auto [kenteken verwijderd] staat fout.');
  assert.equal(clean('Ik woon op 1234 AB 12-3.'), 'Ik woon op [adres verwijderd].');
});

test('each kind is named once', () => {
  assert.deepEqual(removePersonalData('a@b.nl, c@d.nl').removed, ['email']);
});

test('nothing is taken from text without personal data', () => {
  assert.deepEqual(removePersonalData(''), { text: '', removed: [] });
});

test('false positives over the harmless sentences: none', () => {
  const wrong = harmlessSentences
    .map((sentence) => ({ sentence, ...removePersonalData(sentence) }))
    .filter(({ removed }) => removed.length > 0);
  assert.deepEqual(wrong, [], `${wrong.length} of ${harmlessSentences.length}`);
  assert.ok(harmlessSentences.length >= 100);
});

test('telephone numbers as people write them', () => {
  for (const phone of [
    '0612345678',
    '06 12 34 56 78',
    '06 - 12345678',
    '(030) 123 45 67',
    '030-1234567',
    '+31 6 12345678',
    '+31 (0)6-12345678',
    '0031612345678',
    '+32 470 12 34 56',
    '06.12.34.56.78',
  ]) {
    assert.equal(clean(`Bel ${phone} na 17.00 uur`), 'Bel [telefoonnummer verwijderd] na 17.00 uur');
  }
});

test('addresses: a postcode with its number, on either side', () => {
  for (const address of [
    '1234 AB 12',
    '1234AB 12',
    '1234ab 12a',
    '1234 AB, huisnummer 12',
    '1234 AB nr. 12-A',
  ]) {
    assert.equal(clean(`Ik woon op ${address}.`), 'Ik woon op [adres verwijderd].', address);
  }
  assert.equal(clean('Dorpsstraat 12a, 1234 AB Zilverbeek'), 'Dorpsstraat [adres verwijderd] Zilverbeek');
});

test('all fourteen series of Dutch plates', () => {
  for (const plate of [
    'AB-12-34',
    '12-34-AB',
    '12-AB-34',
    'XB-12-GT',
    'XB-GT-12',
    '12-XB-GT',
    '12-GTX-3',
    '1-GTX-23',
    'GT-123-X',
    'G-123-TX',
    'GTX-12-B',
    'G-12-BTX',
    '1-GT-234',
    '123-GT-4',
  ]) {
    assert.equal(clean(`Auto ${plate} lekt.`), 'Auto [kenteken verwijderd] lekt.', plate);
  }
  for (const plate of ['gt-123-x', 'GT123X', 'GT 123 X', '12GTX3', '12XBGT', 'XBGT12', 'G123TX']) {
    assert.equal(clean(`Auto ${plate} lekt.`), 'Auto [kenteken verwijderd] lekt.', plate);
  }
});

test('what separates digits makes no difference: any dash, space, or character that nobody sees', () => {
  for (const [text, cleaned] of [
    ['Bel mij op 06–12345678', 'Bel mij op [telefoonnummer verwijderd]'],
    ['Mijn bsn 111–222–333 klopt', 'Mijn bsn [burgerservicenummer verwijderd] klopt'],
    ['Bel 06\u200B12\u200B345678', 'Bel [telefoonnummer verwijderd]'],
    ['Bel \u202A+31 6 12345678\u202C na vijf', 'Bel [telefoonnummer verwijderd] na vijf'],
    ['٠٦١٢٣٤٥٦٧٨', '[telefoonnummer verwijderd]'],
    ['31612345678', '[telefoonnummer verwijderd]'],
    ['06_12345678', '[telefoonnummer verwijderd]'],
    ['9999 zb 12', '[adres verwijderd]'],
    ['kenteken ab-123-c', 'kenteken [kenteken verwijderd]'],
    ['06·12·34·56·78', '[telefoonnummer verwijderd]'],
    ['bel 0(6)12345678', 'bel [telefoonnummer verwijderd]'],
    ['o6-12345678', '[telefoonnummer verwijderd]'],
    ['bsn 111/222/333', 'bsn [burgerservicenummer verwijderd]'],
    ['111\t222\t333', '[burgerservicenummer verwijderd]'],
    ['NL91_ABNA_0417_1643_00', '[rekeningnummer verwijderd]'],
    ['NL 91 ABNA 0417 1643 00', '[rekeningnummer verwijderd]'],
    ['jo (at) zilverbeek (punt) example', '[e-mailadres verwijderd]'],
    ['jo @ zilverbeek.example', '[e-mailadres verwijderd]'],
    ['1234RT12', '[adres verwijderd]'],
    ['1234 RT te Zilverbeek nr 12', '[adres verwijderd]'],
    ['Ik woon op 1234 KM 12', 'Ik woon op [adres verwijderd]'],
    ['postcode 1234 de 12', 'postcode [adres verwijderd]'],
    ['kenteken gx123b', 'kenteken [kenteken verwijderd]'],
    ['mijn auto ab 12 34', 'mijn auto [kenteken verwijderd]'],
    ['GX.123.B', '[kenteken verwijderd]'],
  ] as const) {
    assert.equal(clean(text), cleaned);
  }
});

test('ordinary text with months, years, units and labels stays', () => {
  for (const text of [
    'Op 5-mrt-24 heb ik gebeld',
    'IN 2025 EN 2026',
    '1500 KM 20',
    'Mijn ordernummer is 111222333.',
    'Het kost 111.222.333 euro.',
    'Kijk\u200B hier',
    '1750 CC 4 en 2000 HA 5',
    'Type AB-12-CD en model GX-200-B',
    'KvK-nummer 111222333',
    'Het is $111222333.',
    'Open om 09.00-12.30-15.00',
    'Op 31 01 2025 10 30 15',
    'In 2024WK12',
    'Kijk om 5 uur @ het stadhuis. Dag',
    '3 keer, 4 keer, 5 keer, 100 keer',
    'De auto is 12 jaar oud',
  ]) {
    assert.deepEqual(removePersonalData(text), { text, removed: [] });
  }
});

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });

const bsn = digits(8)
  .map((first) => {
    const sum = first.reduce((total, digit, index) => total + digit * (9 - index), 0);
    return `${first.join('')}${sum % 11}`;
  })
  .filter((number) => number.length === 9 && number !== '000000000');

const ibanLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const iban = fc
  .oneof(
    fc
      .tuple(fc.stringMatching(/^[A-Z]{4}$/), fc.stringMatching(/^\d{10}$/))
      .map(([bank, account]) => ['NL', bank + account] as const),
    fc.stringMatching(/^\d{12}$/).map((account) => ['BE', account] as const),
    fc.stringMatching(/^\d{18}$/).map((account) => ['DE', account] as const),
    fc.stringMatching(/^[A-Z\d]{27}$/).map((account) => ['MT', account] as const),
  )
  .map(([country, account]) => {
    const numeric = `${account}${country}00`.replace(/[A-Z]/g, (letter) =>
      String(ibanLetters.indexOf(letter) + 10),
    );
    const check = String(98n - (BigInt(numeric) % 97n)).padStart(2, '0');
    return `${country}${check}${account}`;
  });

const context = fc.constantFrom(
  (found: string) => found,
  (found: string) => `Mijn nummer is ${found}.`,
  (found: string) => `(${found})`,
  (found: string) => `Het gaat om ${found} en om de brief van 12 mei 2026`,
  (found: string) => `Let op: ${found}, ${found}!`,
);
const grouped = (size: number, separator: string) => (text: string) =>
  text.match(new RegExp(`.{1,${size}}`, 'g'))?.join(separator) ?? text;

test('every valid BSN is removed, written in one piece or in groups', () => {
  const written = fc.constantFrom(
    (number: string) => number,
    grouped(3, ' '),
    grouped(3, '.'),
    grouped(3, '-'),
    (number: string) => number.replace(/(\d{4})(\d\d)(\d{3})/, '$1.$2.$3'),
  );
  fc.assert(
    fc.property(bsn, written, context, (number, write, place) => {
      assert.ok(isBsn(number));
      const text = place(write(number));
      const result = removePersonalData(text);
      assert.ok(result.removed.length > 0, text);
      assert.ok(!/\d{3}/.test(result.text.replace('2026', '')), result.text);
    }),
    { numRuns: 500 },
  );
});

test('a number that fails the eleven test is no BSN', () => {
  fc.assert(
    fc.property(
      bsn,
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: 1, max: 9 }),
      (number, place, shift) => {
        const changed = [...number];
        changed[place] = String((Number(number[place]) + shift) % 10);
        assert.equal(isBsn(changed.join('')), false);
      },
    ),
  );
  assert.equal(isBsn('000000000'), false);
  assert.equal(isBsn('12345678'), false);
});

test('every valid IBAN is removed, with or without spaces, in capitals or not', () => {
  const written = fc.constantFrom(
    (account: string) => account,
    grouped(4, ' '),
    grouped(4, '.'),
    (account: string) => account.toLowerCase(),
  );
  fc.assert(
    fc.property(iban, written, context, (account, write, place) => {
      assert.ok(isIban(account));
      const result = removePersonalData(place(write(account)));
      assert.ok(result.removed.includes('iban'));
      assert.ok(!/\d{3}/.test(result.text.replace('2026', '')), result.text);
    }),
    { numRuns: 500 },
  );
});

test('an IBAN with a mistyped digit fails mod 97', () => {
  fc.assert(
    fc.property(iban, fc.nat(), fc.integer({ min: 1, max: 9 }), (account, place, shift) => {
      const at = account.length - 1 - (place % 10);
      fc.pre(/\d/.test(account.charAt(at)));
      const digit = (Number(account.charAt(at)) + shift) % 10;
      assert.equal(isIban(account.slice(0, at) + digit + account.slice(at + 1)), false);
    }),
  );
});

test('every e-mail address is removed', () => {
  fc.assert(
    fc.property(fc.emailAddress(), context, (address, place) => {
      const result = removePersonalData(place(address));
      assert.ok(!result.text.includes('@'), result.text);
      assert.ok(result.removed.includes('email'));
    }),
    { numRuns: 300 },
  );
});

test('doing it twice changes nothing, whatever the text', () => {
  const piece = fc.oneof(
    bsn,
    iban,
    fc.emailAddress(),
    fc.stringMatching(/^0\d{9}$/),
    fc.stringMatching(/^[1-9]\d{3} ?[A-Z]{2} \d{1,3}$/),
    fc.stringMatching(/^[A-Z]{2}-\d{3}-[A-Z]$/),
    fc.stringMatching(/^[A-Z\d@ .+-]{0,20}$/),
    fc.string(),
    fc.constantFrom(...harmlessSentences),
  );
  const text = fc
    .array(fc.tuple(piece, fc.constantFrom('', ' ', '.', ', ', '-', '€ ')), { maxLength: 6 })
    .map((pieces) => pieces.flat().join(''));
  fc.assert(
    fc.property(text, (before) => {
      const once = removePersonalData(before);
      assert.deepEqual(removePersonalData(once.text), { text: once.text, removed: [] });
      assert.ok(once.removed.every((kind) => personalDataKinds.includes(kind)));
      assert.equal(once.removed.length > 0, once.text !== before);
    }),
    { numRuns: 1000 },
  );
});

test('hostile text of 64 KB takes no more than a moment', () => {
  for (const piece of ['a', '@', '1', '0 ', 'a@a.', 'NL91', 'A-1-', '1234 AB ', '+1.', '(0', '06-']) {
    const text = piece.repeat(65_536 / piece.length);
    const start = performance.now();
    removePersonalData(text);
    assert.ok(performance.now() - start < 2000, piece);
  }
});
