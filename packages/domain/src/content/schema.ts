import { Type, type Static, type TObject, type TSchema } from '@sinclair/typebox';
import { pollSchema } from '../polls/schema.js';
import { profileSchema } from '../profile/schema.js';
import { oneOf } from '../schemas/one-of.js';
import {
  contentOwners,
  contentParts,
  profilePartFields,
  type ContentPart,
  type ProfilePart,
} from './index.js';

const closed = { additionalProperties: false } as const;
const schemaName = Type.Optional(
  Type.String({ maxLength: 300, description: 'The schema of this file, for editors.' }),
);
const owner = Type.Optional(oneOf(contentOwners));

/** A part of the content, by its name. */
export const contentPartSchema = oneOf(contentParts);

/** Answer of `GET /v1/content-owners`: the parts that the newsroom cannot change. The others are its own. */
export const contentOwnersSchema = Type.Object({ ofFiles: Type.Array(contentPartSchema) }, closed);
export type ContentOwners = Static<typeof contentOwnersSchema>;

/** `plein.yaml` of a content folder: whose content it holds, and who owns each part. */
export const contentFolderSchema = Type.Object(
  {
    $schema: schemaName,
    version: Type.Literal(1),
    municipality: Type.String({
      pattern: '^[a-z][a-z0-9-]*$',
      maxLength: 40,
      description: 'Short name of the municipality, such as zilverbeek. A store keeps it.',
    }),
    owners: Type.Optional(
      Type.Object(
        {
          organisation: owner,
          channels: owner,
          hours: owner,
          tasks: owner,
          texts: owner,
          questions: owner,
          polls: owner,
        } satisfies Record<ContentPart, TSchema>,
        { ...closed, description: 'Who has the last word: the files, or the newsroom (the default).' },
      ),
    ),
  },
  closed,
);
export type ContentFolder = Static<typeof contentFolderSchema>;

/** Returns the schema of the file of one part of the profile, such as `channels.yaml`. */
export function profilePartSchema(part: ProfilePart): TObject {
  const all: Readonly<Record<string, TSchema>> = profileSchema.properties;
  const fields = profilePartFields[part].map((name) => [name, all[name] ?? Type.Unknown()] as const);
  return Type.Object({ $schema: schemaName, ...Object.fromEntries(fields) }, closed);
}

/** A poll in a file of its own. */
export const pollFileSchema = Type.Object({ $schema: schemaName, ...pollSchema.properties }, closed);
