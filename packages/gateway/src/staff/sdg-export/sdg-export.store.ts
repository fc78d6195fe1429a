import type { StoredScore } from '@plein/domain/feedback.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';

/**
 * Returns the scores received from a day up to another, which is not included (in UTC). It reads no column
 * with text.
 */
export async function scoresIn(database: Kysely<Database>, from: string, to: string): Promise<StoredScore[]> {
  const rows = await database
    .selectFrom('feedback')
    .select(['id', 'page', 'scale', 'score', 'received_at'])
    .where('received_at', '>=', from)
    .where('received_at', '<', to)
    .where('score', 'is not', null)
    .orderBy('received_at')
    .orderBy('id')
    .execute();
  return rows.flatMap(({ received_at: receivedAt, scale, score, ...row }) =>
    scale === null || score === null ? [] : [{ ...row, scale, score, receivedAt }],
  );
}
