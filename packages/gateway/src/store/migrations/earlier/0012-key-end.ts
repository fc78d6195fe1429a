import type { Kysely, Migration } from 'kysely';

/**
 * The last day of an API key. The audit log loses the names of groups of feedback, which staff write
 * themselves: it holds no content.
 */
export const keyEnd: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema.alterTable('api_keys').addColumn('expires_on', 'text').execute();
    const audited = database as Kysely<{ audit_entries: { action: string; detail: string | null } }>;
    await audited
      .updateTable('audit_entries')
      .set({ detail: null })
      .where('action', '=', 'feedback.grouped')
      .execute();
  },
};
