/** A word and an address that are wider than a phone: nothing in them says where a line may end. */
export const longWord = 'Gehandicaptenparkeerkaartaanvraag';
export const longAddress =
  'https://www.zilverbeek.example/parkeren/gehandicaptenparkeerkaart-aanvragen-of-verlengen?stap=gegevens';

/** Strings with a space that are not words of a municipality. */
const notWords = new Set(['postcode', 'displayAddress', 'phone', 'upl']);
/** The longest text that every field may have. */
const longest = 120;

/** Returns the documents of a municipality with a long word and an address at the end of each of its texts. */
export function withLongTexts<Value>(value: Value, key = ''): Value {
  if (typeof value === 'string') {
    const isText = value.includes(' ') && !notWords.has(key);
    if (!isText) return value;
    const [long, short] = [lengthened(value), `${value} ${longWord}`];
    return (long.length <= longest ? long : short.length <= longest ? short : value) as Value;
  }
  if (Array.isArray(value)) return value.map((one: unknown) => withLongTexts(one, key)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const isLocalized =
    entries.length > 0 &&
    entries.every(([name, text]) => /^[a-z]{2}$/.test(name) && typeof text === 'string');
  return Object.fromEntries(
    entries.map(([name, inner]: [string, unknown]) => [
      name,
      isLocalized ? lengthened(inner as string) : withLongTexts(inner, name),
    ]),
  ) as Value;
}

const lengthened = (text: string): string => `${text} ${longWord} ${longAddress}`;
