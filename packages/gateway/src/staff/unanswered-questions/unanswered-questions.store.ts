import type { UnansweredQuestion } from '@plein/domain/newsroom.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';

const most = 200;

/** Returns questions without an answer, the last asked first. Questions in the same words are one item. */
export async function readQuestions(database: Kysely<Database>): Promise<UnansweredQuestion[]> {
  const rows = await database
    .selectFrom('unanswered_questions')
    .select(({ fn }) => [
      'language',
      fn.max('text').as('text'),
      fn.max('task').as('task'),
      fn.countAll<number>().as('count'),
      fn.max('asked_at').as('last_asked_at'),
    ])
    .groupBy(['wording', 'language'])
    .orderBy('last_asked_at', 'desc')
    .orderBy('text')
    .limit(most)
    .execute();
  return rows.map(({ text, language, task, count, last_asked_at: lastAskedAt }) => ({
    text,
    language,
    ...(task === null ? {} : { task }),
    count: Number(count),
    lastAskedAt,
  }));
}
