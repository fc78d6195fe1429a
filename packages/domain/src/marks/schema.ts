import { Type, type Static } from '@sinclair/typebox';
import { oneOf } from '../schemas/one-of.js';
import { messageKinds } from './codes.js';

const closed = { additionalProperties: false } as const;

/** A short name that staff gave: of a neighbourhood, or of an issue. */
export const markNameSchema = Type.String({
  minLength: 1,
  maxLength: 60,
  pattern: '\\S',
  format: 'single-line',
});

const kindsSchema = Type.Array(oneOf(messageKinds), { maxItems: messageKinds.length, uniqueItems: true });

/** What staff marked a message as, and what they linked it to. */
export const marksSchema = Type.Object(
  { kinds: kindsSchema, neighbourhood: Type.Optional(markNameSchema), issue: Type.Optional(markNameSchema) },
  closed,
);
export type Marks = Static<typeof marksSchema>;

/**
 * Body of a marking. Null links the message to nothing. With `seen` it changes only what differs from that, so that what
 * a colleague changed since stays; without it, it replaces all marks.
 */
export const markingSchema = Type.Object(
  {
    kinds: kindsSchema,
    neighbourhood: Type.Union([markNameSchema, Type.Null()]),
    issue: Type.Union([markNameSchema, Type.Null()]),
    seen: Type.Optional(marksSchema),
  },
  closed,
);
export type Marking = Static<typeof markingSchema>;

const namesSchema = (description: string) =>
  Type.Array(Type.Object({ name: Type.String(), count: Type.Integer() }, closed), { description });

/** The names that staff gave so far. */
export const markNamesSchema = Type.Object(
  {
    neighbourhoods: namesSchema('Every neighbourhood with its number of messages, the largest first.'),
    issues: namesSchema('Every issue with its number of messages, the largest first.'),
  },
  closed,
);
export type MarkNames = Static<typeof markNamesSchema>;
export type MarkName = MarkNames['issues'][number];
