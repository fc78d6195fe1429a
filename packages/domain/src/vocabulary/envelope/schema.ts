import { Type } from '@sinclair/typebox';

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
