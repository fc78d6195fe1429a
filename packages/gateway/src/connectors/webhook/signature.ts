/** The prefix of a secret of Standard Webhooks, before its bytes in base64. */
const prefix = 'whsec_';

/** Returns the bytes of a secret like `whsec_…`, or undefined where it is none of 24 to 64 bytes. */
export function secretBytes(secret: string): Uint8Array<ArrayBuffer> | undefined {
  const text = secret.startsWith(prefix) ? secret.slice(prefix.length) : '';
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return bytes.length >= 24 && bytes.length <= 64 ? bytes : undefined;
}

/**
 * Returns the headers by which a receiver knows that a message is ours, whole and new (Standard Webhooks 1.0.0). With
 * several secrets there is a signature of each, so that one can be replaced while messages are on their way.
 */
export async function signedHeaders(
  { id, body, now }: { id: string; body: string; now: Date },
  secrets: readonly string[],
): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const content = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  const signatures = await Promise.all(secrets.map((secret) => signatureOf(secret, content)));
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.map((signature) => `v1,${signature}`).join(' '),
  };
}

async function signatureOf(secret: string, content: Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = secretBytes(secret);
  if (!bytes) throw new Error('A secret of a webhook is not right.');
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign']);
  const signature = new Uint8Array(await crypto.subtle.sign(algorithm.name, key, content));
  return btoa(String.fromCharCode(...signature));
}
