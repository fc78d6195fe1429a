import type { Insertable, Kysely } from 'kysely';
import type { Database, UnansweredQuestionsTable } from '../../store/database.js';

/** Keeps a question to which there was no answer. */
export async function insertQuestion(
  transaction: Kysely<Database>,
  question: Insertable<UnansweredQuestionsTable>,
): Promise<void> {
  await transaction.insertInto('unanswered_questions').values(question).execute();
}
