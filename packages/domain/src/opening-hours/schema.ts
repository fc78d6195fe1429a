import { Type, type Static } from '@sinclair/typebox';
import { oneOf } from '../schemas/one-of.js';
import { localizedTextSchema } from '../text/schema.js';
import { daysOfWeek } from './days.js';

/** Wall-clock time in Europe/Amsterdam, `HH:MM`. */
export const clockTimeSchema = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });
/** Calendar date in Europe/Amsterdam, `YYYY-MM-DD`. */
export const dateSchema = Type.String({ format: 'date' });

/** A weekly opening (schema.org `OpeningHoursSpecification`). */
export const openingHoursSchema = Type.Object(
  {
    dayOfWeek: Type.Array(oneOf(daysOfWeek), { minItems: 1, maxItems: 7 }),
    opens: clockTimeSchema,
    closes: clockTimeSchema,
    validFrom: Type.Optional(dateSchema),
    validThrough: Type.Optional(dateSchema),
  },
  { additionalProperties: false },
);
export type OpeningHours = Static<typeof openingHoursSchema>;

/** A dated exception (schema.org `specialOpeningHoursSpecification`). Without times the channel is closed. */
export const specialOpeningHoursSchema = Type.Object(
  {
    validFrom: dateSchema,
    validThrough: dateSchema,
    opens: Type.Optional(clockTimeSchema),
    closes: Type.Optional(clockTimeSchema),
    name: Type.Optional(localizedTextSchema),
  },
  { additionalProperties: false },
);
export type SpecialOpeningHours = Static<typeof specialOpeningHoursSchema>;
