const nonceLength = 12;

/** Encrypts bytes with AES-256-GCM. The text is base64: a new nonce, and what is encrypted with its tag. */
export async function sealText(
  key: CryptoKey,
  plain: BufferSource,
  random: (bytes: number) => Uint8Array,
): Promise<string> {
  const nonce = Uint8Array.from(random(nonceLength));
  const closed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, plain);
  return btoa(String.fromCharCode(...nonce, ...new Uint8Array(closed)));
}

/** Decrypts a text of `sealText`. Rejects where another key sealed it. */
export function openText(key: CryptoKey, sealed: string): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(sealed), (letter) => letter.charCodeAt(0));
  const iv = bytes.subarray(0, nonceLength);
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.subarray(nonceLength));
}
