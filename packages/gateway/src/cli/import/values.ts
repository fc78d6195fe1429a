import { amsterdamInstant } from '@plein/domain/opening-hours.js';
import { plainCell, sameText } from './same-text.js';

/** The months as spreadsheets in Dutch and English write them, by their first three letters. */
const months = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
const otherMonths: Readonly<Record<string, string>> = { maa: 'mrt', mar: 'mrt', may: 'mei', oct: 'okt' };

const dayAndMonth = /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})$/;
const dayAndName = /^(?<day>\d{1,2})[-/. ]+(?<name>[a-z]{3,9})[-/. ]+(?<year>\d{4}|\d{2})$/i;
const yearFirst = /^(?<year>\d{4})(?<between>[-/.]?)(?<month>\d{2})\k<between>(?<day>\d{2})$/;
const clock = /^(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d+)?)?(?: ?uur)?$/i;

const dayName = /^(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? (?=\d)/i;

/**
 * Reads a moment in a notation of the Netherlands, and returns it as ISO 8601 in UTC: `23-11-2026 14:05`,
 * `23/11/2026`, `23-nov-26`, `ma 23-11-2026`, `2026-11-23 14:05:30`, `20261123`, ISO 8601 with its zone, or the number of days
 * that a spreadsheet stores for a date, `46349,59`. Without a zone it is the time in Amsterdam; without a time
 * it is noon. Returns undefined for any other text, and for a day that does not exist.
 */
export function readMoment(text: string): string | undefined {
  const plain = plainCell(text).replace(dayName, '');
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:?\d{2})$/.test(plain)) return isoOf(new Date(plain));
  const [, written = '', time] =
    /^(.*?)(?:(?<=\d)[T ]\s*((?:\d{1,2}[:.]\d{2}|0[.,]\d).*))?$/.exec(plain) ?? [];
  const stored = /^\d{5}(?:[.,]\d+)?$/.test(written)
    ? storedDay(Number(written.replace(',', '.')))
    : undefined;
  const date = stored?.date ?? dateIn(written);
  const seconds = time === undefined ? (stored?.seconds ?? 12 * 3600) : secondsIn(time);
  if (date === undefined || seconds === undefined) return undefined;
  const minutes = Math.floor(seconds / 60);
  const at = `${pad(String(Math.floor(minutes / 60)))}:${pad(String(minutes % 60))}`;
  return isoOf(new Date(amsterdamInstant(date, at).getTime() + (seconds % 60) * 1000));
}

function dateIn(text: string): string | undefined {
  const { day, month, name, year } =
    [dayAndMonth, dayAndName, yearFirst].map((form) => form.exec(text)).find(Boolean)?.groups ?? {};
  if (year === undefined) return undefined;
  const short = name?.slice(0, 3).toLowerCase() ?? '';
  const number = name === undefined ? month : String(months.indexOf(otherMonths[short] ?? short) + 1);
  const date = [year.padStart(4, '20'), pad(number), pad(day)].join('-');
  return isDay(date) ? date : undefined;
}

/** Returns the seconds from midnight, of a clock time or of the part of a day that a spreadsheet stores. */
function secondsIn(text: string): number | undefined {
  if (/^0[.,]\d+$/.test(text)) return Math.round(Number(text.replace(',', '.')) * 86_400);
  const { hour, minute, second = '0' } = clock.exec(text)?.groups ?? {};
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || hour === undefined) return undefined;
  return Number(hour) * 3600 + Number(minute) * 60 + Number(second);
}

/** Day 1 of a spreadsheet is 1 January 1900, and it believes that 1900 was a leap year. */
const spreadsheetStart = Date.UTC(1899, 11, 30);

function storedDay(days: number): { date: string; seconds: number | undefined } {
  const whole = Math.floor(days);
  const seconds = Math.min(Math.round((days - whole) * 86_400), 86_399);
  const date = new Date(spreadsheetStart + whole * 86_400_000).toISOString().slice(0, 10);
  return { date, seconds: days === whole ? undefined : seconds };
}

/**
 * Reads a number with a decimal comma or point: `3,5`, `1.234,5`, `1234.5`. A point before exactly three
 * digits separates thousands: `1.234` is more than a thousand. Returns undefined for any other text.
 */
export function readNumber(text: string): number | undefined {
  const compact = plainCell(text).replaceAll(' ', '');
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
  const word = sameText(text);
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
