import { daysOfWeek, type DayOfWeek } from './days.js';
import type { OpeningHours, SpecialOpeningHours } from './schema.js';
import type { LocalizedText } from '../text/schema.js';

/** Anything with opening hours, such as a channel of the profile. */
export interface Openable {
  openingHours?: OpeningHours[];
  specialOpeningHours?: SpecialOpeningHours[];
}

/**
 * Start and end on the clock of Amsterdam. When `closes` is equal to or before `opens`, it is on the next
 * day. The end of a day is `00:00`, even if the profile says 23:59.
 */
export interface OpenPeriod {
  opens: string;
  closes: string;
}

/** One day of opening hours. `because` names the exception that applies on that day. */
export interface DayHours {
  date: string;
  day: DayOfWeek;
  periods: OpenPeriod[];
  because?: LocalizedText;
}

/**
 * Returns the hours of one day. The channel's own exceptions override the holidays of the profile, and those
 * override the week. Of two exceptions for a day the shorter one applies (a closed Monday inside a summer
 * schedule). A channel without opening hours is open all day; only its own exceptions close it, not holidays.
 */
export function dayHours(channel: Openable, holidays: SpecialOpeningHours[], date: string): DayHours {
  const week = channel.openingHours;
  const day = daysOfWeek[(new Date(date).getUTCDay() + 6) % 7] as DayOfWeek;
  const own = exceptionsOn(channel.specialOpeningHours, date);
  const exceptions = own[0] || !week ? own : exceptionsOn(holidays, date);
  const hours: Partial<OpenPeriod>[] = exceptions[0]
    ? exceptions
    : (week?.filter(
        (entry) =>
          entry.dayOfWeek.includes(day) &&
          (entry.validFrom ?? date) <= date &&
          date <= (entry.validThrough ?? date),
      ) ?? [{ opens: '00:00', closes: '00:00' }]);
  const because = exceptions.find((entry) => entry.name)?.name;
  return {
    date,
    day,
    periods: hours
      .flatMap(({ opens, closes }) =>
        opens && closes ? [{ opens, closes: closes === '23:59' ? '00:00' : closes }] : [],
      )
      .sort((a, b) => (a.opens < b.opens ? -1 : 1)),
    ...(because && { because }),
  };
}

function exceptionsOn(entries: SpecialOpeningHours[] = [], date: string): SpecialOpeningHours[] {
  const found = entries.filter((entry) => entry.validFrom <= date && date <= entry.validThrough);
  const shortest = Math.min(...found.map(length));
  return found.filter((entry) => length(entry) === shortest);
}

function length(entry: SpecialOpeningHours): number {
  return +new Date(entry.validThrough) - +new Date(entry.validFrom);
}
