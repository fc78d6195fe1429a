import {
  Type,
  type Static,
  type TBoolean,
  type TInteger,
  type TObject,
  type TOptional,
  type TProperties,
  type TString,
} from '@sinclair/typebox';
import {
  appointmentFailures,
  appointmentOutcomes,
  causes,
  channelCodes,
  contactOutcomes,
  deviceClasses,
  directions,
  dropReasons,
  judges,
  missedReasons,
  promiseAnswers,
  municipalityRoles,
  perspectives,
  preventableCodes,
  residentRoles,
  scoreSubjects,
} from './codes.js';
import { answerIdSchema } from '../chat/schema.js';
import { caseReactionKinds } from '../cases/reactions/codes.js';
import { scaleCodes } from '../feedback/scales.js';
import { oneOf } from '../schemas/one-of.js';

export { envelopeSchema } from './envelope/schema.js';

const count = (description: string): TInteger =>
  Type.Integer({ minimum: 0, maximum: 1_000_000, description });
const seconds = (description: string): TInteger =>
  Type.Integer({ minimum: 0, maximum: 31_536_000, description });
const days = (description: string): TInteger => Type.Integer({ minimum: 0, maximum: 3_650, description });
const step = (description: string): TInteger => Type.Integer({ minimum: 0, maximum: 50, description });
const yesOrNo = (description: string): TBoolean => Type.Boolean({ description });

const answer = (description: string): TOptional<TString> => Type.Optional({ ...answerIdSchema, description });
const poll = Type.String({ maxLength: 100, description: 'Which poll: its id.' });
const promisedDays = days('Working days that were promised.');
const wording = Type.Optional(
  Type.String({
    pattern: '^[a-z][a-z0-9-]*-[1-9][0-9]*$',
    maxLength: 40,
    description: 'Which question was asked and the version of its wording, such as `nps-1`.',
  }),
);
const advised = Type.Optional(oneOf(channelCodes, 'The advised channel, if there was one.'));

/** A score is always sent with its scale and the direction in which that scale is good. */
const score = {
  scale: oneOf(scaleCodes, 'On which scale.'),
  direction: oneOf(directions, 'In which direction the scale is good.'),
  score: Type.Integer({ minimum: 0, maximum: 10, description: 'The number that was given.' }),
  about: Type.Optional(oneOf(scoreSubjects, 'What it is about; the whole, where it is absent.')),
  wording,
};

function details<Properties extends TProperties>(
  description: string,
  properties: Properties,
): TObject<Properties> {
  return Type.Object(properties, { additionalProperties: false, description });
}

/**
 * The details of each kind of event, in addition to the common fields. The key is the event's name; its
 * CloudEvents type on the wire is `nl.klantcontact.<name>.v1`. The description states when it is sent.
 */
export const eventDetailSchemas = {
  'contact.options-shown': details('A resident sees the channels.', {
    options: Type.Array(oneOf(channelCodes), {
      maxItems: channelCodes.length,
      description: 'The channels, best first.',
    }),
    advised,
    open: yesOrNo('Whether the advised channel was open at that moment.'),
  }),
  'contact.channel-advised': details(
    'A channel is advised without a list of channels: by staff, a telephone menu or a letter.',
    {
      advised: oneOf(channelCodes, 'The advised channel.'),
      open: yesOrNo('Whether it was open at that moment.'),
    },
  ),
  'contact.channel-chosen': details('A resident chooses a channel.', {
    chosen: oneOf(channelCodes, 'The chosen channel.'),
    advised,
  }),
  'contact.callback-requested': details('A resident asks to be called back.', {
    waitDays: Type.Integer({
      minimum: 0,
      maximum: 60,
      description: 'Working days until the promised moment.',
    }),
    fromChat: yesOrNo('Whether they came from the chat.'),
  }),
  'contact.callback-kept': details('The resident was called back and spoken to, as promised or later.', {
    promisedDays,
    actualDays: days('Working days that it took.'),
    inWindow: yesOrNo('Whether it was within the promised hours.'),
  }),
  'contact.callback-missed': details('A callback request is closed, and the promise was not kept.', {
    promisedDays,
    reason: oneOf(missedReasons, 'Why it was not kept.'),
  }),
  'contact.callback-moved': details('A resident asks to be called at another moment.', {
    waitDays: Type.Integer({
      minimum: 0,
      maximum: 60,
      description: 'Working days until the new moment.',
    }),
  }),
  'contact.callback-answered': details('A resident says whether they were called as promised.', {
    answer: oneOf(promiseAnswers, 'What they say.'),
  }),
  'contact.appointment-started': details('A resident opens the choice of a day and a time.', {}),
  'contact.appointment-booked': details('A resident books an appointment.', {
    waitDays: Type.Integer({ minimum: 0, maximum: 60, description: 'Working days until it.' }),
  }),
  'contact.appointment-failed': details('A resident wants an appointment and cannot book one.', {
    reason: oneOf(appointmentFailures, 'Why.'),
  }),
  'contact.appointment-moved': details('A resident moves an appointment.', {
    waitDays: Type.Integer({ minimum: 0, maximum: 60, description: 'Working days until the new moment.' }),
  }),
  'contact.appointment-cancelled': details('A resident cancels an appointment.', {}),
  'contact.appointment-ended': details('Staff say whether a resident came to an appointment.', {
    outcome: oneOf(appointmentOutcomes, 'Whether they came.'),
  }),
  'contact.message-sent': details('A resident sends a message.', {
    aboutCase: yesOrNo('Whether it is about a case that is followed.'),
  }),
  'contact.registered': details('Staff register a contact over any channel.', {
    outcome: oneOf(contactOutcomes, 'How it ended.'),
    followedStatus: Type.Optional(yesOrNo('Whether the resident had looked at the status before.')),
  }),
  'contact.judged': details('A resident says afterwards whether a contact could have been prevented.', {}),
  'contact.ended': details('A conversation over the telephone, at the counter or in a queue is over.', {
    outcome: oneOf(contactOutcomes, 'How it ended.'),
    duration: seconds('Seconds of conversation.'),
    waited: Type.Optional(seconds('Seconds of waiting before it.')),
  }),
  'status.viewed': details('A resident sees the status of a case.', {
    step: step('The step that the case is in.'),
    steps: step('How many steps it has.'),
    asked: yesOrNo('Whether something is asked of the resident.'),
    late: yesOrNo('Whether the promised date has passed.'),
    closed: yesOrNo('Whether the case is completed.'),
  }),
  'status.not-found': details('A reference with a second fact gives no case.', {}),
  'status.question-asked': details('A resident asks a question from the status of a case.', {}),
  'status.reacted': details('A resident does something with a case besides following it.', {
    kind: oneOf(caseReactionKinds, 'What it is. The text is not in the event.'),
    step: step('The step that the case was in.'),
    steps: step('How many steps it has.'),
  }),
  'status.called-after-all': details('A resident who had followed the status makes contact after all.', {}),
  'status.completed': details('A case is completed.', {
    promisedDays: Type.Optional(days('Working days that were promised, where a promise is published.')),
    actualDays: days('Working days that it took.'),
  }),
  'expectation.stated': details('A resident says beforehand what they expect.', score),
  'experience.given': details('A resident says afterwards how it was.', score),
  'experience.compared': details('What a resident experienced is laid beside what they expected.', {
    ...score,
    expected: Type.Integer({
      minimum: 0,
      maximum: 10,
      description: 'The number that the same resident gave beforehand, on the same scale.',
    }),
  }),
  'feedback.given': details('A resident says whether a page helped.', {
    helpful: yesOrNo('Whether it helped.'),
    withText: yesOrNo('Whether they wrote something with it. The text is not in the event.'),
    wording,
  }),
  'satisfaction.not-met': details('A resident is not satisfied with how something was settled.', {
    canReopen: yesOrNo('Whether the process allows it to be opened again.'),
  }),
  'satisfaction.reopened': details('Staff reopen feedback of a resident who was not satisfied.', {
    byStaff: yesOrNo('Whether a member of staff did it; else the resident.'),
  }),
  'chat.started': details('A resident asks the first question in the chat.', {}),
  'chat.answered': details('The assistant finds an answer.', {
    sources: count('How many pages it is taken from.'),
    answer: answer('Which answer of the municipality: its id.'),
  }),
  'chat.not-answered': details('The assistant finds no answer that is certain.', {
    offered: Type.Optional(count('How many questions it offered to choose from; absent for none.')),
  }),
  'chat.handed-over': details('A resident goes from the chat to a person.', {
    turns: count('Questions that were asked before it.'),
    open: yesOrNo('Whether a person could be reached at that moment.'),
    answer: answer('The answer that they had just before, where the last question had one.'),
  }),
  'chat.ended': details('A resident ends the chat.', {
    turns: count('Questions that were asked.'),
    duration: seconds('Seconds from the first question.'),
  }),
  'poll.seen': details('A resident sees a poll.', { poll }),
  'poll.voted': details(
    'A resident votes, or changes the vote. It says the day and no moment, without the visit, the page and the device, so that no event leads from a ballot to a person.',
    {
      poll,
      changed: yesOrNo('Whether it takes the place of an earlier vote.'),
    },
  ),
  'poll.outcome-read': details('A resident reads what was done with the votes.', { poll }),
  'crisis.switched': details('The municipality switches the crisis message on or off.', {
    active: yesOrNo('Whether it is on from now.'),
  }),
  'crisis.shown': details('A resident sees the crisis message.', {}),
  'delivery.dropped': details('The measurement client could not store or deliver events.', {
    reason: oneOf(dropReasons, 'Why.'),
    dropped: count('How many events.'),
  }),
} as const satisfies Record<string, TObject>;

export type EventName = keyof typeof eventDetailSchemas;
export type EventDetails = { [Name in EventName]: Static<(typeof eventDetailSchemas)[Name]> };

/**
 * The fields of every event, with their meaning. None identifies a person or a device. Fields of a page
 * (`page`, `device`, `correlation`) are absent on other channels.
 */
export const eventContextSchema = Type.Object(
  {
    occurredAt: Type.String({ format: 'date-time', description: 'When it happened (UTC).' }),
    channel: oneOf(channelCodes, 'Over which channel.'),
    language: Type.String({
      pattern: '^[a-z]{2,3}$',
      description: 'Language of the page or the conversation (ISO 639-1).',
    }),
    page: Type.Optional(
      Type.String({
        maxLength: 300,
        pattern: '^/[^?#]*$',
        description: 'Path of the page, without query.',
      }),
    ),
    device: Type.Optional(oneOf(deviceClasses, 'How wide the page is: three classes, nothing finer.')),
    component: Type.String({
      maxLength: 60,
      pattern: '^[a-z][a-z0-9-]*$',
      description: 'The sender: an element, or a system by its kind.',
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
    perspective: Type.Optional(oneOf(perspectives, 'One of the four perspectives.')),
    residentRole: Type.Optional(oneOf(residentRoles, 'What the resident is to the municipality here.')),
    municipalityRole: Type.Optional(oneOf(municipalityRoles, 'What the municipality is here.')),
    preventable: Type.Optional(oneOf(preventableCodes, 'Whether this contact could have been prevented.')),
    preventableSaidBy: Type.Optional(oneOf(judges, 'Who says so.')),
    cause: Type.Optional(oneOf(causes, 'Why it was needed nevertheless.')),
  },
  { additionalProperties: false },
);
export type EventContext = Static<typeof eventContextSchema>;

/** Returns the schema of the data of one kind of event: the common fields and its own details, closed. */
export function eventDataSchema(name: EventName): TObject {
  const detail: TObject = eventDetailSchemas[name];
  return Type.Object(
    { ...eventContextSchema.properties, ...detail.properties },
    { additionalProperties: false, title: name, description: detail.description ?? '' },
  );
}
