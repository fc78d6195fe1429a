/** Returns a random token of 256 bits, as base64url without padding (43 characters). */
export function newToken(random: (bytes: number) => Uint8Array): string {
  const text = btoa(String.fromCharCode(...random(32)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
