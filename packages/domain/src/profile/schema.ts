import { Type, type Static } from '@sinclair/typebox';
import { appointmentLength, appointmentsSchema } from './appointments/schema.js';
import { daysOfWeek, type DayOfWeek } from '../opening-hours/days.js';
import { clockTimeSchema, openingHoursSchema, specialOpeningHoursSchema } from '../opening-hours/schema.js';
import { oneOf } from '../schemas/one-of.js';
import { localizedTextSchema } from '../text/schema.js';
import { channelCodes, perspectives } from '../vocabulary/codes.js';

const closed = { additionalProperties: false } as const;
const code = Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 });

/** A window of the day in which residents can be called back. */
export const callbackWindowSchema = Type.Object({ opens: clockTimeSchema, closes: clockTimeSchema }, closed);

/** One channel of the municipality. */
export const channelSchema = Type.Object(
  {
    id: code,
    kind: oneOf(channelCodes),
    name: localizedTextSchema,
    address: Type.Optional(
      Type.String({
        maxLength: 500,
        description: 'Where it is: `tel:…`, `mailto:…`, `https://…` or a path of the site.',
      }),
    ),
    displayAddress: Type.Optional(
      Type.String({ maxLength: 120, description: 'As a person writes it: 14 0999.' }),
    ),
    explanation: Type.Optional(localizedTextSchema),
    openingHours: Type.Optional(
      Type.Array(openingHoursSchema, {
        description: 'Absent: always open. An empty list: never; then the explanation is shown in the list.',
        maxItems: 40,
      }),
    ),
    specialOpeningHours: Type.Optional(Type.Array(specialOpeningHoursSchema, { maxItems: 100 })),
    waitingMinutes: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 600,
        description:
          'How long residents wait, where no system says it. Leave it out where that differs by the hour.',
      }),
    ),
    digid: Type.Optional(
      Type.Boolean({
        description: 'Whether residents need DigiD there. Default: only on a personal page.',
      }),
    ),
    /** How a resident gets an interpreter here, also of sign language. */
    interpreter: Type.Optional(localizedTextSchema),
    /** How a resident who does not hear or speak well uses a text or video relay here. */
    textRelay: Type.Optional(localizedTextSchema),
    location: Type.Optional(
      Type.Object(
        {
          street: Type.String({ maxLength: 120 }),
          postcode: Type.String({ maxLength: 10 }),
          city: Type.String({ maxLength: 80 }),
          mapUrl: Type.Optional(Type.String({ format: 'uri' })),
          accessibility: Type.Optional(localizedTextSchema),
          /** Which stop or station is near, and how far that is. */
          publicTransport: Type.Optional(localizedTextSchema),
        },
        closed,
      ),
    ),
    callback: Type.Optional(
      Type.Object(
        {
          windows: Type.Array(callbackWindowSchema, { minItems: 1, maxItems: 12 }),
          daysAhead: Type.Integer({ minimum: 1, maximum: 30, description: 'How many days can be chosen.' }),
          leadMinutes: Type.Integer({
            minimum: 0,
            maximum: 1440,
            description: 'A window starts at least this later.',
          }),
          most: Type.Optional(
            Type.Integer({
              minimum: 1,
              maximum: 1000,
              description:
                'How many requests a window takes, without those that are closed. Default: any number.',
            }),
          ),
        },
        closed,
      ),
    ),
    appointments: Type.Optional(appointmentsSchema),
    message: Type.Optional(
      Type.Object(
        {
          attachments: Type.Optional(
            Type.Boolean({ description: 'Whether residents may send files along. Default: yes.' }),
          ),
        },
        {
          ...closed,
          description:
            'Opens a form for a message in place of the link to `address`. Colleagues read the messages in the newsroom.',
        },
      ),
    ),
  },
  closed,
);
export type Channel = Static<typeof channelSchema>;

const calls = Type.Optional(Type.Integer({ minimum: 0, maximum: 1000 }));

/** A department, which handles tasks. */
const departmentSchema = Type.Object(
  {
    code,
    name: localizedTextSchema,
    callsPerWindow: Type.Optional(
      Type.Object(
        Object.fromEntries(daysOfWeek.map((day) => [day, calls])) as Record<DayOfWeek, typeof calls>,
        {
          ...closed,
          description:
            'How many residents the department calls back in one window of that day. 0: none. A day that is left out: any number.',
        },
      ),
    ),
  },
  closed,
);

/** A top task: a task that residents come for, by its name in the Uniforme Productnamenlijst. */
export const taskSchema = Type.Object(
  {
    uri: Type.String({ format: 'uri', maxLength: 200 }),
    upl: Type.String({ maxLength: 120, description: 'The uniform product name.' }),
    name: localizedTextSchema,
    /** The name in the middle of a sentence, after "Contact over": `uw paspoort`. */
    about: Type.Optional(localizedTextSchema),
    url: Type.Optional(Type.String({ maxLength: 300 })),
    department: Type.Optional(code),
    channels: Type.Array(code, {
      minItems: 1,
      maxItems: 20,
      description:
        'Ids of channels, the best first. Channels on which a person answers follow, named or not.',
    }),
    reason: Type.Optional(localizedTextSchema),
    appointment: Type.Optional(
      Type.Object(
        {
          minutes: Type.Optional(
            Type.Integer({
              ...appointmentLength,
              description: 'How long an appointment about it takes. Default: that of the channel.',
            }),
          ),
          /** What residents bring: an old passport, a photo. */
          bring: Type.Optional(localizedTextSchema),
        },
        closed,
      ),
    ),
    selfService: Type.Optional(
      Type.Object(
        {
          channel: code,
          minutes: Type.Integer({
            minimum: 1,
            maximum: 240,
            description: 'How long that usually takes them. Measure it: residents read it as a promise.',
          }),
        },
        { ...closed, description: 'Where residents settle this task themselves, and how long that takes.' },
      ),
    ),
  },
  closed,
);
export type Task = Static<typeof taskSchema>;

const colour = (description: string) => Type.String({ pattern: '^#[0-9a-fA-F]{6}$', description });

/**
 * The profile: one document that describes a municipality to every element. The gateway serves it, or any
 * site serves it as a static file.
 */
export const profileSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String({ maxLength: 300 })),
    version: Type.Literal(1),
    organisation: Type.Object(
      {
        name: Type.String({ minLength: 1, maxLength: 120 }),
        oin: Type.Optional(Type.String({ pattern: '^\\d{20}$' })),
        url: Type.Optional(Type.String({ format: 'uri' })),
        email: Type.Optional(
          Type.String({
            pattern: '^[^\\s@<>"]+@[^\\s@<>".]+(\\.[^\\s@<>".]+)+$',
            maxLength: 200,
            description: 'Where residents write to. The pages that the gateway serves have it at their end.',
          }),
        ),
      },
      closed,
    ),
    theme: Type.Optional(
      Type.Object(
        {
          stylesheets: Type.Optional(
            Type.Array(Type.String({ pattern: '^(https://|/)[^\\s"<>]+$', maxLength: 300 }), {
              minItems: 1,
              maxItems: 5,
              description:
                'Style sheets of an NL Design System theme, for the pages that the gateway serves.',
            }),
          ),
          colours: Type.Optional(
            Type.Object(
              {
                action: Type.Optional(colour('Links and buttons. At least 4.5 : 1 on white.')),
                onAction: Type.Optional(
                  colour('Text on a button. At least 4.5 : 1 on the colour of buttons. Default: white.'),
                ),
              },
              {
                ...closed,
                description:
                  'Colours of the pages that the gateway serves. They go before those of the style sheets.',
              },
            ),
          ),
          className: Type.Optional(
            Type.String({ pattern: '^[\\w-]+$', maxLength: 60, description: 'Its class: `utrecht-theme`.' }),
          ),
        },
        closed,
      ),
    ),
    languages: Type.Array(Type.String({ pattern: '^[a-z]{2}$' }), { minItems: 1, maxItems: 24 }),
    timeZone: Type.Literal('Europe/Amsterdam'),
    origins: Type.Array(Type.String({ format: 'uri' }), {
      maxItems: 100,
      description: 'Sites that may call the gateway from a page.',
    }),
    channels: Type.Array(channelSchema, { minItems: 1, maxItems: 40 }),
    holidays: Type.Array(specialOpeningHoursSchema, {
      maxItems: 200,
      description: 'They hold for every channel.',
    }),
    departments: Type.Array(departmentSchema, { maxItems: 200 }),
    tasks: Type.Array(taskSchema, { maxItems: 500 }),
    notices: Type.Array(
      Type.Object(
        {
          id: code,
          text: localizedTextSchema,
          from: Type.Optional(Type.String({ format: 'date-time' })),
          until: Type.Optional(Type.String({ format: 'date-time' })),
          perspective: Type.Optional(oneOf(perspectives)),
        },
        closed,
      ),
      { maxItems: 50 },
    ),
    crisis: Type.Optional(
      Type.Object(
        {
          active: Type.Boolean(),
          title: localizedTextSchema,
          message: localizedTextSchema,
          url: Type.Optional(Type.String({ maxLength: 300 })),
          phone: Type.Optional(Type.String({ maxLength: 40 })),
        },
        closed,
      ),
    ),
    privacyStatement: Type.String({ maxLength: 300, description: 'URL or path of the privacy statement.' }),
  },
  closed,
);
export type Profile = Static<typeof profileSchema>;
