import type { Channel } from '../profile/schema.js';
import { appointmentPlace, type AppointmentProfile } from './places.js';
import type { AppointmentStart, FreeDay } from './schema.js';

/** What is free at a counter on a day, with one moment for each time. */
export interface CounterDay {
  /** The date and the id of the counter, as the value of a choice. */
  key: string;
  counter: Channel;
  date: string;
  moments: AppointmentStart[];
}

/**
 * Returns what is free by day and counter. Places at one counter are one choice for a resident; a moment is at the first
 * place that has it.
 */
export function counterDays(
  profile: Pick<AppointmentProfile, 'channels'>,
  days: readonly FreeDay[],
): CounterDay[] {
  const found = new Map<string, CounterDay>();
  for (const { place, date, times } of days) {
    const counter = appointmentPlace(profile, place)?.counter;
    if (!counter) continue;
    const key = `${date} ${counter.id}`;
    const day = found.get(key) ?? { key, counter, date, moments: [] };
    found.set(key, day);
    const known = new Set(day.moments.map(({ opens }) => opens));
    day.moments.push(...times.filter((opens) => !known.has(opens)).map((opens) => ({ place, date, opens })));
    day.moments.sort((one, other) => (one.opens < other.opens ? -1 : 1));
  }
  return [...found.values()];
}
