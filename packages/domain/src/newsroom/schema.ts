import { Type, type Static } from '@sinclair/typebox';
import { callbackHandedOnSchema } from '../callbacks/schema.js';
import { caseLookupSchema } from '../cases/schema.js';
import { markNamesSchema, marksSchema } from '../marks/schema.js';
import { callbackRequestSchema, callbackSlotSchema } from '../contact/schema.js';
import { pollOutcomeSchema, pollSchema, tallySchema } from '../polls/schema.js';
import { profileSchema } from '../profile/schema.js';
import { oneOf } from '../schemas/one-of.js';
import { localizedTextSchema } from '../text/schema.js';
import { waitingTimeSchema } from '../waiting-times/schema.js';
import {
  causes,
  channelCodes,
  contactOutcomes,
  municipalityRoles,
  perspectives,
  preventableCodes,
  promiseAnswers,
  residentRoles,
} from '../vocabulary/codes.js';
import { callbackOutcomes, callbackStatuses, pollDraftStates, returnReasons } from './codes.js';

export * from '../access/schema.js';
export * from './feedback/schema.js';
export {
  unansweredQuestionListSchema,
  unansweredQuestionSchema,
  type UnansweredQuestion,
  type UnansweredQuestionList,
} from '../answers/schema.js';

const closed = { additionalProperties: false } as const;
const moment = Type.String({ format: 'date-time' });
const task = Type.String({ format: 'uri', maxLength: 200 });
const department = Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 });

/**
 * Body of `POST /v1/contacts`: a contact over any channel, registered by staff. The form makes `id` once, so
 * that sending it again is harmless. It has no free text, so that it cannot contain personal data.
 */
export const contactRegistrationSchema = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    channel: oneOf(channelCodes),
    outcome: oneOf(contactOutcomes),
    language: Type.String({ pattern: '^[a-z]{2}$' }),
    occurredAt: Type.Optional(Type.String({ format: 'date-time', description: 'Default: now.' })),
    task: Type.Optional(task),
    department: Type.Optional(department),
    perspective: Type.Optional(oneOf(perspectives)),
    residentRole: Type.Optional(oneOf(residentRoles)),
    municipalityRole: Type.Optional(oneOf(municipalityRoles)),
    preventable: Type.Optional(oneOf(preventableCodes)),
    cause: Type.Optional(
      Type.Union(oneOf(causes).anyOf, { description: 'Only where `preventable` is "yes".' }),
    ),
    followedStatus: Type.Optional(
      Type.Boolean({ description: 'Whether the resident had looked at the status before.' }),
    ),
  },
  closed,
);
export type ContactRegistration = Static<typeof contactRegistrationSchema>;

/** Answer of `POST /v1/contacts`: 201, or 200 when the contact was registered already. */
export const contactReceiptSchema = Type.Object({ id: Type.String() }, closed);

/** Query of `POST /v1/callbacks/{id}/return`. */
export const callbackReturnQuerySchema = Type.Object(
  { reason: Type.Optional(oneOf(returnReasons, 'Needed where a colleague has taken the request.')) },
  closed,
);

/** Answer of `GET /v1/case-pauses`: cases that answer nobody until then. */
export const casePauseListSchema = Type.Object(
  { pauses: Type.Array(Type.Object({ reference: Type.String(), until: moment }, closed)) },
  closed,
);
export type CasePauseList = Static<typeof casePauseListSchema>;

/** Body of `POST /v1/case-pauses/lifting`. */
export const casePauseLiftingSchema = Type.Object(
  { reference: caseLookupSchema.properties.reference },
  closed,
);
export type CasePauseLifting = Static<typeof casePauseLiftingSchema>;

/** What a resident changed in a request by the link of the receipt: a move, a cancellation, or what they say of the call. */
export const callbackChangeSchema = Type.Object(
  {
    what: oneOf(['moved', 'cancelled', 'answered']),
    at: moment,
    from: Type.Optional(callbackSlotSchema),
    answer: Type.Optional(oneOf(promiseAnswers, 'Whether we called as promised.')),
  },
  closed,
);
export type CallbackChange = Static<typeof callbackChangeSchema>;

/** A callback request, as the contact centre handles it. */
export const callbackSchema = Type.Object(
  {
    id: Type.String(),
    reference: Type.String(),
    receivedAt: moment,
    slot: callbackSlotSchema,
    name: Type.String(),
    phone: Type.String(),
    language: Type.String(),
    question: callbackRequestSchema.properties.question,
    task: callbackRequestSchema.properties.task,
    department: callbackRequestSchema.properties.department,
    caseReference: callbackRequestSchema.properties.caseReference,
    transcript: callbackRequestSchema.properties.transcript,
    status: oneOf(callbackStatuses),
    handedOn: Type.Optional(callbackHandedOnSchema),
    takenBy: Type.Optional(Type.String({ description: 'Name of the colleague who took it.' })),
    takenByMe: Type.Optional(Type.Boolean({ description: 'Whether the caller has taken it.' })),
    closedAt: Type.Optional(moment),
    outcome: Type.Optional(oneOf(callbackOutcomes)),
    note: Type.Optional(Type.String()),
    marks: Type.Optional(marksSchema),
    changes: Type.Optional(Type.Array(callbackChangeSchema, { description: 'The first change first.' })),
    receiptText: Type.String({ description: 'What the resident was promised, in their language.' }),
  },
  closed,
);
export type Callback = Static<typeof callbackSchema>;

/** How full a window with a limit is, for one department, or for all together. */
const windowFigureSchema = Type.Object(
  {
    slot: callbackSlotSchema,
    department: Type.Optional(Type.String({ description: 'Absent: all departments together.' })),
    taken: Type.Integer({ minimum: 0, description: 'Requests that are not closed.' }),
    places: Type.Integer({
      minimum: 0,
      description:
        'How many fit. There are more requests than that where staff handed one on or lowered the number.',
    }),
  },
  closed,
);

/**
 * Answer of `GET /v1/callbacks`. The windows that end first come first; of closed requests it has the newest
 * 200, the last closed first. Taking, return, marking and closing answer one Callback.
 */
export const callbackListSchema = Type.Object(
  {
    callbacks: Type.Array(callbackSchema),
    names: markNamesSchema,
    windows: Type.Array(windowFigureSchema, { description: 'None where nothing limits callbacks.' }),
  },
  closed,
);
export type CallbackList = Static<typeof callbackListSchema>;

/** Body of `POST /v1/callbacks/{id}/closing`. Personal data is removed from the note. */
export const callbackClosingSchema = Type.Object(
  {
    outcome: oneOf(callbackOutcomes),
    note: Type.Optional(Type.String({ maxLength: 500 })),
    calledAt: Type.Optional(
      Type.String({
        format: 'date-time',
        description:
          'When the resident was called, between the request and now. Default: when the request was taken, where ' +
          'that was within the promised hours, or else now.',
      }),
    ),
  },
  closed,
);
export type CallbackClosing = Static<typeof callbackClosingSchema>;

const pollCodeCountsSchema = Type.Object(
  {
    made: Type.Integer({ minimum: 0, description: 'How many codes there are.' }),
    used: Type.Integer({ minimum: 0, description: 'How many of them were exchanged for a ballot.' }),
  },
  { ...closed, description: 'The codes of a poll of invited voters.' },
);

/**
 * A poll in the newsroom, in any state, with the number of votes. `tally` is absent before the poll has opened, and in an
 * open poll whose results are shown only after it has closed: with each new vote it would tell who chose what.
 */
export const pollDraftSchema = Type.Object(
  {
    poll: pollSchema,
    state: oneOf(pollDraftStates),
    updatedAt: moment,
    voters: Type.Integer({ minimum: 0, description: 'How many devices voted.' }),
    tally: Type.Optional(tallySchema),
    outcome: Type.Optional(pollOutcomeSchema),
    mostFromOnePlace: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: 'At least so many votes came from one address within an hour. Absent below 25.',
      }),
    ),
    codes: Type.Optional(pollCodeCountsSchema),
    answers: Type.Optional(
      Type.Object(
        {
          waiting: Type.Integer({ minimum: 0 }),
          accepted: Type.Integer({ minimum: 0 }),
          refused: Type.Integer({ minimum: 0 }),
        },
        { ...closed, description: 'How many texts of residents wait, were accepted and were refused.' },
      ),
    ),
  },
  closed,
);
export type PollDraft = Static<typeof pollDraftSchema>;

/** Answer of `GET /v1/poll-drafts`, the last changed first. Every change answers one PollDraft. */
export const pollDraftListSchema = Type.Object({ polls: Type.Array(pollDraftSchema) }, closed);
export type PollDraftList = Static<typeof pollDraftListSchema>;

/** Body of `POST /v1/poll-drafts/{id}/codes`. */
export const pollCodesRequestSchema = Type.Object(
  { count: Type.Integer({ minimum: 1, maximum: 10_000, description: 'How many codes to make.' }) },
  closed,
);
export type PollCodesRequest = Static<typeof pollCodesRequestSchema>;

/** New codes for invited voters. They are in this answer only: the gateway stores what it can know them by. */
export const pollCodesSchema = Type.Object(
  { codes: Type.Array(Type.String()), draft: pollDraftSchema },
  closed,
);
export type PollCodes = Static<typeof pollCodesSchema>;

/** Body of `POST /v1/poll-drafts/{id}/opening`: immediately, or at the `opensAt` of the poll. */
export const pollOpeningSchema = Type.Object(
  { when: Type.Union([Type.Literal('now'), Type.Literal('planned')]) },
  closed,
);
export type PollOpening = Static<typeof pollOpeningSchema>;

/**
 * Body of `PUT /v1/poll-drafts/{id}/outcome`: the municipality's decision after the vote. Only for a closed
 * poll.
 */
export const pollOutcomeDraftSchema = Type.Object(
  {
    text: localizedTextSchema,
    url: Type.Optional(Type.String({ maxLength: 300, pattern: '^(https://|/)' })),
  },
  closed,
);
export type PollOutcomeDraft = Static<typeof pollOutcomeDraftSchema>;

/** The crisis message of the profile. */
export const crisisSchema = Type.Required(Type.Pick(profileSchema, ['crisis'])).properties.crisis;
export type Crisis = Static<typeof crisisSchema>;

/** Body of `PUT /v1/crisis`. Absent fields keep their value. The answer is the Crisis. */
export const crisisSwitchSchema = Type.Object(
  {
    active: Type.Boolean(),
    title: Type.Optional(localizedTextSchema),
    message: Type.Optional(localizedTextSchema),
    url: Type.Optional(Type.String({ maxLength: 300 })),
    phone: Type.Optional(Type.String({ maxLength: 40 })),
  },
  closed,
);
export type CrisisSwitch = Static<typeof crisisSwitchSchema>;

/**
 * Answer of `GET /v1/crisis`: the crisis message while it is on, and only `active: false` while it is off; and the
 * waiting times that are known now.
 */
export const crisisStateSchema = Type.Object(
  {
    ...crisisSwitchSchema.properties,
    waitingTimes: Type.Optional(
      Type.Array(waitingTimeSchema, {
        description: 'What is stated of channels now. A channel without it has what the profile says.',
      }),
    ),
  },
  closed,
);
export type CrisisState = Static<typeof crisisStateSchema>;
