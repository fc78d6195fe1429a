import { Type, type Static } from '@sinclair/typebox';
import { oneOf } from '../schemas/one-of.js';
import { channelCodes, perspectives, residentRoles } from '../vocabulary/codes.js';
import { messageKinds } from '../marks/codes.js';
import { markNameSchema } from '../marks/schema.js';
import { figureKinds, keyKinds, reportFormats, reportKeys, reportNames } from './codes.js';

const closed = { additionalProperties: false } as const;
const date = Type.String({ format: 'date', description: 'A day in Amsterdam: 2026-11-23.' });

/** The parameters of a report. */
export const reportQuerySchema = Type.Object(
  {
    from: Type.Optional(
      Type.String({ format: 'date', description: 'First day; default 13 weeks before `to`.' }),
    ),
    to: Type.Optional(Type.String({ format: 'date', description: 'Last day, included; default yesterday.' })),
    by: Type.Optional(
      Type.Union(oneOf(reportKeys).anyOf, {
        description: 'What the rows are; each report has its own default.',
      }),
    ),
    split: Type.Optional(
      Type.Union(oneOf(reportKeys).anyOf, {
        description: 'A second key: a row for each pair. Volume and messages only.',
      }),
    ),
    channel: Type.Optional(oneOf(channelCodes)),
    task: Type.Optional(Type.String({ format: 'uri', maxLength: 200 })),
    department: Type.Optional(Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 })),
    perspective: Type.Optional(oneOf(perspectives)),
    residentRole: Type.Optional(oneOf(residentRoles)),
    messageKind: Type.Optional(oneOf(messageKinds, 'Of the report `messages` only, as the next two are.')),
    neighbourhood: Type.Optional(markNameSchema),
    issue: Type.Optional(markNameSchema),
    format: Type.Optional(
      Type.Union(oneOf(reportFormats).anyOf, {
        description: 'A request with `Accept: text/csv` gets CSV too. Default JSON.',
      }),
    ),
    language: Type.Optional(
      Type.String({
        pattern: '^[a-z]{2}$',
        description:
          'Whose spreadsheet opens the CSV: `nl` gets semicolons and decimal commas. Default: the first of `Accept-Language`, and commas without it.',
      }),
    ),
  },
  closed,
);
export type ReportQuery = Static<typeof reportQuerySchema>;

const columnSchema = Type.Object(
  {
    key: Type.String({ description: 'Name of the field in the rows.' }),
    kind: Type.Union([...oneOf(keyKinds).anyOf, ...oneOf(figureKinds).anyOf], {
      description: 'What its values are: codes and days first, then figures.',
    }),
  },
  closed,
);
export type ReportColumn = Static<typeof columnSchema>;

const cell = Type.Union([Type.String(), Type.Number(), Type.Null()]);

/**
 * A report: a table with keys and figures. A figure is null when it is hidden, because it is about few
 * residents.
 */
export const reportSchema = Type.Object(
  {
    report: oneOf(reportNames),
    from: date,
    to: date,
    columns: Type.Array(columnSchema),
    rows: Type.Array(Type.Record(Type.String(), cell)),
    totals: Type.Record(Type.String(), Type.Union([Type.Number(), Type.Null()]), {
      description: 'The figures over all rows, those that are not shown too.',
    }),
    hidden: Type.Integer({ minimum: 0, description: 'How many rows have figures that are not shown.' }),
    smallest: Type.Integer({ description: 'Counts below this are not shown.' }),
    roundedTo: Type.Integer({ description: 'Counts are rounded to a multiple of this.' }),
  },
  closed,
);
export type Report = Static<typeof reportSchema>;
