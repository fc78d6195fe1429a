import fc from 'fast-check';
import {
  between,
  digits,
  number,
  padded,
  parts,
  plateLetters,
  thousands,
  year,
  type Kind,
} from './corpus.fixtures.js';

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

const codeName = fc.constantFrom(
  'Type',
  'model',
  'Lokaal',
  'kamer',
  'groep',
  'Artikel',
  'route',
  'Onderdeelcode',
);
const otherLabel = fc.constantFrom(
  'KvK-nummer',
  'Lotnummer',
  'containernummer',
  'Tracking number',
  'Boekingsnummer:',
);
const digits2 = padded(0, 59);
const time = parts(padded(10, 23), '.', digits2);

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
  {
    name: 'codes of things',
    text: fc.oneof(
      between(
        ['', ' is stuk.'],
        parts(
          codeName,
          ' ',
          fc.constantFrom('GX', 'B', 'TV'),
          '-',
          digits(2, 3),
          '-',
          fc.constantFrom('B', 'D'),
        ),
      ),
      between(
        ['', '.'],
        parts(codeName, ' ', digits(2), '-', fc.constantFrom('abc', 'XL', 'GR'), '-', digits(1)),
      ),
      between(['', '.'], parts(otherLabel, ' ', digits(9))),
      between(
        ['Het kost ', '.'],
        parts(fc.constantFrom('USD ', '$', '£ ', '€ '), digits(3), '.', digits(3), '.', digits(3)),
      ),
      between(['In ', '.'], parts(year, fc.constantFrom('WK', ' wk ', ' KW '), number(10, 52))),
    ),
  },
  {
    name: 'hours and dates in a row',
    text: fc.oneof(
      between(['Open om ', '.'], parts('0', number(6, 9), '.', digits2, '-', time, '-', time)),
      between(
        ['Op ', '.'],
        parts(padded(1, 28), ' ', padded(1, 12), ' ', year, ' ', padded(10, 23), ' ', digits2),
      ),
      between(
        ['Van ', ' uur.'],
        parts(padded(1, 28), '-0', number(1, 9), '-', year, ' ', time, ' tot ', time),
      ),
    ),
  },
  {
    name: 'dates of long ago that are about no person',
    text: fc.oneof(
      between(['Het huis is van ', '.'], parts(number(1, 28), '-', number(1, 12), '-', number(1900, 2009))),
      between(
        ['Ik woon hier sinds ', '.'],
        parts(number(1, 28), '/', number(1, 12), '/', number(1950, 2009)),
      ),
      between(['Mijn moeder huurt sinds ', ' al.'], parts(number(1960, 2009), '-03-', padded(1, 28))),
      between(
        ['Besluit van ', ' geldt nog.'],
        parts(number(1, 28), '.', number(1, 12), '.', number(1980, 2009)),
      ),
    ),
  },
  {
    name: 'codes of nine signs that are no document',
    text: fc.oneof(
      between(['Zaak ', ' loopt nog.'], parts(fc.constantFrom('ZB', 'WMO', 'AF'), digits(6, 7))),
      between(['Container ', ' zit vol.'], parts(plateLetters(4), digits(5))),
      between(['Mijn paspoort is van ', '.'], parts(number(2014, 2026))),
      between(['Het wachtwoord PLEIN', ' werkt niet.'], digits(4)),
    ),
  },
];
