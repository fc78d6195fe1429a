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

/** Returns the stored text of one question with its answer, or undefined where the chat does not have it. */
export async function readKnowledgeText(database: Kysely<Database>, id: string): Promise<string | undefined> {
  const row = await database
    .selectFrom('knowledge')
    .select('document')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.document;
}

/** Puts one question with its answer in the chat, in place of an earlier one. */
export async function writeKnowledge(
  transaction: Kysely<Database>,
  id: string,
  document: string,
): Promise<void> {
  await transaction
    .insertInto('knowledge')
    .values({ id, document })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ document }))
    .execute();
}

/** Takes one question with its answer out of the chat. */
export async function deleteKnowledge(transaction: Kysely<Database>, id: string): Promise<void> {
  await transaction.deleteFrom('knowledge').where('id', '=', id).execute();
}
