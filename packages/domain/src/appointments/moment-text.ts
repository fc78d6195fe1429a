import type { AppointmentStart } from './schema.js';

/** A moment as one text, as in `2026-11-23 09:00 stadhuis`. */
export const momentText = ({ date, opens, place }: AppointmentStart): string => `${date} ${opens} ${place}`;

/** Returns the moment in a text; undefined where it is none. */
export function momentIn(text = ''): AppointmentStart | undefined {
  const [, date, opens, place] =
    /^(\d{4}-\d{2}-\d{2}) ((?:[01]\d|2[0-3]):[0-5]\d) ([a-z0-9-]{1,60})$/.exec(text) ?? [];
  if (!date || !opens || !place || Number.isNaN(+new Date(date))) return undefined;
  return { place, date, opens };
}
