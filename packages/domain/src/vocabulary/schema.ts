import { Type, type Static, type TObject } from '@sinclair/typebox';
import { channelCodes, deviceClasses, municipalityRoles, perspectives, residentRoles } from './codes.js';
import { oneOf } from '../schema-helpers.js';

const count = Type.Integer({ minimum: 0, maximum: 1_000_000 });
const seconds = Type.Integer({ minimum: 0, maximum: 31_536_000 });

/**
 * What each kind of event says beside the common fields. The key is the event's name; on the wire its
 * CloudEvents type is `nl.klantcontact.<name>.v1`.
 */
export const eventDetailSchemas = {
  'contact.options-shown': Type.Object(
    {
      options: Type.Array(oneOf(channelCodes), { maxItems: 24 }),
      advised: Type.Optional(oneOf(channelCodes)),
      open: Type.Boolean({ description: 'Whether the advised way was open at that moment.' }),
    },
    { additionalProperties: false },
  ),
  'contact.channel-chosen': Type.Object(
    { chosen: oneOf(channelCodes), advised: Type.Optional(oneOf(channelCodes)) },
    { additionalProperties: false },
  ),
  'contact.callback-requested': Type.Object(
    { waitDays: Type.Integer({ minimum: 0, maximum: 60 }), fromChat: Type.Boolean() },
    { additionalProperties: false },
  ),
  'status.viewed': Type.Object(
    {
      step: Type.Integer({ minimum: 0, maximum: 50 }),
      steps: Type.Integer({ minimum: 0, maximum: 50 }),
      asked: Type.Boolean({ description: 'Whether something is asked of the resident.' }),
      late: Type.Boolean({ description: 'Whether the promised date has passed.' }),
      closed: Type.Boolean(),
    },
    { additionalProperties: false },
  ),
  'status.not-found': Type.Object({}, { additionalProperties: false }),
  'status.question-asked': Type.Object({}, { additionalProperties: false }),
  'feedback.given': Type.Object(
    { helpful: Type.Boolean(), withText: Type.Boolean() },
    { additionalProperties: false },
  ),
  'experience.given': Type.Object(
    {
      scale: Type.Literal('csat-5'),
      direction: Type.Literal('higher-is-better'),
      score: Type.Integer({ minimum: 1, maximum: 5 }),
    },
    { additionalProperties: false },
  ),
  'chat.started': Type.Object({}, { additionalProperties: false }),
  'chat.answered': Type.Object({ sources: count }, { additionalProperties: false }),
  'chat.not-answered': Type.Object({}, { additionalProperties: false }),
  'chat.handed-over': Type.Object({ turns: count, open: Type.Boolean() }, { additionalProperties: false }),
  'chat.ended': Type.Object({ turns: count, duration: seconds }, { additionalProperties: false }),
  'poll.seen': Type.Object({ poll: Type.String({ maxLength: 100 }) }, { additionalProperties: false }),
  'poll.voted': Type.Object(
    { poll: Type.String({ maxLength: 100 }), changed: Type.Boolean() },
    { additionalProperties: false },
  ),
  'poll.outcome-read': Type.Object(
    { poll: Type.String({ maxLength: 100 }) },
    { additionalProperties: false },
  ),
  'delivery.dropped': Type.Object(
    {
      reason: Type.Union([
        Type.Literal('full'),
        Type.Literal('rejected'),
        Type.Literal('too-large'),
        Type.Literal('not-serialisable'),
      ]),
      dropped: count,
    },
    { additionalProperties: false },
  ),
} as const satisfies Record<string, TObject>;

export type EventName = keyof typeof eventDetailSchemas;
export type EventDetails = { [Name in EventName]: Static<(typeof eventDetailSchemas)[Name]> };

/** The fields that every event carries. None identifies a person or a device. */
export const eventContextSchema = Type.Object(
  {
    occurredAt: Type.String({ format: 'date-time', description: 'When it happened (UTC).' }),
    channel: oneOf(channelCodes),
    language: Type.String({ pattern: '^[a-z]{2}$' }),
    page: Type.String({
      maxLength: 300,
      pattern: '^/[^?#]*$',
      description: 'Path of the page, without query.',
    }),
    device: oneOf(deviceClasses),
    component: Type.String({ maxLength: 60, pattern: '^[a-z][a-z0-9-]*$' }),
    componentVersion: Type.String({ maxLength: 20 }),
    correlation: Type.String({
      pattern: '^[a-z0-9]{8,16}$',
      description: 'Random, made when the page opened and gone when it closes.',
    }),
    task: Type.Optional(Type.String({ maxLength: 200, format: 'uri', description: 'URI of the UPL.' })),
    department: Type.Optional(Type.String({ maxLength: 60, pattern: '^[a-z0-9-]+$' })),
    perspective: Type.Optional(oneOf(perspectives)),
    residentRole: Type.Optional(oneOf(residentRoles)),
    municipalityRole: Type.Optional(oneOf(municipalityRoles)),
  },
  { additionalProperties: false },
);
export type EventContext = Static<typeof eventContextSchema>;

/** The CloudEvents 1.0 attributes (NL GOV profile) around the data of an event. */
export const envelopeSchema = Type.Object(
  {
    specversion: Type.Literal('1.0'),
    id: Type.String({ format: 'uuid' }),
    source: Type.String({ minLength: 1, maxLength: 200 }),
    type: Type.String({ maxLength: 120 }),
    time: Type.String({ format: 'date-time', description: 'When it was logged (UTC).' }),
    datacontenttype: Type.Optional(Type.Literal('application/json')),
    dataschema: Type.Optional(Type.String({ maxLength: 300 })),
    data: Type.Object({}, { additionalProperties: true }),
  },
  { additionalProperties: false },
);
