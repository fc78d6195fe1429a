import type { FeedbackReceipt, FeedbackSubmission } from '@plein/domain/feedback.js';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.js';

/** The receipt of a submission that was stored before, or undefined. */
export async function findFeedback(
  database: Kysely<Database>,
  id: string,
): Promise<FeedbackReceipt | undefined> {
  const row = await database
    .selectFrom('feedback')
    .select(['reference', 'received_at', 'removed', 'text'])
    .where('id', '=', id)
    .executeTakeFirst();
  return (
    row && {
      reference: row.reference,
      receivedAt: row.received_at,
      removed: JSON.parse(row.removed) as string[],
      ...(row.text === null ? {} : { text: row.text }),
    }
  );
}

/** Stores a submission; false where its id or its reference is already there, and then nothing changes. */
export async function insertFeedback(
  transaction: Kysely<Database>,
  submission: FeedbackSubmission,
  receipt: FeedbackReceipt,
): Promise<boolean> {
  const { id, page, language, task, department, helpful, score, drivers } = submission;
  const inserted = await transaction
    .insertInto('feedback')
    .values({
      id,
      reference: receipt.reference,
      received_at: receipt.receivedAt,
      page,
      language,
      task: task ?? null,
      department: department ?? null,
      helpful: helpful === undefined ? null : Number(helpful),
      scale: score?.scale ?? null,
      direction: score?.direction ?? null,
      score: score?.value ?? null,
      drivers: drivers ? JSON.stringify(drivers) : null,
      text: receipt.text ?? null,
      removed: JSON.stringify(receipt.removed),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}
