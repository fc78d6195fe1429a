import { Type } from '@sinclair/typebox';

const closed = { additionalProperties: false } as const;
const ofCode = { pattern: '^[a-z0-9-]+$', maxLength: 60 } as const;
const code = Type.String(ofCode);

/** Bounds of the length of an appointment, in minutes. */
export const appointmentLength = { minimum: 5, maximum: 240 } as const;

/** How the municipality gives appointments, with its number of desks for them. */
export const appointmentsSchema = Type.Object(
  {
    places: Type.Array(
      Type.Object(
        {
          id: code,
          counter: Type.String({
            ...ofCode,
            description: 'Id of the channel whose opening hours and address these are, such as a counter.',
          }),
          departments: Type.Optional(
            Type.Array(code, {
              minItems: 1,
              maxItems: 50,
              description: 'Whose subjects residents come for here. Default: every subject.',
            }),
          ),
          desks: Type.Integer({
            minimum: 1,
            maximum: 100,
            description: 'How many appointments there can be at once.',
          }),
        },
        closed,
      ),
      { minItems: 1, maxItems: 20 },
    ),
    minutes: Type.Integer({
      ...appointmentLength,
      description:
        'How long an appointment takes, where its task does not say it, and how far starts are apart.',
    }),
    daysAhead: Type.Integer({ minimum: 1, maximum: 90, description: 'How many days can be chosen.' }),
    leadMinutes: Type.Integer({
      minimum: 0,
      maximum: 20_160,
      description: 'An appointment starts at least this later.',
    }),
  },
  {
    ...closed,
    description:
      'Opens a choice of day and time in place of the link to `address`. Colleagues read the appointments in the newsroom.',
  },
);
