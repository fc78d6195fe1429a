import fc from 'fast-check';

/**
 * Numbers and names that look like personal data but are not, as residents and municipalities write them.
 * They are generated from a seed, so that the rate is the same on every machine.
 */
export interface Kind {
  readonly name: string;
  readonly text: fc.Arbitrary<string>;
}

export const digits = (least: number, most = least): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^\\d{${String(least)},${String(most)}}$`));
export const number = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: least, max: most });
export const padded = (least: number, most: number): fc.Arbitrary<string> =>
  number(least, most).map((value) => String(value).padStart(2, '0'));
export const thousands = (value: number): string => value.toLocaleString('nl-NL');
export const parts = (...found: (fc.Arbitrary<string | number> | string)[]): fc.Arbitrary<string> =>
  fc
    .tuple(...found.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((texts) => texts.join(''));
export const between = (
  sentence: readonly [string, string],
  text: fc.Arbitrary<string>,
): fc.Arbitrary<string> => text.map((found) => `${sentence[0]}${found}${sentence[1]}`);

export const year = number(1990, 2035);
const month = fc.constantFrom(
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober'],
);
const time = parts(padded(0, 23), fc.constantFrom(':', '.'), padded(0, 59));
const crockford = fc.stringMatching(/^[0-9ABCDEFGHJKMNPQRSTVWXYZ]{4}$/);

/** Harmless texts, by kind. Text that is removed from them is a false positive. */
export const harmlessKinds: readonly Kind[] = [
  {
    name: 'dates and hours',
    text: fc.oneof(
      between(['De afspraak is op ', '.'], parts(padded(1, 28), '-', padded(1, 12), '-', year, ' ', time)),
      between(['De brief van ', ' is kwijt.'], parts(number(1, 28), ' ', month, ' ', year)),
      between(['Open van ', ' uur.'], parts(time, ' tot ', time)),
      between(['Geldig tot en met ', '.'], parts(year, '-', padded(1, 12), '-', padded(1, 28))),
    ),
  },
  {
    name: 'amounts',
    text: fc.oneof(
      between(['Het kost € ', '.'], number(1, 2_000_000_000).map(thousands)),
      between(['De aanslag is €', ' te hoog.'], parts(number(1, 99_999), ',', padded(0, 99))),
      between(['De begroting is ', ' euro.'], number(1000, 2_000_000_000).map(thousands)),
    ),
  },
  {
    name: 'references of cases',
    text: fc.oneof(
      between(['Mijn zaak is ZAAK-', '.'], parts(year, '-', digits(7))),
      between(
        ['Mijn kenmerk is ', '.'],
        parts(fc.constantFrom('TB', 'FB', 'VR', 'ZB'), '-', crockford, '-', crockford),
      ),
      between(
        ['Zaaknummer ', ' loopt nog.'],
        parts('Z', fc.constantFrom('', '-', '.'), year, '.', digits(5, 6)),
      ),
      between(['Besluit ', ' is genomen.'], parts(year, '/', digits(4, 6))),
    ),
  },
  {
    name: 'numbers of things in the street',
    text: fc.oneof(
      between(['Lantaarnpaal ', ' is kapot.'], digits(4, 6)),
      between(['Container ', ' zit vol.'], digits(5, 8)),
      between(['Boom ', ' is ziek.'], parts(fc.constantFrom('A', 'B', 'L'), digits(3, 6))),
      between(['Paaltje ', ' staat scheef.'], parts(number(1, 99), '.', number(1, 9))),
    ),
  },
  {
    name: 'products and versions',
    text: fc.oneof(
      between(['De app heeft versie ', '.'], parts(number(1, 20), '.', number(0, 99), '.', number(0, 999))),
      between(['Ik kreeg foutcode ', '.'], parts(fc.constantFrom('', 'E', 'ERR-'), number(100, 9999))),
      between(['Formulier ', ' werkt niet.'], parts(fc.constantFrom('F', 'WMO', 'BRP'), '-', number(1, 99))),
      between(['Het nummer van de pas is ', '.'], digits(10, 16)),
    ),
  },
  {
    name: 'nine digits that are not a BSN by intent',
    text: between(['Op de brief staat ', '.'], digits(9)),
  },
  {
    name: 'laws and rules',
    text: fc.oneof(
      between(
        ['Volgens artikel ', ' mag dat.'],
        parts(number(1, 12), ':', number(1, 99), ' lid ', number(1, 9)),
      ),
      between(['Huisregel ', ' geldt ook in de hal.'], number(1, 20).map(String)),
      between(['Op grond van ', ' Awb.'], parts('art. ', number(1, 9), '.', number(1, 30))),
    ),
  },
  {
    name: 'measures and counts',
    text: fc.oneof(
      between(
        ['Het is ', ' lang.'],
        parts(number(1, 9999), fc.constantFrom('km', ' km', 'cm', ' m', 'mm', ' meter')),
      ),
      between(['Er wonen ', ' mensen.'], number(100, 900_000).map(thousands)),
      between(['De tuin is ', ' m2.'], parts(number(2, 99), ' x ', number(2, 99))),
      between(['Ik geef een ', '.'], parts(number(1, 10), ' van de 10')),
    ),
  },
  {
    name: 'numbers that anybody may call',
    text: fc.constantFrom(
      'Bel 14 0999.',
      'Bel 14 020 of 14 0182.',
      'Bel 112 bij brand.',
      'Bel 0900-8844.',
      'Bel 0800 1234 gratis.',
      'Bel 144 voor dieren.',
      'Bel 113 als u wilt praten.',
    ),
  },
  {
    name: 'addresses of pages',
    text: fc.oneof(
      between(
        ['De link ', ' werkt niet.'],
        parts('https://www.zilverbeek.example/zaak/', digits(1, 6), '?stap=', number(1, 9)),
      ),
      between(['Kijk op ', '.'], parts('www.zilverbeek.example/nieuws/', year, '/', padded(1, 12), '/afval')),
    ),
  },
  {
    name: 'postcodes without a number, roads and bus lines',
    text: fc.oneof(
      between(
        ['In postcode ', ' staan bomen.'],
        parts(number(1000, 9999), fc.constantFrom('', ' '), fc.constantFrom('AB', 'CD', 'XZ')),
      ),
      between(['De ', ' staat vast.'], parts(fc.constantFrom('A', 'N'), number(1, 399))),
      between(['Lijn ', ' rijdt niet.'], parts(number(1, 399), ' en ', number(1, 399))),
    ),
  },
];

export const bsn = digits(8)
  .map((first) => {
    const sum = [...first].reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
    return `${first}${sum % 11}`;
  })
  .filter((found) => found.length === 9 && found !== '000000000');

const iban = fc.tuple(fc.constantFrom('ABNA', 'INGB', 'RABO', 'TRIO'), digits(10)).map(([bank, account]) => {
  const letters = `${bank}${account}NL00`.replace(/[A-Z]/g, (letter) => String(parseInt(letter, 36)));
  return `NL${String(98n - (BigInt(letters) % 97n)).padStart(2, '0')}${bank}${account}`;
});
const spaced = (size: number) => (text: string) =>
  text.match(new RegExp(`.{1,${size}}`, 'g'))?.join(' ') ?? text;
export const plateLetters = (count: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[BDFGHJKLNPRSTVXZ]{${String(count)}}$`));

/** Texts with personal data, by kind. Personal data that stays in them is a miss. */
export const personalKinds: readonly Kind[] = [
  { name: 'bsn', text: fc.oneof(bsn, bsn.map(spaced(3))) },
  {
    name: 'iban',
    text: fc.oneof(
      iban,
      iban.map(spaced(4)),
      iban.map((account) => account.toLowerCase()),
    ),
  },
  { name: 'email', text: fc.emailAddress() },
  {
    name: 'phone',
    text: fc.oneof(
      parts('06', digits(8)),
      parts('06-', digits(8)),
      parts('06 ', digits(2), ' ', digits(2), ' ', digits(2), ' ', digits(2)),
      parts('+31 6 ', digits(8)),
      parts('0031 6 ', digits(8)),
      parts('0', number(10, 79), '-', digits(7)),
      parts('(0', number(10, 79), ') ', digits(3), ' ', digits(2), ' ', digits(2)),
    ),
  },
  {
    name: 'address',
    text: fc.oneof(
      parts(number(1000, 9999), ' AB ', number(1, 999)),
      parts(number(1000, 9999), 'XZ ', number(1, 999), fc.constantFrom('', 'a', '-2')),
      parts(number(1, 999), ', ', number(1000, 9999), ' CD'),
    ),
  },
  {
    name: 'plate',
    text: fc.oneof(
      parts(plateLetters(2), '-', digits(3), '-', plateLetters(1)),
      parts(plateLetters(1), '-', digits(3), '-', plateLetters(2)),
      parts(digits(2), '-', plateLetters(3), '-', digits(1)),
      parts(digits(1), '-', plateLetters(3), '-', digits(2)),
      parts(plateLetters(2), digits(3), plateLetters(1)),
      parts(plateLetters(2), '-', plateLetters(2), '-', digits(2)),
    ),
  },
];
