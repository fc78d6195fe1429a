import {
  bytesOf,
  encodePss,
  inverseOf,
  numberOf,
  power,
  publicExponent,
  readNumber,
  saltLength,
  writeNumber,
} from './rsa.js';
import { webCrypto } from './web-crypto.js';

/** Bytes of the modulus of a poll's key: 2048 bits. A signature only has to hold until its poll has closed. */
const keyLength = 256;
/** More random bytes than the modulus has, so that every blinding is as likely as any other. */
const spareBytes = 16;

/** A ballot of an invited voter, before it is signed. */
export interface BlindedBallot {
  /** What the municipality signs. It says nothing about the ballot: each ballot can look like this. */
  readonly blinded: string;
  /**
   * Makes the signature of the ballot from what the municipality signed. Rejects with a RangeError where that is not a
   * signature with the key of the poll.
   */
  finish(blindSignature: string): Promise<string>;
}

/** Ids of polls, secrets and numbers of ballots are ASCII. */
const bytesIn = (ascii: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(ascii, (letter) => letter.charCodeAt(0));

/** Returns the number of a voter's ballot: SHA-256 of the poll and the voter's secret, as 64 hexadecimal digits. */
export async function ballotNumber(poll: string, voter: string): Promise<string> {
  const digest = await webCrypto().digest('SHA-256', bytesIn(`${poll}\n${voter}`));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Blinds the number of a voter's ballot. The blinding is made of the voter's secret (HKDF with SHA-384), so that a device
 * that asks again asks for the same signature, and nobody without the secret can tell which ballot it was.
 * @param key modulus of the poll's key, in base64url
 */
export async function blindBallot(key: string, poll: string, voter: string): Promise<BlindedBallot> {
  const modulus = readNumber(key);
  const number = await ballotNumber(poll, voter);
  const subtle = webCrypto();
  const secret = await subtle.importKey('raw', bytesIn(voter), 'HKDF', false, ['deriveBits']);
  const info = bytesIn(`plein blinding\n${poll}\n${key}`);
  const bits = 8 * (saltLength + keyLength + spareBytes);
  const derived = new Uint8Array(
    await subtle.deriveBits({ name: 'HKDF', hash: 'SHA-384', salt: new Uint8Array(), info }, secret, bits),
  );
  const blinding = numberOf(derived.subarray(saltLength)) % modulus;
  const { blinded, inverse } = await blind(modulus, bytesIn(number), {
    salt: derived.subarray(0, saltLength),
    blinding,
  });
  return {
    blinded: writeNumber(blinded),
    async finish(blindSignature) {
      const signed = (readNumber(blindSignature) * inverse) % modulus;
      const signature = writeNumber(signed);
      if (!(await isSignedBallot(key, number, signature)))
        throw new RangeError('The signature is not right.');
      return signature;
    },
  };
}

/** Blinds a message (RFC 9474, section 4.2). Its signature is what is signed, times the inverse. */
export async function blind(
  modulus: bigint,
  message: Uint8Array<ArrayBuffer>,
  { salt, blinding }: { salt: Uint8Array; blinding: bigint },
): Promise<{ blinded: bigint; inverse: bigint }> {
  const encoded = await encodePss(message, salt, Math.ceil(modulus.toString(2).length / 8));
  const blinded = (encoded * power(blinding, publicExponent, modulus)) % modulus;
  return { blinded, inverse: inverseOf(blinding, modulus) };
}

/** Returns whether a ballot with this number was signed with the key of the poll: a code was exchanged for it. */
export async function isSignedBallot(key: string, number: string, signature: string): Promise<boolean> {
  const subtle = webCrypto();
  const known = await subtle.importKey(
    'jwk',
    { kty: 'RSA', n: key, e: 'AQAB' },
    { name: 'RSA-PSS', hash: 'SHA-384' },
    false,
    ['verify'],
  );
  const bytes = bytesOf(readNumber(signature), keyLength);
  return subtle.verify({ name: 'RSA-PSS', saltLength }, known, bytes, bytesIn(number));
}
