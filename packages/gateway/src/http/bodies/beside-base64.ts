/** A shorter row of these characters is no file. */
const shortestFile = 1_024;

/** What base64 is made of (RFC 4648, section 4), with the backslash before a slash that some programs write in JSON. */
const base64 = Uint8Array.from({ length: 256 }, (_, code) =>
  /[A-Za-z0-9+/=\\]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * Returns how many bytes of a JSON text stand beside its files in base64. A text of megabytes takes little time to read
 * where it is a few long strings, and seconds where it is millions of brackets and names.
 */
export function bytesBesideBase64(bytes: Uint8Array): number {
  let beside = 0;
  let row = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if (base64[bytes[index] as number] === 1) {
      row += 1;
      continue;
    }
    beside += row < shortestFile ? row + 1 : 1;
    row = 0;
  }
  return row < shortestFile ? beside + row : beside;
}
