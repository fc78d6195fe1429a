import type { Kysely } from 'kysely';
import { roundingKey } from '../../aggregation/read-counts.js';
import type { Database } from '../../store/database.js';

/**
 * Returns the secret that keys of polls are made of, and after it others that they may have been made of: the secret in
 * the database is used where the operator gave none.
 */
export async function pollSecrets(
  database: Kysely<Database>,
  ballotSecret: string | undefined,
): Promise<readonly [string, ...string[]]> {
  const stored = await roundingKey(database);
  return ballotSecret === undefined ? [stored] : [ballotSecret, stored];
}

/** Returns 256 bits for one use in one poll: HKDF with SHA-256 (RFC 5869). */
export async function derivePollKey(secret: string, poll: string, use: string): Promise<ArrayBuffer> {
  const { subtle } = crypto;
  const encoder = new TextEncoder();
  const source = await subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveBits']);
  const info = encoder.encode(`plein ${use}\n${poll}`);
  return subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }, source, 256);
}

/** Returns a function that makes keyed hashes in base64: HMAC with SHA-256. */
export async function pollHashes(
  secret: string,
  poll: string,
  use: string,
): Promise<(text: string) => Promise<string>> {
  const { subtle } = crypto;
  const bytes = await derivePollKey(secret, poll, use);
  const key = await subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return async (text) => {
    const signed = await subtle.sign('HMAC', key, new TextEncoder().encode(text));
    return btoa(String.fromCharCode(...new Uint8Array(signed)));
  };
}

/** Returns the key that encrypts for one use in one poll: AES-256-GCM. */
export async function pollCipher(secret: string, poll: string, use: string): Promise<CryptoKey> {
  const bytes = await derivePollKey(secret, poll, use);
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
