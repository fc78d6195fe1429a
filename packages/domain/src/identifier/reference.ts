import { latinCapitals, plainText } from '../text/plain-characters.js';

/** Crockford's base 32. It has no I, L, O or U, so that a reference can be read aloud without mistakes. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Makes a reference that a resident can name on the phone, such as `TB-7K3M-92QX`: forty random bits.
 *
 * @param prefix one to four capitals that indicate the kind of message
 * @param random returns that many random bytes; use a cryptographic source
 */
export function reference(prefix: string, random: (bytes: number) => Uint8Array): string {
  const letters = [...random(8)].map((byte) => alphabet.charAt(byte & 31)).join('');
  return `${prefix}-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** A name of the number that is copied along with it, in Dutch or English, with what stands between both. */
const label =
  /^(?:(?:het|ons|uw|mijn|my|your|our)\s+)*(?:(?:zaak|dossier|aanvraag|melding?s?|registratie|referentie|case|reference|application)[\s-]?(?:nummer|nr|number|no|code|id)|kenmerk|referentie|reference|nummer|number|nr|ref)(?:\s+is)?[\s:.#=(]+(?=\S*\s?\d)/i;
/** Words of any language before a colon, or before what has the shape of a reference by itself. */
const words =
  /^(?:[^\d:=]{5,}[:=]\s*(?=.*\d)|(?:(?:uw|de|je|my)\s+)?(?:\p{L}{3,}[\s:=.#(]+)+(?=\p{L}{1,6}-\d))/iu;
/** The start of the subject of a reply, and words that go on after a reference. */
const subject = /^(?:(?:re|fwd?|antw|aw|betr|betreft)\s*:\s*)+/i;
const goesOn = /(?<=\d\S*)\s+(?:van|voor|over|inzake|betreffende|d\.?d\.?|from|of|about|dated)\s.*$/i;
const own = /^([A-Z]{1,4})-?([A-Z\d]{4})-?([A-Z\d]{4})$/;

/**
 * Returns a reference in its standard notation: `tb 7k3m 92qx` gives `TB-7K3M-92QX`. A letter O or I instead
 * of a zero or a one is corrected, and words before it ("Zaaknummer: ") or in brackets behind it are left out.
 * References of other systems keep their form, in capitals. A second call changes nothing.
 */
export function normaliseReference(input: string): string {
  const plain = plainText(input).replace(subject, '').replace(label, '').replace(goesOn, '');
  const [, prefix, first = '', second = ''] = own.exec(partsOf(plain).join('-')) ?? [];
  if (prefix !== undefined) return `${prefix}-${digitsForLetters(first)}-${digitsForLetters(second)}`;
  const bare = plain.replace(words, '').replace(/(?<=\d\S*)\s+\(\D*\)$/u, '');
  return bare === plain ? partsOf(plain).join('-') : normaliseReference(bare);
}

const partsOf = (text: string): string[] =>
  latinCapitals(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

function digitsForLetters(text: string): string {
  return text.replace(/O/g, '0').replace(/[IL]/g, '1');
}
