import { calendarFile, compact, escaped } from '../calendar/calendar-file.js';
import { addDays, amsterdamInstant } from '../opening-hours/amsterdam.js';
import type { AppointmentMoment } from './schema.js';

/** What the calendar of a resident says of an appointment. */
export interface AppointmentEntry {
  reference: string;
  moment: AppointmentMoment;
  title: string;
  /** The address, on one line. */
  location: string;
  /** What to bring, and where to move it. */
  notes: readonly (string | undefined)[];
}

/** Returns when an appointment begins and ends. */
export function instantsOf({ date, opens, closes }: AppointmentMoment): { starts: Date; ends: Date } {
  const endDate = closes <= opens ? addDays(date, 1) : date;
  return { starts: amsterdamInstant(date, opens), ends: amsterdamInstant(endDate, closes) };
}

/**
 * Returns a calendar file with an appointment, of which a calendar reminds a day before. A second file for the same
 * reference takes the place of the first, so that a moved appointment is not there twice.
 */
export function appointmentFile(
  { reference, moment, title, location, notes }: AppointmentEntry,
  now: Date,
): string {
  const { starts, ends } = instantsOf(moment);
  const stamp = compact(now.toISOString());
  return calendarFile('Appointment', [
    `UID:${escaped(reference)}@plein`,
    `DTSTAMP:${stamp}`,
    // The later file is the newer one.
    `SEQUENCE:${String(Math.max(0, Math.floor(now.getTime() / 1000) - 1_700_000_000))}`,
    `DTSTART:${compact(starts.toISOString())}`,
    `DTEND:${compact(ends.toISOString())}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(location)}`,
    `DESCRIPTION:${escaped([...notes, reference].filter(Boolean).join('\n'))}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-PT24H',
    'END:VALARM',
  ]);
}
