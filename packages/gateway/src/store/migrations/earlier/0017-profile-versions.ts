import type { Kysely, Migration } from 'kysely';
import type { Database } from '../../database.js';

/** Versions of the profile. The first is the profile that the store has at that moment. */
export const profileVersions: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('profile_versions')
      .addColumn('number', 'integer', (column) => column.primaryKey())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('actor_id', 'text', (column) => column.notNull())
      .addColumn('actor_name', 'text', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('document', 'text', (column) => column.notNull())
      .execute();
    const tables = database as Kysely<Pick<Database, 'profiles' | 'profile_versions'>>;
    const profile = await tables.selectFrom('profiles').select(['document', 'updated_at']).executeTakeFirst();
    if (!profile) return;
    const { document, updated_at: at } = profile;
    const version = { number: 1, at, actor_id: '', actor_name: '', action: 'began', document };
    await tables.insertInto('profile_versions').values(version).execute();
  },
};
