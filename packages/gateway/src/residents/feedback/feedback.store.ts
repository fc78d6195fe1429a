import type { FeedbackReceipt, FeedbackSubmission } from '@plein/domain/feedback.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';

/** A stored submission. */
export interface StoredFeedback {
  receipt: FeedbackReceipt;
  /** Whether it only says if the page helped, so that the other answers may still follow. */
  isFirstAnswer: boolean;
}

/** Returns a stored submission, or undefined. */
export async function findFeedback(
  database: Kysely<Database>,
  id: string,
): Promise<StoredFeedback | undefined> {
  const row = await database
    .selectFrom('feedback')
    .select(['reference', 'received_at', 'removed', 'text', 'helpful', 'score', 'drivers'])
    .where('id', '=', id)
    .executeTakeFirst();
  return (
    row && {
      receipt: {
        reference: row.reference,
        receivedAt: row.received_at,
        removed: JSON.parse(row.removed) as string[],
        ...(row.text === null ? {} : { text: row.text }),
      },
      isFirstAnswer: row.helpful !== null && row.score === null && row.drivers === null && row.text === null,
    }
  );
}

/** Stores a submission. Returns false, and changes nothing, where its id or reference already exists. */
export async function insertFeedback(
  transaction: Kysely<Database>,
  submission: FeedbackSubmission,
  receipt: FeedbackReceipt,
): Promise<boolean> {
  const { id, page, language, task, department } = submission;
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
      ...answersOf(submission, receipt),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** Replaces the first answer of a submission by the complete one. */
export async function completeFeedback(
  transaction: Kysely<Database>,
  submission: FeedbackSubmission,
  receipt: FeedbackReceipt,
): Promise<void> {
  await transaction
    .updateTable('feedback')
    .set(answersOf(submission, receipt))
    .where('id', '=', submission.id)
    .execute();
}

const answersOf = ({ helpful, score, drivers }: FeedbackSubmission, { text, removed }: FeedbackReceipt) => ({
  helpful: helpful === undefined ? null : Number(helpful),
  scale: score?.scale ?? null,
  direction: score?.direction ?? null,
  score: score?.value ?? null,
  drivers: drivers ? JSON.stringify(drivers) : null,
  text: text ?? null,
  removed: JSON.stringify(removed),
});
