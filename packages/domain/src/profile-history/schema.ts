import { Type, type Static } from '@sinclair/typebox';
import { oneOf } from '../schemas/one-of.js';
import { localizedTextSchema } from '../text/schema.js';
import { differenceKinds, profileActions } from './codes.js';

const closed = { additionalProperties: false } as const;

/** One difference between two versions of a profile. */
export const profileDifferenceSchema = Type.Object(
  {
    kind: oneOf(differenceKinds),
    path: Type.Array(Type.String(), {
      description:
        'Names of the fields from the top, without the indexes of lists: `channels`, `name`, `nl`.',
    }),
    items: Type.Array(
      Type.Object(
        { name: Type.Optional(localizedTextSchema), day: Type.Optional(Type.String({ format: 'date' })) },
        closed,
      ),
      { description: 'The items of lists along the path, by their name and first day.' },
    ),
    before: Type.Optional(Type.Unknown({ description: 'The value before. Absent where there was none.' })),
    after: Type.Optional(Type.Unknown({ description: 'The value after. Absent where there is none.' })),
  },
  closed,
);
export type ProfileDifference = Static<typeof profileDifferenceSchema>;

/** One version of the profile: who made it, when, and in what it differs from the version before. */
export const profileVersionSchema = Type.Object(
  {
    number: Type.Integer({ minimum: 1 }),
    at: Type.String({ format: 'date-time' }),
    by: Type.String({
      description: 'Name of the colleague; empty after the time in which names are stored.',
    }),
    action: oneOf(profileActions),
    differences: Type.Array(profileDifferenceSchema, {
      description: 'At most 200. None where the version before is not stored.',
    }),
    isCurrent: Type.Boolean({ description: 'Whether putting it back would change nothing.' }),
  },
  closed,
);
export type ProfileVersion = Static<typeof profileVersionSchema>;

/** Answer of `GET /v1/profile-versions`, the newest first, at most 50. */
export const profileVersionListSchema = Type.Object({ versions: Type.Array(profileVersionSchema) }, closed);
export type ProfileVersionList = Static<typeof profileVersionListSchema>;

/** Body of `POST /v1/profile-document/restoring`. */
export const profileRestoringSchema = Type.Object({ version: Type.Integer({ minimum: 1 }) }, closed);
export type ProfileRestoring = Static<typeof profileRestoringSchema>;
