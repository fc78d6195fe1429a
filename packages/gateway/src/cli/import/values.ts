import { amsterdamInstant } from '@plein/domain/opening-hours.js';

/**
 * Reads a moment in a notation of the Netherlands, and returns it as ISO 8601 in UTC: `23-11-2026 14:05`,
 * `23/11/2026`, `2026-11-23 14:05:30`, `20261123`, or ISO 8601 with its zone. Without a zone it is the time
 * in Amsterdam; without a time it is noon. Returns undefined for any other text, and for a day that does not
 * exist.
 */
export function readMoment(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:?\d{2})$/.test(trimmed)) return isoOf(new Date(trimmed));
  const match =
    /^(?:(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})|(?<y>\d{4})-?(?<m>\d{2})-?(?<d>\d{2}))(?:[ T]+(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d+)?)?)?$/.exec(
      trimmed,
    );
  if (!match?.groups) return undefined;
  const { day, month, year, y, m, d, hour = '12', minute = '00', second = '00' } = match.groups;
  const date = [year ?? y, pad(month ?? m), pad(day ?? d)].join('-');
  if (!isDay(date) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const instant = amsterdamInstant(date, `${pad(hour)}:${minute}`);
  return isoOf(new Date(instant.getTime() + Number(second) * 1000));
}

/**
 * Reads a number with a decimal comma or point: `3,5`, `1.234,5`, `1234.5`. A point before exactly three
 * digits separates thousands: `1.234` is more than a thousand. Returns undefined for any other text.
 */
export function readNumber(text: string): number | undefined {
  const compact = text.trim().replaceAll(/[\s\u00A0]/g, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(compact))
    return Number(compact.replaceAll('.', '').replace(',', '.'));
  return /^-?\d+([.,]\d+)?$/.test(compact) ? Number(compact.replace(',', '.')) : undefined;
}

const words: Readonly<Record<string, boolean>> = {
  ja: true,
  j: true,
  yes: true,
  y: true,
  true: true,
  waar: true,
  '1': true,
  nee: false,
  n: false,
  no: false,
  false: false,
  onwaar: false,
  '0': false,
};

/** Reads yes or no, in Dutch or English: `Ja`, `nee`, `true`, `0`. Returns undefined for any other text. */
export function readBoolean(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

function pad(text = ''): string {
  return text.padStart(2, '0');
}

function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

function isoOf(instant: Date): string | undefined {
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
}
