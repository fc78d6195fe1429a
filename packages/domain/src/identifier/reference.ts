import { plainText } from '../text/plain-characters.js';

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

/** A name of the number that is copied along with it, with what stands between both. */
const label =
  /^(?:(?:ons|uw|mijn|my|your|our)\s+)?(?:(?:zaak|dossier|aanvraag|meldings?|referentie|case|reference|application)[\s-]?(?:nummer|nr|number|no|code)|kenmerk|referentie|reference|nummer|number|nr|ref)(?:\s+is)?[\s:.#]+(?=\S*\d)/i;

/**
 * Returns a reference in its standard notation: `tb 7k3m 92qx` gives `TB-7K3M-92QX`. A letter O or I instead
 * of a zero or a one is corrected, and a label before it ("Zaaknummer: ") is left out. References of other systems keep their form, in capitals. A second call
 * changes nothing.
 */
export function normaliseReference(input: string): string {
  const parts = plainText(input)
    .replace(label, '')
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u);
  const own = /^([A-Z]{1,4})([A-Z\d]{4})([A-Z\d]{4})$/.exec(parts.join(''));
  if (!own) return parts.filter(Boolean).join('-');
  const [, prefix, first = '', second = ''] = own;
  return `${prefix}-${digitsForLetters(first)}-${digitsForLetters(second)}`;
}

function digitsForLetters(text: string): string {
  return text.replace(/O/g, '0').replace(/[IL]/g, '1');
}
