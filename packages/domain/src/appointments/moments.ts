import { addDays, amsterdamDate, amsterdamInstant } from '../opening-hours/amsterdam.js';
import { dayHours } from '../opening-hours/day-hours.js';
import type { SpecialOpeningHours } from '../opening-hours/schema.js';
import { clockTime, dayMinutes, fits, minutesOf, intervalOf, type Interval } from './capacity.js';
import type { AppointmentPlace, AppointmentSettings } from './places.js';
import type { AppointmentMoment, AppointmentStart, FreeDay } from './schema.js';

/** When and for how long appointments can be made. */
export interface AppointmentNeed {
  places: readonly AppointmentPlace[];
  holidays: SpecialOpeningHours[];
  settings: Pick<AppointmentSettings, 'minutes' | 'daysAhead' | 'leadMinutes'>;
  /** How long the appointment takes. */
  minutes: number;
}

/** Returns the hours of a day without the part after midnight; hours that touch or overlap are one. */
function intervalsOf(place: AppointmentPlace, holidays: SpecialOpeningHours[], date: string): Interval[] {
  const joined: Interval[] = [];
  for (const { opens, closes } of dayHours(place.counter, holidays, date).periods) {
    const from = minutesOf(opens);
    const until = minutesOf(closes) > from ? minutesOf(closes) : dayMinutes;
    const last = joined.at(-1);
    if (last && last.until >= from) last.until = Math.max(last.until, until);
    else joined.push({ from, until });
  }
  return joined;
}

/** Returns the first and the last date on which an appointment can begin. */
export const appointmentDates = (
  { daysAhead }: Pick<AppointmentSettings, 'daysAhead'>,
  now: Date,
): { from: string; until: string } => {
  const from = amsterdamDate(now);
  return { from, until: addDays(from, daysAhead) };
};

/**
 * Returns the moments at a place on a day, whether they are taken or not: inside the hours, at steps of the usual length
 * from when it opens, far enough ahead and not too far.
 */
export function offeredMoments(
  { holidays, settings, minutes }: Omit<AppointmentNeed, 'places'>,
  place: AppointmentPlace,
  date: string,
  now: Date,
): AppointmentMoment[] {
  const { from, until } = appointmentDates(settings, now);
  if (date < from || until < date) return [];
  const earliest = +now + settings.leadMinutes * 60_000;
  const moments: AppointmentMoment[] = [];
  for (const open of intervalsOf(place, holidays, date)) {
    for (let at = open.from; at + minutes <= open.until; at += settings.minutes) {
      const opens = clockTime(at);
      if (+amsterdamInstant(date, opens) >= earliest)
        moments.push({ place: place.id, date, opens, closes: clockTime(at + minutes) });
    }
  }
  return moments;
}

/** Returns the moment that begins so, with its end; undefined where it is not offered. */
export function offeredMoment(
  need: AppointmentNeed,
  { place: id, date, opens }: AppointmentStart,
  now: Date,
): AppointmentMoment | undefined {
  const place = need.places.find((one) => one.id === id);
  return place && offeredMoments(need, place, date, now).find((one) => one.opens === opens);
}

/** Returns the free moments by day and place, given what is taken. */
export function freeDays(need: AppointmentNeed, taken: readonly AppointmentMoment[], now: Date): FreeDay[] {
  const { from } = appointmentDates(need.settings, now);
  const dates = [...Array(need.settings.daysAhead + 1).keys()].map((ahead) => addDays(from, ahead));
  const byDay = new Map<string, Interval[]>();
  for (const moment of taken) {
    const key = `${moment.place} ${moment.date}`;
    byDay.set(key, [...(byDay.get(key) ?? []), intervalOf(moment)]);
  }
  return dates.flatMap((date) =>
    need.places.flatMap((place) => {
      const others = byDay.get(`${place.id} ${date}`) ?? [];
      const times = offeredMoments(need, place, date, now)
        .filter((moment) => fits(intervalOf(moment), others, place.desks))
        .map(({ opens }) => opens);
      return times.length > 0 ? [{ place: place.id, date, times }] : [];
    }),
  );
}
