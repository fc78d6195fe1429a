import fc from 'fast-check';
import { bsn, digits, number, parts, plateLetters, type Kind } from './corpus.fixtures.js';

const separator = fc.constantFrom('–', '—', '‑', '−', ' ', ' ', '\u200B-', '-\u2060', '‐');
const invisible = fc.constantFrom('\u200B', '\u200E', '\u2060', '\u00AD', '\u202A', '\uFEFF');
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10, 0x1040];
const inScript = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const scattered = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, invisible, number(1, 7))
    .map(([found, mark, at]) => found.slice(0, at) + mark + found.slice(at));
const marked = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  text.map((found) => `\u202A${found}\u202C`);
const mobile = parts('06', digits(8));
/** SA, SD and SS are never issued. */
const postcodeLetters = fc
  .stringMatching(/^[A-EGHJ-NPR-TV-XZ]{2}$/)
  .filter((letters) => !/^S[ADS]$/.test(letters));

/** Letters that stand in the number of a document: all but the O. */
const documentLetters = (count: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[A-NP-Z]{${String(count)}}$`));

/** Returns accounts of a country with valid check digits. `form`: digits are 9, letters A, as in the IBAN registry. */
const iban = (country: string, form: string): fc.Arbitrary<string> =>
  fc
    .tuple(...Array.from(form, (sign) => fc.stringMatching(sign === '9' ? /^\d$/ : /^[A-Z]$/)))
    .map((signs) => {
      const account = signs.join('');
      const figures = `${account}${country}00`.replace(/[A-Z]/g, (letter) => String(parseInt(letter, 36)));
      return `${country}${String(98n - (BigInt(figures) % 97n)).padStart(2, '0')}${account}`;
    });
const nine = (count: number): string => '9'.repeat(count);
const groupsOf = (size: number, between: string) => (text: string) =>
  text.match(new RegExp(`.{1,${String(size)}}`, 'g'))?.join(between) ?? text;

/** Personal data in other clothes: other dashes and spaces, invisible characters, other scripts, no plus. */
export const disguisedKinds: readonly Kind[] = [
  {
    name: 'phone, other dashes and spaces',
    text: fc.oneof(
      parts('06', separator, digits(8)),
      parts('0', number(10, 79), separator, digits(7)),
      parts('06', separator, digits(4), separator, digits(4)),
    ),
  },
  { name: 'phone, invisible characters', text: fc.oneof(scattered(mobile), marked(mobile)) },
  {
    name: 'phone, another script',
    text: fc.tuple(mobile, fc.constantFrom(...zeros)).map(([found, zero]) => inScript(found, zero)),
  },
  { name: 'phone, its country without a plus', text: parts('316', digits(8)) },
  {
    name: 'bsn, other dashes and scripts',
    text: fc.oneof(
      fc.tuple(bsn, fc.constantFrom('–', '−', ' ', '‑')).map(([found, dash]) => groupsOf(3, dash)(found)),
      fc.tuple(bsn, fc.constantFrom(...zeros)).map(([found, zero]) => inScript(found, zero)),
      scattered(bsn),
    ),
  },
  {
    name: 'iban of six countries',
    text: fc
      .oneof(
        iban('NL', `AAAA${nine(10)}`),
        iban('BE', nine(12)),
        iban('DE', nine(18)),
        iban('FR', nine(23)),
        iban('PL', nine(24)),
        iban('TR', nine(22)),
      )
      .chain((account) => fc.constantFrom(account, groupsOf(4, ' ')(account), groupsOf(4, ' ')(account))),
  },
  {
    name: 'address, small letters and other spaces',
    text: fc.oneof(
      parts(number(1000, 9999), ' ', fc.constantFrom('zb', 'xz', 'ab', 'rt', 'hp'), ' ', number(1, 999)),
      parts(number(1000, 9999), ' AB ', number(1, 999)),
      parts(number(1, 999), ', ', number(1000, 9999), ' ', fc.constantFrom('zb', 'xz', 'rt')),
    ),
  },
  {
    name: 'plate, small letters and other dashes',
    text: fc.oneof(
      parts(plateLetters(2), '-', digits(3), '-', plateLetters(1)).map((plate) => plate.toLowerCase()),
      parts(fc.constantFrom('ab', 'ea', 'io'), '-', digits(3), '-', fc.constantFrom('c', 'e')),
      parts(plateLetters(2), '–', digits(3), '–', plateLetters(1)),
      parts(digits(2), '-', plateLetters(3), '-', digits(1)).map((plate) => plate.toLowerCase()),
    ),
  },
  {
    name: 'phone, commas, dots in the line and brackets',
    text: fc.oneof(
      parts(
        '06',
        fc.constantFrom('·', ',', ', ', '_', ' / '),
        digits(4),
        fc.constantFrom('·', ','),
        digits(4),
      ),
      parts('0(6)', digits(8)),
      parts('o6', fc.constantFrom('', '-', ' '), digits(8)),
    ),
  },
  {
    name: 'bsn after its name, with any mark and with a mistake',
    text: fc
      .tuple(fc.constantFrom('/', ',', '_', ' ', '·', ' - '), digits(9))
      .map(([mark, found]) => `BSN: ${groupsOf(3, mark)(found)}`),
  },
  {
    name: 'iban, other marks between its groups',
    text: fc
      .tuple(iban('NL', `AAAA${nine(10)}`), fc.constantFrom('_', '/', '-'))
      .map(([account, mark]) => groupsOf(4, mark)(account)),
  },
  {
    name: 'email, with words for its signs',
    text: parts(
      fc.stringMatching(/^[a-z][a-z.]{1,12}[a-z]$/),
      fc.constantFrom(' (at) ', '[at]', ' @ ', ' apenstaartje ', '{at}'),
      fc.stringMatching(/^[a-z]{3,12}$/),
      fc.constantFrom('.', ' . ', ' (dot) ', '[punt]'),
      fc.constantFrom('nl', 'example', 'com'),
    ),
  },
  {
    name: 'address, any letters',
    text: parts('postcode ', number(1000, 9999), ' ', postcodeLetters, ' ', number(1, 999)),
  },
  {
    name: 'address, glued, with a mark or with its town',
    text: fc.oneof(
      parts(number(2100, 9999), fc.constantFrom('RT', 'zb', 'XZ', 'hp'), number(1, 999)),
      parts(number(1000, 9999), fc.constantFrom('-', '.'), 'RT ', number(1, 999)),
      parts(number(1000, 9999), ' RT te Zilverbeek nr ', number(1, 999)),
      parts(number(1000, 9999), 'rt nr', number(1, 999)),
      parts(number(1, 999), ' – ', number(1000, 9999), ' RT'),
    ),
  },
  {
    name: 'plate after its name, in small letters and with spaces',
    text: parts(
      fc.constantFrom('kenteken ', 'Kenteken: ', 'nummerplaat ', 'auto '),
      fc
        .oneof(
          parts(plateLetters(2), digits(3), plateLetters(1)),
          parts(plateLetters(2), ' ', digits(3), ' ', plateLetters(1)),
          parts(digits(2), ' ', plateLetters(3), ' ', digits(1)),
          parts('AB ', digits(2), ' ', digits(2)),
        )
        .map((plate) => plate.toLowerCase()),
    ),
  },
  {
    name: 'date of birth, in words and languages',
    text: parts(
      fc.constantFrom(
        ...['geboren op de ', 'geboren op zondag ', 'geb. ', 'Geburtsdatum: ', 'né le ', 'born on '],
        ...['urodzony ', 'doğum tarihi ', 'дата народження ', 'تاريخ الميلاد '],
      ),
      fc.oneof(
        parts(number(1, 28), fc.constantFrom(' maart ', '-3-', '/03/', '. März '), number(1930, 2020)),
        parts(number(1930, 2020), fc.constantFrom('0314', '-03-14')),
      ),
    ),
  },
  {
    name: 'date of birth, beside a person or its word',
    text: fc
      .tuple(
        fc.constantFrom(['Mijn zoon ', ''], ['A. Bewoner, ', ''], ['', ' is mijn geboortedatum']),
        number(1, 28),
        fc.constantFrom('-03-', '/3/', '.11.'),
        number(1930, 2009),
      )
      .map(([[before = '', after = ''], day, month, year]) => `${before}${day}${month}${year}${after}`),
  },
  {
    name: 'document, after its name or by its form',
    text: fc.oneof(
      parts(
        fc.constantFrom('paspoort ', 'ID-kaart: ', 'documentnummer is ', 'paspoortnr. '),
        documentLetters(2),
        digits(6),
        digits(1),
      ),
      parts(documentLetters(2), digits(1), documentLetters(1), digits(1), documentLetters(1), digits(3)),
      parts(fc.constantFrom('rijbewijs ', 'rijbewijsnummer: ', 'V-nummer '), digits(10)),
    ),
  },
  {
    name: 'bsn without its name, with a slash or a dot between',
    text: fc
      .tuple(bsn, fc.constantFrom('/', ' / ', '·', '_'))
      .map(([found, mark]) => groupsOf(3, mark)(found)),
  },
];
