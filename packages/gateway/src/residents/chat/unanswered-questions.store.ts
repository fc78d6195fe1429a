import type { Insertable, Kysely } from 'kysely';
import type { Database, UnansweredQuestionsTable } from '../../store/database.js';

/** Stores a question without an answer. */
export async function insertQuestion(
  transaction: Kysely<Database>,
  question: Insertable<UnansweredQuestionsTable>,
): Promise<void> {
  await transaction.insertInto('unanswered_questions').values(question).execute();
}
