import { Type, type Static } from '@sinclair/typebox';
import { dateSchema } from '../opening-hours/schema.js';

const closed = { additionalProperties: false } as const;
const text = Type.String({ maxLength: 1000 });
const duration = Type.String({ pattern: '^P', maxLength: 20, description: 'ISO 8601 duration.' });

/** The fields with which a resident looks up a case without logging in. */
export const caseLookupSchema = Type.Object(
  {
    reference: Type.String({ minLength: 3, maxLength: 60 }),
    postcode: Type.String({ minLength: 6, maxLength: 40 }),
    houseNumber: Type.String({ minLength: 1, maxLength: 40 }),
    language: Type.Optional(Type.String({ pattern: '^[a-z]{2,3}$' })),
  },
  closed,
);
export type CaseLookup = Static<typeof caseLookupSchema>;

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
  },
  closed,
);
export type CaseView = Static<typeof caseViewSchema>;

const zgwText = (maximum: number) => Type.String({ maxLength: maximum });
const moment = Type.String({ format: 'date-time' });
const optionalDate = Type.Union([dateSchema, Type.Null()], {
  description: 'A date, like 2026-11-23, or null.',
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
        },
        closed,
      ),
      { maxItems: 50 },
    ),
    /** Fields that the municipality adds for its own channels: task, department, realised median. */
    plein: Type.Object(
      {
        task: Type.Optional(Type.String({ format: 'uri', maxLength: 200 })),
        department: Type.Optional(Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 })),
        usual: Type.Optional(duration),
      },
      closed,
    ),
  },
  closed,
);
export type ZaakDocument = Static<typeof zaakDocumentSchema>;
