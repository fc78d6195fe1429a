import { contentParts, type ContentOwner, type ContentPart } from '@plein/domain/content.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';

/** The owner of a part, and what the files put there last; undefined where that is unknown. */
export interface StoredPart {
  owner: ContentOwner;
  filled: unknown;
}

/** Returns every part that was filled before. */
export async function readContentParts(database: Kysely<Database>): Promise<Map<ContentPart, StoredPart>> {
  const rows = await database.selectFrom('content_parts').select(['part', 'owner', 'filled']).execute();
  const parts = new Map<ContentPart, StoredPart>();
  for (const { part, owner, filled } of rows) {
    const known = contentParts.find((one) => one === part);
    if (!known) continue;
    parts.set(known, {
      owner: owner === 'files' ? 'files' : 'newsroom',
      filled: filled === null ? undefined : (JSON.parse(filled) as unknown),
    });
  }
  return parts;
}

/** Returns the parts that the newsroom cannot change, because the files own them. */
export async function partsOfFiles(database: Kysely<Database>): Promise<Set<ContentPart>> {
  const parts = await readContentParts(database);
  return new Set([...parts].filter(([, { owner }]) => owner === 'files').map(([part]) => part));
}

/** Stores the owner of a part, and what the files put there. */
export async function writeContentPart(
  transaction: Kysely<Database>,
  part: ContentPart,
  { owner, filled }: StoredPart,
  now: Date,
): Promise<void> {
  const row = {
    owner,
    filled: filled === undefined ? null : JSON.stringify(filled),
    filled_at: now.toISOString(),
  };
  await transaction
    .insertInto('content_parts')
    .values({ part, ...row })
    .onConflict((conflict) => conflict.column('part').doUpdateSet(row))
    .execute();
}
