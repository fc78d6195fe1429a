import { profileParts } from '@plein/domain/content.js';
import { contentFolderSchema, pollFileSchema, profilePartSchema } from '@plein/domain/content/schema.js';
import type { TSchema } from '@sinclair/typebox';

/** The name of the file that says that a folder holds content. */
export const folderFile = 'plein';
export const questionsFolder = 'questions';
export const pollsFolder = 'polls';
export const schemasFolder = 'schemas';

/** Returns the schema files of a content folder, by their names, for editors that complete and check. */
export function schemaFiles(): ReadonlyMap<string, TSchema> {
  return new Map<string, TSchema>([
    [folderFile, contentFolderSchema],
    ...profileParts.map((part) => [part, profilePartSchema(part)] as const),
    ['poll', pollFileSchema],
  ]);
}
