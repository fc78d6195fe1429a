import { constants, createPrivateKey, privateDecrypt, type KeyObject } from 'node:crypto';

/** Keys that were read, by their modulus. */
const keys = new Map<string, KeyObject>();

/** Raises a number to the secret exponent of an RSA key, in a time that tells nothing of it. */
export function signRaw(key: JsonWebKey, message: Uint8Array): Uint8Array {
  const name = key.n ?? '';
  const read = keys.get(name) ?? createPrivateKey({ key: { ...key }, format: 'jwk' });
  keys.set(name, read);
  return Uint8Array.from(privateDecrypt({ key: read, padding: constants.RSA_NO_PADDING }, message));
}
