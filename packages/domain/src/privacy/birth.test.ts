import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { removePersonalData } from './index.js';

const born = [
  ['Ik ben geboren op 12-03-1980.', 'Ik ben geboren op [geboortedatum verwijderd].'],
  ['geb. 12 maart 1980', 'geb. [geboortedatum verwijderd]'],
  ['Geboortedatum: 1980-03-12', 'Geboortedatum: [geboortedatum verwijderd]'],
  ['mijn geboortedatum is 1/2/85', 'mijn geboortedatum is [geboortedatum verwijderd]'],
  ['geboren te Zilverbeek op 12.03.1980', 'geboren te Zilverbeek op [geboortedatum verwijderd]'],
  ['I was born on 3 March 1980', 'I was born on [geboortedatum verwijderd]'],
  ['date of birth 12/03/1980', 'date of birth [geboortedatum verwijderd]'],
  ['geboren op de 12e maart 1980', 'geboren op de [geboortedatum verwijderd]'],
  ['geboren op zondag 12 maart 1980', 'geboren op zondag [geboortedatum verwijderd]'],
  ['geboortedatum 19800312', 'geboortedatum [geboortedatum verwijderd]'],
  ['born 12th of March 1980', 'born [geboortedatum verwijderd]'],
  ['Geburtsdatum: 12. März 1980', 'Geburtsdatum: [geboortedatum verwijderd]'],
  ['née le 12/03/1980', 'née le [geboortedatum verwijderd]'],
  ['doğum tarihi 12.03.1980', 'doğum tarihi [geboortedatum verwijderd]'],
  ['GEBOREN 12-03-1980', 'GEBOREN [geboortedatum verwijderd]'],
] as const;

test('a date after a word that says that somebody was born goes', () => {
  for (const [text, clean] of born) {
    assert.deepEqual(removePersonalData(text), { text: clean, removed: ['birth'] }, text);
  }
});

test('any other date stays', () => {
  for (const text of [
    'De afspraak is op 12-03-2026.',
    'De brief van 12 maart 2026 is kwijt.',
    'Mijn kind wordt geboren in het ziekenhuis. De afspraak is 12-03-2026.',
    'Geldig tot en met 2026-03-12',
    'Het gebouw is van 12-03-1980.',
    'Gebruik vanaf 12-03-1980',
  ]) {
    assert.deepEqual(removePersonalData(text), { text, removed: [] }, text);
  }
});

test('a citizen service number goes with a space after each digit', () => {
  assert.deepEqual(removePersonalData('bsn 1 2 3 4 5 6 7 8 2'), {
    text: 'bsn [burgerservicenummer verwijderd]',
    removed: ['bsn'],
  });
  const counted = 'Zet een kruisje bij 1 2 3 4 5 6 7 8 9 of 10.';
  assert.equal(removePersonalData(counted).text, counted);
});

test('removing once is enough, whatever stands around it', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...born), fc.string(), (before, [text], after) => {
      const once = removePersonalData(`${before} ${text} ${after}`).text;
      assert.equal(removePersonalData(once).text, once);
    }),
  );
});
