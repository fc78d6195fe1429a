/** Maximum length of a line in bytes of UTF-8 (RFC 5545, 3.1). */
const longestLine = 75;

/** Marks that have a meaning in a calendar file (RFC 5545, 3.3.11). */
/** Returns a text as a calendar file writes it. */
export const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`)
    // Other control characters are not allowed in a text, and half of a pair of UTF-16 is no character.
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ');

/** Returns the bytes of a character in UTF-8. */
function bytesOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** Breaks a line into lines of at most 75 bytes, of which all but the first begin with a space. */
function broken(line: string): string {
  const lines = [''];
  let bytes = 0;
  for (const sign of line) {
    const size = bytesOf(sign);
    if (bytes + size > longestLine) {
      lines.push(' ');
      bytes = 1;
    }
    lines[lines.length - 1] += sign;
    bytes += size;
  }
  return lines.join('\r\n');
}

/** Returns a date or an instant in ISO 8601 as a calendar file writes it. */
export const compact = (date: string): string => date.replaceAll(/[-:]|\.\d+/g, '');

/** Returns a calendar file (iCalendar, RFC 5545) of one event with these lines. */
export function calendarFile(product: string, event: readonly string[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Plein//${product}//NL`,
    'BEGIN:VEVENT',
    ...event,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(broken)
    .join('\r\n');
}
