import type { StoredScore } from '@plein/domain/feedback.js';
import { channelCodes, channelTable } from '@plein/domain/vocabulary.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';

/** The channels whose answers are about a page of the site. */
const onlineChannels = channelCodes.filter((code) => channelTable[code].citizenSurvey === 'website-or-app');

/**
 * Returns the scores that were given online, received from a day up to another, which is not included (in UTC). It reads no column
 * with text.
 */
export async function scoresIn(database: Kysely<Database>, from: string, to: string): Promise<StoredScore[]> {
  const rows = await database
    .selectFrom('feedback')
    .select(['id', 'page', 'scale', 'score', 'received_at'])
    .where('received_at', '>=', from)
    .where('received_at', '<', to)
    .where('score', 'is not', null)
    .where(({ or, eb }) => or([eb('channel', 'is', null), eb('channel', 'in', onlineChannels)]))
    .orderBy('received_at')
    .orderBy('id')
    .execute();
  return rows.flatMap(({ received_at: receivedAt, scale, score, ...row }) =>
    scale === null || score === null ? [] : [{ ...row, scale, score, receivedAt }],
  );
}
