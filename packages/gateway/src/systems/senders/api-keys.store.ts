import { apiKeyScopes, type ApiKey, type ApiKeyDraft, type ApiKeyScope } from '@plein/domain/newsroom.js';
import { channelCodes } from '@plein/domain/vocabulary.js';
import type { Kysely, Selectable } from 'kysely';
import type { ApiKeysTable, Database } from '../../store/database.js';

/** What a key lets its system send. */
export type KeyRule = Pick<ApiKeyDraft, 'source' | 'channel'> & {
  id: string;
  name: string;
  scope: ApiKeyScope;
};

const shown = 500;

export async function readKeys(database: Kysely<Database>): Promise<ApiKey[]> {
  const rows = await database
    .selectFrom('api_keys')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(shown)
    .execute();
  return rows.map(keyOf);
}

/** Returns the sources of all keys, also of revoked ones. */
export async function readSources(database: Kysely<Database>): Promise<string[]> {
  const rows = await database.selectFrom('api_keys').select('source').distinct().execute();
  return rows.map(({ source }) => source);
}

export async function insertKey(
  transaction: Kysely<Database>,
  draft: ApiKeyDraft,
  made: { id: string; hash: string; at: string; by: string },
): Promise<void> {
  await transaction
    .insertInto('api_keys')
    .values({
      id: made.id,
      key_hash: made.hash,
      name: draft.name.trim(),
      source: draft.source,
      channel: draft.channel ?? null,
      ...(draft.scope && { scope: draft.scope }),
      created_at: made.at,
      created_by: made.by,
      last_used_on: null,
      revoked_at: null,
      expires_on: draft.expiresOn ?? null,
    })
    .execute();
}

/** Revokes a key. Returns false where there is no such key, or it was revoked before. */
export async function revokeKey(transaction: Kysely<Database>, id: string, at: string): Promise<boolean> {
  const revoked = await transaction
    .updateTable('api_keys')
    .set({ revoked_at: at })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return revoked.numUpdatedRows === 1n;
}

/**
 * Returns the rule of the key with this hash and the day of its last use. Undefined where it is unknown,
 * revoked, or ended before `today`.
 */
export async function findKey(
  database: Kysely<Database>,
  hash: string,
  today: string,
): Promise<(KeyRule & { lastUsedOn: string | null }) | undefined> {
  const row = await database
    .selectFrom('api_keys')
    .selectAll()
    .where('key_hash', '=', hash)
    .where('revoked_at', 'is', null)
    .where(({ eb, or }) => or([eb('expires_on', 'is', null), eb('expires_on', '>=', today)]))
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, name, source, channel, scope } = keyOf(row);
  return { id, name, lastUsedOn: row.last_used_on, source, scope, ...(channel ? { channel } : {}) };
}

export async function noteUse(transaction: Kysely<Database>, id: string, day: string): Promise<void> {
  await transaction.updateTable('api_keys').set({ last_used_on: day }).where('id', '=', id).execute();
}

function keyOf(row: Selectable<ApiKeysTable>): ApiKey {
  const channel = channelCodes.find((one) => one === row.channel);
  return {
    id: row.id,
    name: row.name,
    source: row.source,
    ...(channel ? { channel } : {}),
    scope: apiKeyScopes.find((one) => one === row.scope) ?? 'events',
    createdAt: row.created_at,
    createdBy: row.created_by,
    ...(row.last_used_on === null ? {} : { lastUsedAt: row.last_used_on }),
    ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at }),
    ...(row.expires_on === null ? {} : { expiresOn: row.expires_on }),
  };
}
