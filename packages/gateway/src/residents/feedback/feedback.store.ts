import type { FeedbackReceipt, FeedbackSubmission } from '@plein/domain/feedback.js';
import type { ChannelCode } from '@plein/domain/vocabulary.js';
import type { Kysely, Selectable } from 'kysely';
import type { Database, FeedbackTable } from '../../store/database.js';

/** A stored submission. */
export interface StoredFeedback {
  receipt: FeedbackReceipt;
  /** Whether it only says if the page helped, so that the other answers may still follow. */
  isFirstAnswer: boolean;
  /** What was sent, to compare with what is sent again. */
  content: FeedbackContent;
}

/** The columns with what was sent. */
const contentColumns = [
  ...(['page', 'language', 'task', 'department', 'helpful'] as const),
  ...(['scale', 'direction', 'score', 'drivers', 'text'] as const),
  ...(['question', 'wording', 'problem', 'preventable', 'cause', 'expected'] as const),
  'channel',
] as const;
export type FeedbackContent = Pick<Selectable<FeedbackTable>, (typeof contentColumns)[number]>;

/** Returns the content of a submission without personal data, as the columns hold it. */
export function contentOf(submission: FeedbackSubmission): FeedbackContent {
  const { page, language, task, department, text } = submission;
  return {
    page,
    language,
    task: task ?? null,
    department: department ?? null,
    ...choicesOf(submission),
    text: text ?? null,
    channel: channelOf(submission),
  };
}

/** Returns a stored submission, or undefined. */
export async function findFeedback(
  database: Kysely<Database>,
  id: string,
): Promise<StoredFeedback | undefined> {
  const row = await database
    .selectFrom('feedback')
    .select(['reference', 'received_at', 'removed', ...contentColumns])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { reference, received_at: receivedAt, removed, ...content } = row;
  const { text, helpful, scale, drivers, preventable } = content;
  return {
    receipt: {
      reference,
      receivedAt,
      removed: JSON.parse(removed) as string[],
      ...(text === null ? {} : { text }),
    },
    isFirstAnswer: helpful !== null && [scale, drivers, text, preventable].every((answer) => answer === null),
    content,
  };
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
      channel: channelOf(submission),
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

const channelOf = ({ channel = 'website' }: FeedbackSubmission): ChannelCode => channel;

const choicesOf = ({ helpful, score, drivers, ...rest }: FeedbackSubmission) => ({
  question: rest.question ?? null,
  wording: rest.wording ?? null,
  problem: rest.problem ? 1 : null,
  preventable: rest.preventable ?? null,
  cause: rest.cause ?? null,
  expected: rest.expected ?? null,
  helpful: helpful === undefined ? null : Number(helpful),
  scale: score?.scale ?? null,
  direction: score?.direction ?? null,
  score: score?.value ?? null,
  drivers: drivers ? JSON.stringify(drivers) : null,
});

const answersOf = (submission: FeedbackSubmission, { text, removed }: FeedbackReceipt) => ({
  ...choicesOf(submission),
  text: text ?? null,
  removed: JSON.stringify(removed),
});
