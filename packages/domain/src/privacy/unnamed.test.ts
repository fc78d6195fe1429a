import assert from 'node:assert/strict';
import { test } from 'node:test';
import { removePersonalData } from './index.js';

const birth = '[geboortedatum verwijderd]';
const document = '[documentnummer verwijderd]';

test('a date of birth goes without a word before it, where a person or its word is beside it', () => {
  for (const [text, clean] of [
    ['12-03-1980 is mijn geboortedatum', `${birth} is mijn geboortedatum`],
    ['12 maart 1980 (geboren)', `${birth} (geboren)`],
    ['3/4/2009 geboortedag', `${birth} geboortedag`],
    ['Ik ben van 12-03-1980', `Ik ben van ${birth}`],
    ['A. Bewoner, 12-03-1980', `A. Bewoner, ${birth}`],
    ['het gaat om A.B. van der Bewoner (1980-03-12)', `het gaat om A.B. van der Bewoner (${birth})`],
    ['Mijn zoon Sem, 01.02.2009, heeft geen paspoort', `Mijn zoon Sem, ${birth}, heeft geen paspoort`],
    ['my daughter 12/03/2005 needs a passport', `my daughter ${birth} needs a passport`],
    ['12-03-1980', birth],
    [' 1980-03-12. ', ` ${birth}. `],
  ] as const)
    assert.deepEqual(removePersonalData(text), { text: clean, removed: ['birth'] }, text);
});

test('a date that says nothing of a person stays', () => {
  for (const text of [
    'Het gebouw is van 12-03-1980.',
    'Mijn zoon heeft op 12-03-2026 een afspraak.',
    'Mijn dochter, 12-03-2026, kan niet komen.',
    '12-03-2026',
    'De vergunning is van 12-03-1999 en nog geldig.',
    'Ik ben op 12-03-2009 verhuisd.',
    'Mijn moeder woont hier sinds 12-03-1999.',
  ])
    assert.deepEqual(removePersonalData(text), { text, removed: [] }, text);
});

test('the number of a document goes after its name, and without it where it can be nothing else', () => {
  for (const [text, clean] of [
    ['paspoort NXA1B2C34', `paspoort ${document}`],
    ['Mijn paspoortnummer is np4rd5lf0.', `Mijn paspoortnummer is ${document}.`],
    ['ID-kaart: SPEC 12014', `ID-kaart: ${document}`],
    ['identiteitskaart nummer IX 12 34 567', `identiteitskaart nummer ${document}`],
    ['Gevonden: NXA1B2C34 op straat', `Gevonden: ${document} op straat`],
    ['rijbewijs 4512345678', `rijbewijs ${document}`],
    ['V-nummer 123 456 7890', `V-nummer ${document}`],
  ] as const)
    assert.deepEqual(removePersonalData(text), { text: clean, removed: ['document'] }, text);
});

test('words, references and products with letters and digits stay', () => {
  for (const text of [
    'paspoort aanvragen voor 2 kinderen',
    'Mijn paspoort verlopen 2024 is nog geldig',
    'Mijn paspoort is van 2015',
    'paspoort en 1234567 meldingen',
    'Mijn rijbewijs is 10 jaar geldig',
    'Mijn kenmerk is TB-7K3M-92QX.',
    'Zaak ZB2026417 loopt nog.',
    'Formulier WMO202401 werkt niet.',
    'Onderdeel https://www.zilverbeek.example/NXA1B2C34 werkt niet',
    'Wifi PLEIN2024 doet het niet',
  ])
    assert.deepEqual(removePersonalData(text), { text, removed: [] }, text);
});

test('a citizen service number goes without its name, in groups with a slash or a dot between', () => {
  for (const text of ['111/222/333', '111 / 222 / 333', '123·456·782', 'nummer 111/222/333 graag'])
    assert.deepEqual(removePersonalData(text).removed, ['bsn'], text);
  for (const text of ['Artikel 111/222/334', 'lijn 111/222/333/444', '12/111/222/333'])
    assert.deepEqual(removePersonalData(text).removed, [], text);
});

test('any marks between the digits, and other words for the signs', () => {
  for (const [text, kind] of [
    ...['06:12345678', '06|1234|5678', "06'12345678", '06~12 34 56 78', '06➖12345678', '06*12*34*56*78'].map(
      (found) => [found, 'phone'] as const,
    ),
    ...['111|222|333', '111*222*333', '111~222~333', '111\n222\n333', '123=456=782'].map(
      (found) => [found, 'bsn'] as const,
    ),
    ...['jan apestaartje post.example', 'jan [apestaartje] post punt nl'].map(
      (found) => [found, 'email'] as const,
    ),
    ...['postcode 1234 AB en huisnummer 12', 'Mijn postcode is 1234 RT en mijn huisnr 8'].map(
      (found) => [found, 'address'] as const,
    ),
  ] as const)
    assert.deepEqual(removePersonalData(text).removed, [kind], text);
});

test('what follows the word for a number plate goes, also with a mistake in it and from another country', () => {
  for (const text of [
    ...['kenteken: ab 123 c', 'kenteken is 12ABC3', 'Kenteken AB 12 CD', 'kenteken 1 abc 23'],
    ...['kenteken 1-ABC-234', 'nummerplaat GZ-12-BBB', 'number plate KR7AB12', 'kentekenplaat B-AB-1234'],
  ])
    assert.deepEqual(removePersonalData(text).removed, ['plate'], text);
  for (const text of [
    ...['kenteken aanvragen in 2024', 'kenteken op 10 om 12', 'Het kenteken is 10 jaar oud'],
    ...['kenteken kost 24 euro', 'kenteken binnen 24 uur', 'kentekens van 2 auto’s en 3 motoren'],
  ])
    assert.deepEqual(removePersonalData(text), { text, removed: [] }, text);
});

test('a date of birth goes in any order of its parts, and with a word between it and a person', () => {
  for (const text of [
    ...['born March 12, 1980', 'd.o.b: 12 Mar 1980'],
    ...['geboortedatum 12031980', 'Mijn man is van 12-03-1950'],
    ...['mijn moeder Anna is van 1940-03-12', 'mijn baby Noor (01.02.2009)'],
  ])
    assert.deepEqual(removePersonalData(text).removed, ['birth'], text);
});

test('a number of a document or a person goes after its name', () => {
  for (const text of ['ID-kaart: SPEC-12014', 'administratienummer is 123 456 7890', 'A-nummer: 1234567890'])
    assert.deepEqual(removePersonalData(text).removed, ['document'], text);
});

test('lists, times and things stay', () => {
  for (const text of [
    ...[
      'De gebouwen 111, 222, 333',
      'huizen 123, 456, 782 zijn leeg',
      '06:30 12:45 13:00',
      'MAC 06:12:34:56:78:90',
    ],
    ...['Boom 12-AB-34', 'Lantaarnpaal 12-AB-34', 'app 6 keer 12345678', 'look at the dot com bubble'],
  ])
    assert.deepEqual(removePersonalData(text), { text, removed: [] }, text);
});
