import type { QuestionOutcome } from '@plein/domain/answers.js';
import type { UnansweredQuestion, UnansweredQuestionList } from '@plein/domain/newsroom.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';

const most = 200;

/** A question in the words of residents. Questions in the same words and language are one. */
export interface AskedWording {
  wording: string;
  language: string;
  text: string;
}

/**
 * Returns questions that wait for an answer, the last asked first. Questions in the same words are one item. Words
 * that were put aside stay aside; words that were answered come back when the chat could not answer them again.
 */
export async function readQuestions(database: Kysely<Database>): Promise<UnansweredQuestion[]> {
  const rows = await database
    .selectFrom('unanswered_questions')
    .select(({ fn }) => [
      'language',
      fn.max('id').as('id'),
      fn.max('text').as('text'),
      fn.max('task').as('task'),
      fn.max('department').as('department'),
      fn.countAll<number>().as('count'),
      fn.max('asked_at').as('last_asked_at'),
    ])
    .where(({ or, eb }) => or([eb('outcome', 'is', null), eb('outcome', 'in', ['given', 'aside'])]))
    .groupBy(['wording', 'language'])
    .having(({ fn, eb }) =>
      eb(fn.sum<number>(eb.case().when('outcome', '=', 'aside').then(1).else(0).end()), '=', 0),
    )
    .orderBy('last_asked_at', 'desc')
    .orderBy('text')
    .limit(most)
    .execute();
  return rows.map(({ id, text, language, task, department, count, last_asked_at: lastAskedAt }) => ({
    id,
    text,
    language,
    ...(task === null ? {} : { task }),
    count: Number(count),
    lastAskedAt,
    ...(department === null ? {} : { department }),
  }));
}

/** Returns how many of the stored questions were handled in which way. */
export async function readOutcomes(database: Kysely<Database>): Promise<UnansweredQuestionList['outcomes']> {
  const rows = await database
    .selectFrom('unanswered_questions')
    .select(({ fn }) => ['outcome', fn.countAll<number>().as('count')])
    .groupBy('outcome')
    .execute();
  const counted = (outcome: QuestionOutcome | null) =>
    Number(rows.find((row) => row.outcome === outcome)?.count ?? 0);
  return {
    open: counted(null),
    answered: counted('answered'),
    joined: counted('joined'),
    given: counted('given'),
    aside: counted('aside'),
  };
}

/** Returns the words of a question by its id, or undefined where it is not stored (any more). */
export async function readAsked(database: Kysely<Database>, id: string): Promise<AskedWording | undefined> {
  return database
    .selectFrom('unanswered_questions')
    .select(['wording', 'language', 'text'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Writes what became of the questions in these words that nobody answered yet. */
export async function writeOutcome(
  transaction: Kysely<Database>,
  { wording, language }: AskedWording,
  handled: { outcome: QuestionOutcome; department: string | null; answer: string | null },
): Promise<void> {
  await transaction
    .updateTable('unanswered_questions')
    .set(handled)
    .where('wording', '=', wording)
    .where('language', '=', language)
    .where(({ or, eb }) => or([eb('outcome', 'is', null), eb('outcome', 'in', ['given', 'aside'])]))
    .execute();
}
