import {
  comparedQuestions,
  expectationOf,
  questionOfScore,
  type FeedbackSubmission,
} from '@plein/domain/feedback.js';
import type { Kysely } from 'kysely';
import { sha256 } from '../../core/digest.js';
import type { Database } from '../../store/database.js';

/** Hashes the token of a process, so that the store does not tell which process an answer is of. */
const hashOf = (process: string): Promise<string> => sha256(`expectation\n${process}`);

/** Stores what a resident expects of a process, in place of what they said before. */
export async function storeExpectation(
  transaction: Kysely<Database>,
  submission: FeedbackSubmission,
  now: Date,
): Promise<void> {
  const question = questionOfScore(submission);
  const value = submission.score?.value;
  const isBefore = comparedQuestions.some((one) => expectationOf(one) === question);
  if (submission.process === undefined || question === undefined || !isBefore || value == null) return;
  const said = { value, day: now.toISOString().slice(0, 10) };
  await transaction
    .insertInto('expectations')
    .values({ process_hash: await hashOf(submission.process), question, ...said })
    .onConflict((conflict) => conflict.columns(['process_hash', 'question']).doUpdateSet(said))
    .execute();
}

/**
 * Takes what was expected of a process out of the store, for the answer afterwards. It is the number that the
 * submission has itself where the process has none. Undefined where nobody said what they expected.
 */
export async function takeExpected(
  transaction: Kysely<Database>,
  submission: FeedbackSubmission,
): Promise<number | undefined> {
  const experience = questionOfScore(submission);
  const question = experience && expectationOf(experience);
  if (!question || submission.process === undefined || submission.score?.value == null)
    return submission.expected;
  const taken = await transaction
    .deleteFrom('expectations')
    .where('process_hash', '=', await hashOf(submission.process))
    .where('question', '=', question)
    .returning('value')
    .executeTakeFirst();
  return taken?.value ?? submission.expected;
}
