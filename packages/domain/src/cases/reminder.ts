import { calendarFile, compact, escaped } from '../calendar/calendar-file.js';
import type { CaseView } from './schema.js';

/** Something that is asked of a resident before a day. */
export type DueTask = CaseView['asked'][number] & { dueOn: string };

/** Returns the day after a calendar date. */
const dayAfter = (date: string): string => new Date(+new Date(date) + 86_400_000).toISOString().slice(0, 10);
/**
 * Returns a calendar file (iCalendar, RFC 5545) with the day on which a task of a case is due. A calendar shows it all
 * day, reminds of it at nine in the morning of the day before, and takes a second file for the same task as a change.
 * @param reference the number of the case
 */
export function reminderFile({ title, explanation, dueOn }: DueTask, reference: string, now: Date): string {
  const name = `${reference} ${title}`.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100);
  return calendarFile('Status tracker', [
    `UID:${escaped(name)}@plein`,
    `DTSTAMP:${compact(now.toISOString())}`,
    `DTSTART;VALUE=DATE:${compact(dueOn)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(dueOn))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped([explanation, reference].filter(Boolean).join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-PT15H',
    'END:VALARM',
  ]);
}
