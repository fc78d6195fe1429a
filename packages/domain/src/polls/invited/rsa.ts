import { webCrypto } from './web-crypto.js';

/**
 * The arithmetic of blind RSA signatures: RSABSSA-SHA384-PSS-Deterministic of RFC 9474. Nothing here takes the same time
 * for every number. It runs where nobody else can time it: on the voter's device, with a blinding that is used once.
 */

/** The public exponent of every key. */
export const publicExponent = 65_537n;
/** Bytes of the hash, and of the salt (RFC 9474, section 5). */
export const saltLength = 48;

/** Reads a number that is written with the highest byte first. */
export function numberOf(bytes: Uint8Array): bigint {
  return bytes.length === 0
    ? 0n
    : BigInt(`0x${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`);
}

/** Writes a number in that many bytes, the highest first. */
export function bytesOf(number: bigint, length: number): Uint8Array<ArrayBuffer> {
  const text = number.toString(16).padStart(2 * length, '0');
  return Uint8Array.from({ length }, (_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16));
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Bits that base64url adds after 2048 bits, so that they fill its last digit. */
const spareBits = 4n;

/** Writes a number of 2048 bits in base64url (RFC 4648). */
export function writeNumber(number: bigint): string {
  let text = '';
  for (let rest = number << spareBits; text.length < 342; rest >>= 6n)
    text = digits.charAt(Number(rest & 63n)) + text;
  return text;
}

/** Reads a number from base64url (RFC 4648), of any length: a JWK leaves out the zeros before a secret exponent. */
export function readNumber(text: string): bigint {
  return (
    [...text].reduce((sum, digit) => (sum << 6n) | BigInt(digits.indexOf(digit)), 0n) >>
    BigInt((6 * text.length) % 8)
  );
}

/** Returns `base` to the power of `exponent`, modulo `modulus`. */
export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** Returns the inverse of a number modulo `modulus`. Throws a RangeError where there is none. */
export function inverseOf(number: bigint, modulus: bigint): bigint {
  let [rest, next] = [modulus, number % modulus];
  let [result, step] = [0n, 1n];
  while (next > 0n) {
    const times = rest / next;
    [rest, next] = [next, rest - times * next];
    [result, step] = [step, result - times * step];
  }
  if (rest !== 1n) throw new RangeError('The number has no inverse.');
  return ((result % modulus) + modulus) % modulus;
}

const sha384 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await webCrypto().digest('SHA-384', bytes));

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

async function mask(seed: Uint8Array, length: number): Promise<Uint8Array> {
  const count = Math.ceil(length / saltLength);
  const hashes = [...Array(count).keys()].map((counter) => sha384(joined(seed, bytesOf(BigInt(counter), 4))));
  return joined(...(await Promise.all(hashes))).subarray(0, length);
}

/** Encodes a message for a modulus of `8 * length` bits: EMSA-PSS with SHA-384 (RFC 8017, section 9.1.1). */
export async function encodePss(
  message: Uint8Array<ArrayBuffer>,
  salt: Uint8Array,
  length: number,
): Promise<bigint> {
  const hash = await sha384(joined(new Uint8Array(8), await sha384(message), salt));
  const data = joined(new Uint8Array(length - 2 * saltLength - 2), Uint8Array.of(1), salt);
  const masks = await mask(hash, data.length);
  const masked = data.map((byte, at) => byte ^ (masks[at] ?? 0));
  masked[0] = (masked[0] ?? 0) & 0x7f;
  return numberOf(joined(masked, hash, Uint8Array.of(0xbc)));
}
