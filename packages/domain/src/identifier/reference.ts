/** Crockford's base 32: no I, L, O or U, so that a reference survives being read aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A reference for a resident to name on the phone, like `TB-7K3M-92QX`: forty random bits.
 *
 * @param prefix one to four capitals that say what it is about
 * @param random gives that many random bytes; use a cryptographic source
 */
export function reference(prefix: string, random: (bytes: number) => Uint8Array): string {
  const letters = Array.from(random(8), (byte) => alphabet.charAt(byte & 31)).join('');
  return `${prefix}-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/**
 * The one way to write a reference, however a resident typed it: `tb 7k3m 92qx` gives `TB-7K3M-92QX`, and a
 * letter O or I typed for a zero or a one is understood. References of other systems keep their form, in
 * capitals. Doing it twice changes nothing.
 */
export function normaliseReference(input: string): string {
  const parts = input.toUpperCase().split(/[^\p{L}\p{N}]+/u);
  const own = /^([A-Z]{1,4})([A-Z\d]{4})([A-Z\d]{4})$/.exec(parts.join(''));
  if (!own) return parts.filter(Boolean).join('-');
  const [, prefix, first = '', second = ''] = own;
  return `${prefix}-${digitsForLetters(first)}-${digitsForLetters(second)}`;
}

function digitsForLetters(text: string): string {
  return text.replace(/O/g, '0').replace(/[IL]/g, '1');
}
