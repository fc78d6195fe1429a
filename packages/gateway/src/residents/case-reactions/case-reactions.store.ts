import type { SentReaction } from '@plein/domain/cases/reactions.js';
import type { Kysely, Selectable } from 'kysely';
import type { CaseReactionsTable, Database } from '../../store/database.js';
import type { StoredAttachment } from '../messages/attachment-content.js';

/** A reaction as it is stored. */
export type CaseReactionRow = Selectable<CaseReactionsTable>;

/** Returns what a resident sent, by its id, or undefined. */
export async function findReaction(
  database: Kysely<Database>,
  id: string,
): Promise<CaseReactionRow | undefined> {
  return database.selectFrom('case_reactions').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Stores what a resident sent, with its sealed files. Returns false, and changes nothing, where its id or its reference already exists. */
export async function insertReaction(
  transaction: Kysely<Database>,
  row: Omit<CaseReactionRow, 'closed_at'>,
  sealed: readonly string[],
): Promise<boolean> {
  const inserted = await transaction
    .insertInto('case_reactions')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows !== 1n) return false;
  // One row at a time: a statement with every file would be as large as all of them.
  for (const [place, one] of sealed.entries()) {
    await transaction
      .insertInto('case_reaction_files')
      .values({ reaction: row.id, place, sealed: one })
      .execute();
  }
  return true;
}

/** What a resident sent, as it is stored. */
export type ReactionDocument = Omit<SentReaction, 'attachments'> & { attachments?: StoredAttachment[] };

/** Returns what the resident sent in this row. */
export const sentIn = ({ document }: Pick<CaseReactionRow, 'document'>): ReactionDocument =>
  JSON.parse(document) as ReactionDocument;
