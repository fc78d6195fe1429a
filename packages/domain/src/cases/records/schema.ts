import { Type, type Static } from '@sinclair/typebox';
import { dateSchema } from '../../opening-hours/schema.js';
import { oneOf } from '../../schemas/one-of.js';
import { unsatisfiedSchema, withdrawableSchema, zaakDocumentSchema } from '../schema.js';
import { caseLinkStates, caseMessageOutcomes, caseStates, caseTextGaps } from './codes.js';

const closed = { additionalProperties: false } as const;
const moment = Type.String({ format: 'date-time' });
const line = (maximum: number) =>
  Type.String({ minLength: 1, maxLength: maximum, pattern: '\\S', format: 'single-line' });
const explanation = Type.Optional(Type.String({ maxLength: 1000 }));
const reason = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' });

/** The address that a resident must know beside the reference. The gateway stores only its hash. */
export const secondFactorSchema = Type.Object(
  {
    postcode: Type.String({ minLength: 6, maxLength: 40, description: 'Such as 1234 AB.' }),
    houseNumber: Type.String({ minLength: 1, maxLength: 40, description: 'Such as 12 or 12-A.' }),
  },
  closed,
);
export type SecondFactor = Static<typeof secondFactorSchema>;

/** Where a resident gets a link to the case by mail. No answer has it; it is stored encrypted. */
const email = Type.String({
  maxLength: 200,
  description:
    'Where the resident gets a link to the case. Empty: nowhere. Only where the gateway mails links.',
});

/** Body of `PUT /v1/cases/{reference}`: the whole case, as its system has it now. */
export const caseMessageSchema = Type.Object(
  {
    changedAt: Type.String({
      format: 'date-time',
      description:
        'When the case became as it is here, by the clock of its system: the `aanmaakdatum` of the notification, or ' +
        'of the last row of the audit trail. An earlier message never replaces a later one.',
    }),
    secondFactor: Type.Optional(
      Type.Object(secondFactorSchema.properties, {
        ...closed,
        description:
          'What the resident must know beside the reference. Needed with the first message; later it replaces the one before.',
      }),
    ),
    email: Type.Optional(
      Type.String({ ...email, description: `${email.description ?? ''} Default: as it was.` }),
    ),
    document: zaakDocumentSchema,
  },
  closed,
);
export type CaseMessage = Static<typeof caseMessageSchema>;

/** Answer of `PUT /v1/cases/{reference}`. */
export const caseMessageReceiptSchema = Type.Object(
  {
    reference: Type.String(),
    status: oneOf(
      caseMessageOutcomes,
      'Whether it is new, has changed, was the same, or is older than what the gateway has.',
    ),
    changedAt: Type.String({ format: 'date-time', description: 'Moment of the message that is stored now.' }),
  },
  closed,
);
export type CaseMessageReceipt = Static<typeof caseMessageReceiptSchema>;

/** Body of `POST /v1/cases`: a case that staff keep in the newsroom. */
export const caseDraftSchema = Type.Object(
  {
    id: Type.String({
      format: 'uuid',
      description: 'Made once by the form, so that sending it again makes no second case.',
    }),
    reference: Type.Optional(
      Type.String({
        minLength: 3,
        maxLength: 40,
        pattern: '^[A-Za-z0-9][A-Za-z0-9 ./-]*$',
        description: 'Letters, digits, dots, slashes and hyphens. Default: one that the gateway makes.',
      }),
    ),
    title: line(200),
    kind: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S', format: 'single-line' }),
    steps: Type.Array(line(200), { minItems: 2, maxItems: 20 }),
    startedOn: dateSchema,
    plannedOn: dateSchema,
    task: Type.Optional(Type.String({ format: 'uri', maxLength: 200 })),
    department: Type.Optional(Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 })),
    unsatisfied: Type.Optional(unsatisfiedSchema),
    withdrawable: Type.Optional(withdrawableSchema),
    secondFactor: secondFactorSchema,
    email: Type.Optional(email),
  },
  closed,
);
export type CaseDraft = Static<typeof caseDraftSchema>;

/** Body of `POST /v1/cases/{reference}/changes`: what staff do with a case that they keep. */
export const caseChangeSchema = Type.Union([
  Type.Object(
    {
      kind: Type.Literal('step'),
      statustype: Type.String({ maxLength: 1000, description: 'The `url` of one of the status types.' }),
      explanation,
    },
    closed,
  ),
  Type.Object(
    {
      kind: Type.Literal('ask'),
      title: line(200),
      explanation,
      dueOn: dateSchema,
      url: Type.Optional(Type.String({ maxLength: 300, pattern: '^(https?://|/(?![/\\\\]))' })),
      answer: Type.Optional(
        Type.Object(
          { text: Type.Boolean(), files: Type.Boolean() },
          { ...closed, description: 'How the resident can answer in the status tracker. Default: not.' },
        ),
      ),
    },
    closed,
  ),
  Type.Object({ kind: Type.Literal('answered'), task: Type.Integer({ minimum: 0, maximum: 49 }) }, closed),
  Type.Object({ kind: Type.Literal('extend'), reason, until: dateSchema }, closed),
  Type.Object({ kind: Type.Literal('suspend'), reason }, closed),
  Type.Object({ kind: Type.Literal('resume') }, closed),
  Type.Object({ kind: Type.Literal('close'), result: line(200), explanation }, closed),
  Type.Object({ kind: Type.Literal('reopen') }, closed),
  Type.Object(
    {
      kind: Type.Literal('allow', {
        description: 'What the resident may do; what is left out they may not.',
      }),
      unsatisfied: Type.Optional(unsatisfiedSchema),
      withdrawable: Type.Optional(withdrawableSchema),
    },
    closed,
  ),
  Type.Object({ kind: Type.Literal('address'), secondFactor: secondFactorSchema }, closed),
  Type.Object({ kind: Type.Literal('email'), email }, closed),
]);
export type CaseChange = Static<typeof caseChangeSchema>;

/** A case in the list of the newsroom. */
export const caseSummarySchema = Type.Object(
  {
    reference: Type.String(),
    title: Type.String(),
    step: Type.String({ description: 'Name of the step that the case is at.' }),
    department: Type.Optional(Type.String()),
    startedOn: dateSchema,
    expectedOn: Type.Optional(dateSchema),
    closedOn: Type.Optional(dateSchema),
    late: Type.Boolean(),
    suspended: Type.Boolean(),
    asked: Type.Integer({ minimum: 0, description: 'Number of open questions to the resident.' }),
    keptBy: Type.String({
      description: '`newsroom`, `files`, or the source of the system that sends the case.',
    }),
    updatedAt: moment,
  },
  closed,
);
export type CaseSummary = Static<typeof caseSummarySchema>;

/** Parameters of `GET /v1/cases`. */
export const caseQuerySchema = Type.Object(
  {
    reference: Type.Optional(
      Type.String({ maxLength: 60, description: 'Part of the reference, however it is typed.' }),
    ),
    state: Type.Optional(oneOf(caseStates, 'Default: open.')),
    before: Type.Optional(Type.String({ maxLength: 100, description: 'The `next` of the page before.' })),
  },
  closed,
);
export type CaseQuery = Static<typeof caseQuerySchema>;

/** Answer of `GET /v1/cases`: fifty at a time, the last changed first. */
export const caseListSchema = Type.Object(
  { cases: Type.Array(caseSummarySchema), next: Type.Optional(Type.String()) },
  closed,
);
export type CaseList = Static<typeof caseListSchema>;

/** Answer of `GET /v1/cases/{reference}`, and of every change of a case by staff. */
export const caseRecordSchema = Type.Object(
  {
    summary: caseSummarySchema,
    document: zaakDocumentSchema,
    tag: Type.String({ description: 'Send it as `If-Match` with a change.' }),
    links: oneOf(caseLinkStates, 'Whether the resident can get a link to the case by mail.'),
  },
  closed,
);
export type CaseRecord = Static<typeof caseRecordSchema>;

/** Answer of `GET /v1/case-texts`: the case types that have no texts for residents. */
export const caseTextsSchema = Type.Object(
  {
    checked: Type.Integer({ minimum: 0, description: 'Number of case types that were looked at.' }),
    types: Type.Array(
      Type.Object(
        {
          title: Type.String(),
          steps: Type.Array(
            Type.Object(
              {
                name: Type.String({ description: 'Name of the status type, as staff know it.' }),
                shown: Type.String({ description: 'What a resident reads at this step now.' }),
                gap: oneOf(caseTextGaps, 'Why the resident reads that.'),
              },
              closed,
            ),
          ),
        },
        closed,
      ),
    ),
  },
  closed,
);
export type CaseTexts = Static<typeof caseTextsSchema>;
