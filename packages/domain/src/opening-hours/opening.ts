import { addDays, amsterdamDate, amsterdamInstant } from './amsterdam.js';
import { dayHours, type Openable } from './day-hours.js';
import type { SpecialOpeningHours } from './schema.js';
import type { LocalizedText } from '../text/schema.js';

/**
 * The state of a channel at a moment. `closes` is absent when it stays open for sixty days (`always`),
 * `opens` when it stays closed for that long. `because` names the exception (a holiday) that applies today.
 */
export type Opening =
  { open: true; closes?: Date; always: boolean } | { open: false; opens?: Date; because?: LocalizedText };

const daysToLookAhead = 60;

/**
 * Returns whether a channel is open now, until when, or when it opens next.
 *
 * Days and times are those of Europe/Amsterdam. They do not depend on the machine's time zone, and they
 * account for the clock changes in March and October.
 */
export function openingAt(channel: Openable, holidays: SpecialOpeningHours[], now: Date): Opening {
  if (!channel.openingHours && !channel.specialOpeningHours?.length) return { open: true, always: true };
  const today = amsterdamDate(now);
  let closes: number | undefined;
  for (let ahead = -1; ahead <= daysToLookAhead; ahead++) {
    const date = addDays(today, ahead);
    for (const period of dayHours(channel, holidays, date).periods) {
      const from = +amsterdamInstant(date, period.opens);
      const ends = period.closes > period.opens ? date : addDays(date, 1);
      const until = +amsterdamInstant(ends, period.closes);
      if (closes ? from > closes : from > +now) return closes ? openUntil(closes) : closedUntil(from);
      if (until > (closes ?? +now)) closes = until;
    }
    if (closes && closes < +amsterdamInstant(addDays(date, 1), '00:00')) return openUntil(closes);
  }
  return closes ? { open: true, always: true } : closedUntil();

  function closedUntil(opens?: number): Opening {
    const { because } = dayHours(channel, holidays, today);
    return { open: false, ...(opens && { opens: new Date(opens) }), ...(because && { because }) };
  }
}

function openUntil(closes: number): Opening {
  return { open: true, closes: new Date(closes), always: false };
}
