import type { Insertable, Kysely } from 'kysely';
import type { Database, UnansweredQuestionsTable } from '../../store/database.js';

/** Stores a question without an answer. */
export async function insertQuestion(
  transaction: Kysely<Database>,
  question: Insertable<UnansweredQuestionsTable>,
): Promise<void> {
  await transaction.insertInto('unanswered_questions').values(question).execute();
}

/** Deletes the last stored question with these words, if there is one. */
export async function deleteQuestion(
  transaction: Kysely<Database>,
  { wording, language }: Pick<UnansweredQuestionsTable, 'wording' | 'language'>,
): Promise<void> {
  await transaction
    .deleteFrom('unanswered_questions')
    .where('id', '=', ({ selectFrom }) =>
      selectFrom('unanswered_questions')
        .select(({ fn }) => fn.max('id').as('id'))
        .where('wording', '=', wording)
        .where('language', '=', language),
    )
    .execute();
}
