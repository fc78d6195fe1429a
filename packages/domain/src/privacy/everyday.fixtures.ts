import fc from 'fast-check';
import { between, digits, number, padded, parts, thousands, year, type Kind } from './corpus.fixtures.js';

const shortMonth = fc.constantFrom(
  ...['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
);
const street = fc.constantFrom(
  'Dorpsstraat',
  'Kerklaan',
  'Het Zand',
  'Oude Gracht',
  'Beukenhof',
  'Laan 1940-1945',
);
const smallWord = fc.constantFrom(
  'en',
  'of',
  'op',
  'in',
  'is',
  'om',
  'tot',
  'voor',
  'na',
  'de',
  'er',
  'al',
  'zo',
);
const label = fc.constantFrom(
  ...[
    'ordernummer',
    'factuurnummer',
    'klantnummer',
    'zaaknummer',
    'dossiernummer',
    'meldingsnummer',
    'pasnummer',
  ],
);

/** More harmless texts: what people write every day with months, years, amounts, streets and numbers of things. */
export const everydayKinds: readonly Kind[] = [
  {
    name: 'months in letters',
    text: fc.oneof(
      between(['Op ', ' heb ik gebeld.'], parts(number(1, 31), '-', shortMonth, '-', number(10, 99))),
      between(['Sinds ', ' wacht ik.'], parts(number(1, 31), ' ', shortMonth, ' ', year)),
      between(
        ['VAN ', '.'],
        parts(
          number(1, 31),
          ' ',
          shortMonth.map((name) => name.toUpperCase()),
          ' ',
          year,
        ),
      ),
    ),
  },
  {
    name: 'years in a row',
    text: fc.oneof(
      between(['IN ', ' OOK AL.'], parts(year, ' EN ', year)),
      between(['in ', ' was het zo.'], parts(year, ' ', smallWord, ' ', year)),
      between(['Van ', '.'], parts(year, fc.constantFrom(' t/m ', '-', ' tot '), year)),
      between(['Seizoen ', '.'], parts(year, '/', number(10, 99))),
    ),
  },
  {
    name: 'amounts in every notation',
    text: fc.oneof(
      between(['Dat is EUR ', '.'], number(1, 2_000_000_000).map(String)),
      between(['Het kost ', '.'], parts(number(1, 2_000_000_000).map(thousands), ',-')),
      between(['Samen ', ' inwoners.'], number(100_000_000, 999_999_999).map(String)),
      between(['Ik betaalde €', ' te veel.'], parts(number(1, 99_999), '.', padded(0, 99))),
      between(['Het bedrag ', ' euro klopt niet.'], parts(number(1, 999), '.', digits(3), '.', digits(3))),
    ),
  },
  {
    name: 'distances and sizes in capitals and small letters',
    text: fc.oneof(
      between(
        ['', ' VERDER.'],
        parts(number(1000, 9999), ' ', fc.constantFrom('KM', 'CM', 'MM', 'KG', 'GB'), ' ', number(1, 99)),
      ),
      between(
        ['Na ', ' meter.'],
        parts(number(1000, 9999), ' ', fc.constantFrom('km', 'kg', 'cm', 'ml'), ' ', number(1, 99)),
      ),
      between(['', ' keer.'], parts(number(1000, 9999), ' ', smallWord, ' ', number(1, 999))),
    ),
  },
  {
    name: 'numbers with a label',
    text: fc.oneof(
      between(['Mijn ', '.'], parts(label, ' is ', digits(9))),
      between(['', ' klopt niet.'], parts(label, ': ', digits(9))),
      between(['Het ', '.'], parts(label, ' ', digits(8, 12))),
    ),
  },
  {
    name: 'streets without a postcode',
    text: fc.oneof(
      between(['In de ', ' is het glad.'], parts(street, ' ', number(1, 300))),
      between(['Tussen ', ' ligt afval.'], parts(street, ' ', number(1, 99), ' en ', number(100, 300))),
    ),
  },
  {
    name: 'scores, rounds and odds',
    text: fc.oneof(
      between(['De kans is ', '.'], parts(number(1, 9), '-op-', number(10, 999))),
      between(
        ['Wij zaten ', ' bij elkaar.'],
        parts(number(10, 99), '-', fc.constantFrom('en', 'of', 'om'), '-', number(10, 99)),
      ),
      between(
        ['Uitslag ', '.'],
        parts(number(0, 20), '-', number(0, 20), ', rust ', number(0, 9), '-', number(0, 9)),
      ),
    ),
  },
];
