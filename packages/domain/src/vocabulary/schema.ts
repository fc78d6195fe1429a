import { Type, type Static, type TObject, type TProperties } from '@sinclair/typebox';
import {
  causes,
  channelCodes,
  contactOutcomes,
  deviceClasses,
  directions,
  dropReasons,
  judges,
  missedReasons,
  municipalityRoles,
  perspectives,
  preventableCodes,
  residentRoles,
  scoreSubjects,
} from './codes.js';
import { scaleCodes } from '../feedback/scales.js';
import { oneOf } from '../schema-helpers.js';

const count = Type.Integer({ minimum: 0, maximum: 1_000_000 });
const seconds = Type.Integer({ minimum: 0, maximum: 31_536_000 });

const days = Type.Integer({ minimum: 0, maximum: 3_650 });
const pollId = Type.String({ maxLength: 100 });

/** A score never travels without its scale and the direction in which that scale is good. */
const score = {
  scale: oneOf(scaleCodes),
  direction: oneOf(directions),
  score: Type.Integer({ minimum: 0, maximum: 10 }),
  about: Type.Optional(oneOf(scoreSubjects)),
};

function details<Properties extends TProperties>(
  description: string,
  properties: Properties,
): TObject<Properties> {
  return Type.Object(properties, { additionalProperties: false, description });
}

/**
 * What each kind of event says beside the common fields. The key is the event's name; on the wire its
 * CloudEvents type is `nl.klantcontact.<name>.v1`. The description says when it is sent.
 */
export const eventDetailSchemas = {
  'contact.options-shown': details('A resident sees the ways to make contact.', {
    options: Type.Array(oneOf(channelCodes), { maxItems: 24 }),
    advised: Type.Optional(oneOf(channelCodes)),
    open: Type.Boolean({ description: 'Whether the advised way was open at that moment.' }),
  }),
  'contact.channel-advised': details(
    'A way to make contact is advised apart from a list of ways: by a member of staff, a telephone menu or a letter.',
    { advised: oneOf(channelCodes), open: Type.Boolean() },
  ),
  'contact.channel-chosen': details('A resident takes a way to make contact.', {
    chosen: oneOf(channelCodes),
    advised: Type.Optional(oneOf(channelCodes)),
  }),
  'contact.callback-requested': details('A resident asks to be called back.', {
    waitDays: Type.Integer({ minimum: 0, maximum: 60 }),
    fromChat: Type.Boolean(),
  }),
  'contact.callback-kept': details('The resident was called back and spoken to, as promised or later.', {
    promisedDays: days,
    actualDays: days,
    inWindow: Type.Boolean({ description: 'Whether it was within the promised hours.' }),
  }),
  'contact.callback-missed': details('A request to be called back is closed without the promise kept.', {
    promisedDays: days,
    reason: oneOf(missedReasons),
  }),
  'contact.message-sent': details('A resident sends a message.', { aboutCase: Type.Boolean() }),
  'contact.registered': details('A member of staff writes down a contact over any channel.', {
    outcome: oneOf(contactOutcomes),
    followedStatus: Type.Optional(
      Type.Boolean({ description: 'Whether the resident had looked at the status before.' }),
    ),
  }),
  'contact.ended': details('A conversation over the telephone, at the counter or in a queue is over.', {
    outcome: oneOf(contactOutcomes),
    duration: Type.Integer({ ...seconds, description: 'Seconds of conversation.' }),
    waited: Type.Optional(Type.Integer({ ...seconds, description: 'Seconds of waiting before it.' })),
  }),
  'status.viewed': details('A resident sees the status of a case.', {
    step: Type.Integer({ minimum: 0, maximum: 50 }),
    steps: Type.Integer({ minimum: 0, maximum: 50 }),
    asked: Type.Boolean({ description: 'Whether something is asked of the resident.' }),
    late: Type.Boolean({ description: 'Whether the promised date has passed.' }),
    closed: Type.Boolean(),
  }),
  'status.not-found': details('A reference with a second fact gives no case.', {}),
  'status.question-asked': details('A resident asks a question from the status of a case.', {}),
  'status.called-after-all': details('A resident who had followed the status makes contact after all.', {}),
  'status.completed': details('A case is completed.', {
    promisedDays: Type.Optional(days),
    actualDays: days,
  }),
  'expectation.stated': details('A resident says beforehand what they expect.', score),
  'experience.given': details('A resident says afterwards how it was.', score),
  'feedback.given': details('A resident says whether a page helped.', {
    helpful: Type.Boolean(),
    withText: Type.Boolean(),
  }),
  'satisfaction.not-met': details('A resident is not satisfied with how something was settled.', {
    canReopen: Type.Boolean({ description: 'Whether the process allows it to be opened again.' }),
  }),
  'satisfaction.reopened': details('What a resident was not satisfied with is taken up again.', {
    byStaff: Type.Boolean(),
  }),
  'chat.started': details('A resident asks the first question in the chat.', {}),
  'chat.answered': details('The assistant finds an answer.', { sources: count }),
  'chat.not-answered': details('The assistant finds no answer.', {}),
  'chat.handed-over': details('A resident goes from the chat to a person.', {
    turns: count,
    open: Type.Boolean(),
  }),
  'chat.ended': details('A resident ends the chat.', { turns: count, duration: seconds }),
  'poll.seen': details('A resident sees a poll.', { poll: pollId }),
  'poll.voted': details('A resident votes, or changes the vote.', { poll: pollId, changed: Type.Boolean() }),
  'poll.outcome-read': details('A resident reads what was done with the votes.', { poll: pollId }),
  'crisis.switched': details('The municipality switches the crisis message on or off.', {
    active: Type.Boolean(),
  }),
  'crisis.shown': details('A resident sees the crisis message.', {}),
  'delivery.dropped': details('The measurement client could not keep or deliver events.', {
    reason: oneOf(dropReasons),
    dropped: count,
  }),
} as const satisfies Record<string, TObject>;

export type EventName = keyof typeof eventDetailSchemas;
export type EventDetails = { [Name in EventName]: Static<(typeof eventDetailSchemas)[Name]> };

/**
 * The fields that every event carries, each with what it means. None identifies a person or a device. What
 * only a page has (`page`, `device`, `correlation`) is absent on other channels.
 */
export const eventContextSchema = Type.Object(
  {
    occurredAt: Type.String({ format: 'date-time', description: 'When it happened (UTC).' }),
    channel: Type.Union(oneOf(channelCodes).anyOf, { description: 'Over which channel.' }),
    language: Type.String({
      pattern: '^[a-z]{2}$',
      description: 'Language of the page or the conversation (ISO 639-1).',
    }),
    page: Type.Optional(
      Type.String({
        maxLength: 300,
        pattern: '^/[^?#]*$',
        description: 'Path of the page, without query.',
      }),
    ),
    device: Type.Optional(
      Type.Union(oneOf(deviceClasses).anyOf, {
        description: 'How wide the page is: three classes, nothing finer.',
      }),
    ),
    component: Type.String({
      maxLength: 60,
      pattern: '^[a-z][a-z0-9-]*$',
      description: 'What says it: an element, or a system by its kind.',
    }),
    componentVersion: Type.String({ maxLength: 20, description: 'Version of that element or system.' }),
    correlation: Type.Optional(
      Type.String({
        pattern: '^[a-z0-9]{8,16}$',
        description: 'Random, made when the page opened and gone when it closes.',
      }),
    ),
    task: Type.Optional(
      Type.String({
        maxLength: 200,
        format: 'uri',
        description: 'The top task: a URI of the UPL or our own.',
      }),
    ),
    department: Type.Optional(
      Type.String({
        maxLength: 60,
        pattern: '^[a-z0-9-]+$',
        description: 'Code of a department of the profile.',
      }),
    ),
    perspective: Type.Optional(
      Type.Union(oneOf(perspectives).anyOf, { description: 'One of the four perspectives.' }),
    ),
    residentRole: Type.Optional(
      Type.Union(oneOf(residentRoles).anyOf, {
        description: 'What the resident is to the municipality here.',
      }),
    ),
    municipalityRole: Type.Optional(
      Type.Union(oneOf(municipalityRoles).anyOf, { description: 'What the municipality is here.' }),
    ),
    preventable: Type.Optional(
      Type.Union(oneOf(preventableCodes).anyOf, {
        description: 'Whether this contact could have been prevented.',
      }),
    ),
    preventableSaidBy: Type.Optional(Type.Union(oneOf(judges).anyOf, { description: 'Who says so.' })),
    cause: Type.Optional(Type.Union(oneOf(causes).anyOf, { description: 'Why it was needed nevertheless.' })),
  },
  { additionalProperties: false },
);
export type EventContext = Static<typeof eventContextSchema>;

/** The data of one kind of event: the common fields and what it says itself, closed. */
export function eventDataSchema(name: EventName): TObject {
  const detail: TObject = eventDetailSchemas[name];
  return Type.Object(
    { ...eventContextSchema.properties, ...detail.properties },
    { additionalProperties: false, title: name, description: detail.description ?? '' },
  );
}

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
