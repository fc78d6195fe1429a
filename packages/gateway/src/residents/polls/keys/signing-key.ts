import { bytesOf, numberOf, power, publicExponent, readNumber, writeNumber } from '@plein/domain/polls.js';
import type { GatewayDependencies } from '../../../core/dependencies.js';
import { pollCipher } from '../poll-secrets.js';
import { openText, sealText } from '../../../core/sealed-text.js';
import type { StoredKey } from './poll-keys.store.js';

const use = 'signing';
/** Bytes of the modulus: 2048 bits. */
const keyLength = 256;

/** Makes a new key for a poll, sealed with a secret: RSA of 2048 bits. */
export async function makeSigningKey(
  secret: string,
  poll: string,
  random: (bytes: number) => Uint8Array,
): Promise<StoredKey> {
  const { subtle } = crypto;
  const kind = {
    name: 'RSA-PSS',
    modulusLength: 8 * keyLength,
    publicExponent: Uint8Array.of(1, 0, 1),
    hash: 'SHA-384',
  };
  const pair = await subtle.generateKey(kind, true, ['sign', 'verify']);
  const jwk = await subtle.exportKey('jwk', pair.privateKey);
  const plain = new TextEncoder().encode(JSON.stringify(jwk));
  return {
    publicKey: jwk.n ?? '',
    sealed: await sealText(await pollCipher(secret, poll, use), plain, random),
  };
}

/** Opens the secret part of a key with the secret that sealed it. Throws where none of them did. */
export async function openSigningKey(
  secrets: readonly string[],
  poll: string,
  { sealed }: StoredKey,
): Promise<JsonWebKey> {
  for (const secret of secrets) {
    try {
      const plain = await openText(await pollCipher(secret, poll, use), sealed);
      return JSON.parse(new TextDecoder().decode(plain)) as JsonWebKey;
    } catch {
      continue;
    }
  }
  throw new Error('The key of a poll was sealed with another PLEIN_BALLOT_SECRET. Set that one again.');
}

/** Returns whether this is a number that the key can sign. */
export const isBelowModulus = (blinded: string, publicKey: string): boolean =>
  readNumber(blinded) < readNumber(publicKey);

/** Signs a blinded ballot (RFC 9474, section 4.3). A signature that a fault spoiled would tell the key, so it is checked. */
export function signBlinded(
  key: JsonWebKey,
  blinded: string,
  signRaw: NonNullable<GatewayDependencies['signRaw']> = signRawInPage,
): string {
  const message = readNumber(blinded);
  const signed = numberOf(signRaw(key, bytesOf(message, keyLength)));
  if (power(signed, publicExponent, readNumber(key.n ?? '')) !== message)
    throw new Error('A ballot was signed wrongly.');
  return writeNumber(signed);
}

const signRawInPage = ({ n = '', d = '' }: JsonWebKey, message: Uint8Array): Uint8Array =>
  bytesOf(power(numberOf(message), readNumber(d), readNumber(n)), keyLength);
