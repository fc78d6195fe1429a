/**
 * Makes a UUID of version 7 (RFC 9562). It sorts by time, and contains nothing about a person or a device.
 *
 * @param now milliseconds since 1970 (UTC)
 * @param random returns that many random bytes; use a cryptographic source
 */
export function uuidv7(now: number, random: (bytes: number) => Uint8Array): string {
  const time = Math.floor(now).toString(16).padStart(12, '0');
  const digits = time + [...random(10)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'.charAt(parseInt(digits.charAt(16), 16) & 3);
  return digits.replace(/(.{8})(.{4}).(...).(...)/, `$1-$2-7$3-${variant}$4-`);
}

/** Returns the time in a UUID of version 7, in milliseconds since 1970; undefined for any other id. */
export function uuidTime(id: string): number | undefined {
  return id.charAt(14) === '7' ? parseInt(id.replace('-', '').slice(0, 12), 16) : undefined;
}
