import { toBase64, urlSafe } from '../core/base64.js';

/** Returns a random token of 256 bits, as base64url without padding (43 characters). */
export function newToken(random: (bytes: number) => Uint8Array): string {
  return urlSafe(toBase64(random(32)));
}
