import type { KnowledgeItem } from '@plein/domain/chat.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';

/** Returns all questions and answers, in the order of their ids. */
export async function readKnowledge(database: Kysely<Database>): Promise<KnowledgeItem[]> {
  const rows = await database.selectFrom('knowledge').select('document').orderBy('id').execute();
  return rows.map(({ document }) => JSON.parse(document) as KnowledgeItem);
}

/** Replaces all questions and answers by these. */
export async function replaceKnowledge(
  transaction: Kysely<Database>,
  items: readonly KnowledgeItem[],
): Promise<void> {
  await transaction.deleteFrom('knowledge').execute();
  for (const item of items) {
    await transaction
      .insertInto('knowledge')
      .values({ id: item.id, document: JSON.stringify(item) })
      .execute();
  }
}
