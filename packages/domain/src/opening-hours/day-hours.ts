import { daysOfWeek, type DayOfWeek } from './days.js';
import type { OpeningHours, SpecialOpeningHours } from './schema.js';
import type { LocalizedText } from '../text/schema.js';

/** What has opening hours: a channel of the profile, or anything of that shape. */
export interface Openable {
  openingHours?: OpeningHours[];
  specialOpeningHours?: SpecialOpeningHours[];
}

/**
 * From and until on the clock of Amsterdam. `closes` at or before `opens` is on the next day. The end of a
 * day is `00:00`, also where the profile says 23:59.
 */
export interface OpenPeriod {
  opens: string;
  closes: string;
}

/** One day of opening hours. `because` names the exception that holds that day. */
export interface DayHours {
  date: string;
  day: DayOfWeek;
  periods: OpenPeriod[];
  because?: LocalizedText;
}

/**
 * The hours of one day: the channel's own exceptions win over the holidays of the profile, and those win
 * over the week. Of two exceptions for a day the shorter one wins (a closed Monday inside a summer
 * schedule). A channel without opening hours is open all day; holidays do not close it, its own exceptions
 * do.
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
  return Date.parse(entry.validThrough) - Date.parse(entry.validFrom);
}
