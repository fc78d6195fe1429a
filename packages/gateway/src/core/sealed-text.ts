import { fromBase64, toBase64 } from './base64.js';

const nonceLength = 12;

/** Encrypts bytes with AES-256-GCM. The text is base64: a new nonce, and what is encrypted with its tag. */
export async function sealText(
  key: CryptoKey,
  plain: BufferSource,
  random: (bytes: number) => Uint8Array,
): Promise<string> {
  const nonce = Uint8Array.from(random(nonceLength));
  const closed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, plain));
  const whole = new Uint8Array(nonceLength + closed.length);
  whole.set(nonce);
  whole.set(closed, nonceLength);
  return toBase64(whole);
}

/** Decrypts a text of `sealText`. Rejects where another key sealed it. */
export async function openText(key: CryptoKey, sealed: string): Promise<ArrayBuffer> {
  const bytes = fromBase64(sealed) ?? new Uint8Array();
  const iv = bytes.subarray(0, nonceLength);
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.subarray(nonceLength));
}

const encoder = new TextEncoder();

function keySource(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveKey']);
}

const derivation = (purpose: string) => ({
  ...{ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoder.encode(purpose) },
});

/** Returns the key of a secret for one purpose, by HKDF (RFC 5869), for `sealText` and `openText`. */
export async function sealingKey(secret: string, purpose: string): Promise<CryptoKey> {
  const aes = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(derivation(purpose), await keySource(secret), aes, false, [
    'encrypt',
    'decrypt',
  ]);
}

/** Returns the key of a secret for one purpose, by HKDF, for keyed hashes (HMAC, RFC 2104). */
export async function hashingKey(secret: string, purpose: string): Promise<CryptoKey> {
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  return crypto.subtle.deriveKey(derivation(purpose), await keySource(secret), hmac, false, ['sign']);
}

/** Returns the keyed hash of a text, in base64: without the key nobody can try texts against it. */
export async function keyedHash(key: CryptoKey, text: string): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text))));
}
