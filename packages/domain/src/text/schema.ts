import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false } as const;

/** A text in one or more languages, keyed by ISO 639-1 code: `{ "nl": "Paspoort", "en": "Passport" }`. */
export const localizedTextSchema = Type.Record(
  Type.String({ pattern: '^[a-z]{2}$' }),
  Type.String({ minLength: 1, maxLength: 4000 }),
  { ...closed, minProperties: 1, maxProperties: 24, description: 'A text per language (ISO 639-1).' },
);
export type LocalizedText = Static<typeof localizedTextSchema>;
