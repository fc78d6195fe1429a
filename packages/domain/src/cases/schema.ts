import { Type, type Static } from '@sinclair/typebox';
import { dateSchema } from '../opening-hours/schema.js';
import { oneOf } from '../schemas/one-of.js';
import { caseReactionKinds, mostReactions, unsatisfiedStates } from './reactions/codes.js';

const closed = { additionalProperties: false } as const;
const text = Type.String({ maxLength: 1000 });
/** What a case tells of something that its resident sent. */
const reaction = {
  reference: Type.String({ maxLength: 40 }),
  kind: oneOf(caseReactionKinds),
  about: Type.Optional(Type.String({ maxLength: 200, description: 'What an answer is to.' })),
  answer: Type.Optional(text),
};
const duration = Type.String({ pattern: '^P', maxLength: 20, description: 'ISO 8601 duration.' });

const language = Type.Optional(Type.String({ pattern: '^[a-z]{2,3}$' }));

/** The fields with which a resident looks up a case without logging in. */
export const caseLookupSchema = Type.Object(
  {
    reference: Type.String({ minLength: 3, maxLength: 60 }),
    postcode: Type.Optional(Type.String({ minLength: 6, maxLength: 40 })),
    houseNumber: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
    access: Type.Optional(
      Type.String({
        pattern: '^[A-Za-z0-9_-]{43}$',
        description:
          'What a mailed link gave, in place of the postcode and house number. It counts for an hour.',
      }),
    ),
    language,
  },
  closed,
);
export type CaseLookup = Static<typeof caseLookupSchema>;

/** Body of `POST /v1/case-link-requests`: a resident asks for a link to a case, by its reference alone. */
export const caseLinkRequestSchema = Type.Object(
  { reference: caseLookupSchema.properties.reference, language },
  closed,
);
export type CaseLinkRequest = Static<typeof caseLinkRequestSchema>;

/** Answer of `POST /v1/case-link-requests`, always the same. */
export const caseLinkReceiptSchema = Type.Object(
  { minutes: Type.Integer({ minimum: 1, description: 'How long a link works after it was mailed.' }) },
  closed,
);
export type CaseLinkReceipt = Static<typeof caseLinkReceiptSchema>;

/** What a page of another site asks with, where its resident has logged in there. */
export const myCasesQuerySchema = Type.Object(
  {
    token: Type.String({
      minLength: 1,
      maxLength: 8_192,
      description: 'The signed token (JWT) of the site, which names the cases of its resident.',
    }),
    language,
  },
  closed,
);
export type MyCasesQuery = Static<typeof myCasesQuerySchema>;

/** The resident's view of a case: its steps, its promise, and the tasks for the resident. */
export const caseViewSchema = Type.Object(
  {
    reference: Type.String({ maxLength: 40 }),
    title: text,
    startedOn: dateSchema,
    closedOn: Type.Optional(dateSchema),
    task: Type.Optional(Type.String({ format: 'uri' })),
    department: Type.Optional(Type.String({ maxLength: 60 })),
    steps: Type.Array(
      Type.Object(
        {
          title: text,
          state: Type.Union([Type.Literal('done'), Type.Literal('now'), Type.Literal('to-come')]),
          explanation: Type.Optional(text),
          date: Type.Optional(dateSchema),
          expectedOn: Type.Optional(dateSchema),
        },
        closed,
      ),
      { maxItems: 50 },
    ),
    asked: Type.Array(
      Type.Object(
        {
          title: text,
          explanation: Type.Optional(text),
          dueOn: Type.Optional(dateSchema),
          url: Type.Optional(Type.String({ maxLength: 300 })),
          action: Type.Optional(text),
          answer: Type.Optional(
            Type.Object(
              {
                task: Type.Integer({ minimum: 0, description: 'Send it with the answer.' }),
                text: Type.Boolean(),
                files: Type.Boolean(),
              },
              { ...closed, description: 'How the resident can answer it here. Absent: not.' },
            ),
          ),
        },
        closed,
      ),
      { maxItems: 20 },
    ),
    promise: Type.Object(
      {
        expectedOn: Type.Optional(dateSchema),
        norm: Type.Optional(duration),
        usual: Type.Optional(duration),
        late: Type.Boolean(),
      },
      closed,
    ),
    extension: Type.Optional(Type.Object({ reason: text, until: Type.Optional(dateSchema) }, closed)),
    suspension: Type.Optional(Type.Object({ reason: text }, closed)),
    result: Type.Optional(Type.Object({ title: text, explanation: Type.Optional(text) }, closed)),
    unsatisfied: Type.Optional(
      Type.Object(
        {
          state: oneOf(unsatisfiedStates, 'Whether the resident can say so now, or why not any more.'),
          until: Type.Unsafe<string>({ ...dateSchema, description: 'The last day on which they can.' }),
        },
        { ...closed, description: 'Absent where this case does not ask whether its resident is satisfied.' },
      ),
    ),
    withdrawable: Type.Optional(
      Type.Boolean({ description: 'Whether the resident can withdraw the case now.' }),
    ),
    feedback: Type.Optional(
      Type.Object(
        {
          moment: oneOf(['before', 'after'] as const, 'What is asked: what is expected, or how it was.'),
          path: Type.String({ maxLength: 2000, description: 'The page of the gateway that asks it.' }),
        },
        { ...closed, description: 'A question about the case. Absent once it was answered.' },
      ),
    ),
    reactions: Type.Optional(
      Type.Array(Type.Object({ ...reaction, on: dateSchema }, closed), {
        maxItems: mostReactions,
        description: 'What the resident sent with this case, the last one first.',
      }),
    ),
  },
  closed,
);
export type CaseView = Static<typeof caseViewSchema>;

/** All cases that a token of a site gives access to. */
export const myCasesSchema = Type.Object(
  {
    cases: Type.Array(caseViewSchema, {
      maxItems: 100,
      description:
        'The case that asks something of the resident first, then what is late, then what is open.',
    }),
    complete: Type.Boolean({
      description: 'Whether every case system answered; where not, there may be more cases.',
    }),
  },
  closed,
);
export type MyCases = Static<typeof myCasesSchema>;

const zgwText = (maximum: number) => Type.String({ maxLength: maximum });
const moment = Type.String({ format: 'date-time' });
const optionalDate = Type.Union([dateSchema, Type.Null()], {
  description: 'A date, like 2026-11-23, or null.',
});

/** How long after the end residents of a case can say that they are not satisfied, and what that does. */
export const unsatisfiedSchema = Type.Object(
  {
    days: Type.Integer({ minimum: 1, maximum: 365, description: 'How many days after the end.' }),
    reopens: Type.Boolean({ description: 'Whether the case opens again at once; else staff decide.' }),
  },
  { ...closed, description: 'Lets the resident say that they are not satisfied. Default: not.' },
);

/** Whether residents can withdraw a case while it is open. */
export const withdrawableSchema = Type.Boolean({
  description: 'Lets the resident withdraw the case while it is open. Default: not.',
});

/** A case in the ZGW standard (Zaken API 1.5–1.7, Catalogi API 1.3), joined into one document. */
export const zaakDocumentSchema = Type.Object(
  {
    zaak: Type.Object(
      {
        identificatie: Type.String({ minLength: 3, maxLength: 40, format: 'single-line' }),
        omschrijving: zgwText(200),
        registratiedatum: dateSchema,
        startdatum: dateSchema,
        einddatum: optionalDate,
        einddatumGepland: optionalDate,
        uiterlijkeEinddatumAfdoening: optionalDate,
        verlenging: Type.Optional(
          Type.Union([Type.Object({ reden: zgwText(1000), duur: duration }, closed), Type.Null()]),
        ),
        opschorting: Type.Optional(
          Type.Union([Type.Object({ indicatie: Type.Boolean(), reden: zgwText(1000) }, closed), Type.Null()]),
        ),
      },
      closed,
    ),
    zaaktype: Type.Object(
      {
        omschrijving: zgwText(200),
        /** Absent where a system promises nothing. */
        doorlooptijd: Type.Optional(duration),
        servicenorm: Type.Optional(Type.Union([duration, Type.Null()])),
      },
      closed,
    ),
    statustypen: Type.Array(
      Type.Object(
        {
          url: Type.String({ minLength: 1, maxLength: 1000 }),
          omschrijving: zgwText(200),
          statustekst: Type.Optional(text),
          toelichting: Type.Optional(text),
          volgnummer: Type.Integer({ minimum: 1, maximum: 9999 }),
          isEindstatus: Type.Boolean(),
        },
        closed,
      ),
      { minItems: 1, maxItems: 50 },
    ),
    statussen: Type.Array(
      Type.Object(
        {
          statustype: Type.String({ minLength: 1, maxLength: 1000 }),
          datumStatusGezet: moment,
          statustoelichting: Type.Optional(text),
        },
        closed,
      ),
      { maxItems: 200 },
    ),
    resultaat: Type.Optional(
      Type.Union([
        Type.Object({ omschrijving: zgwText(200), toelichting: Type.Optional(text) }, closed),
        Type.Null(),
      ]),
    ),
    taken: Type.Array(
      Type.Object(
        {
          titel: zgwText(200),
          toelichting: Type.Optional(text),
          status: Type.Union([Type.Literal('open'), Type.Literal('afgerond')]),
          deadline: Type.Optional(optionalDate),
          uitvoering: Type.Optional(
            Type.Object({ url: zgwText(300), tekst: Type.Optional(zgwText(200)) }, closed),
          ),
          /** A field of our own: how the resident can answer through Plein. Absent: not. */
          plein: Type.Optional(
            Type.Object(
              { antwoord: Type.Object({ tekst: Type.Boolean(), bestanden: Type.Boolean() }, closed) },
              closed,
            ),
          ),
        },
        closed,
      ),
      { maxItems: 50 },
    ),
    /** Fields that the municipality adds for its own channels: task, department, realised median, what residents may do. */
    plein: Type.Object(
      {
        task: Type.Optional(Type.String({ format: 'uri', maxLength: 200 })),
        department: Type.Optional(Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 })),
        usual: Type.Optional(duration),
        unsatisfied: Type.Optional(unsatisfiedSchema),
        withdrawable: Type.Optional(withdrawableSchema),
        feedback: Type.Optional(
          Type.Boolean({
            description:
              'Whether the resident is asked what they expect, and how it was once the case is closed. Default: no.',
          }),
        ),
        reactions: Type.Optional(
          Type.Array(Type.Object({ ...reaction, at: moment }, closed), {
            maxItems: mostReactions,
            description: 'What the resident sent. The gateway writes it.',
          }),
        ),
      },
      closed,
    ),
  },
  closed,
);
export type ZaakDocument = Static<typeof zaakDocumentSchema>;
