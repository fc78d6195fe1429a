/** The letters and digits of a code: without I, L, O and U, which are read wrongly (Crockford's base 32). */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Characters of a code. Twelve of 32 are 60 bits, so that nobody can guess one. */
const codeLength = 12;

/** Makes a code for one voter, as it is printed: `7K3M-Q9XA-2BTW`. */
export function makeCode(random: (bytes: number) => Uint8Array): string {
  return writtenCode([...random(codeLength)].map((byte) => symbols.charAt(byte & 31)).join(''));
}

/**
 * Returns a code as it is printed, from how somebody typed it: with or without dashes, spaces and capitals, and with
 * letters that look like a digit. Undefined where it cannot be a code.
 */
export function readCode(typed: string): string | undefined {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\-–]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const isCode = plain.length === codeLength && [...plain].every((letter) => symbols.includes(letter));
  return isCode ? writtenCode(plain) : undefined;
}

/** Writes a code in groups of four, which are easy to read out. */
const writtenCode = (plain: string): string => plain.match(/.{4}/g)?.join('-') ?? plain;
