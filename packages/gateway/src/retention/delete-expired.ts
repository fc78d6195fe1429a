import type { Actor } from '@plein/domain/newsroom.js';
import type { Poll } from '@plein/domain/polls.js';
import type { Expression, ExpressionBuilder, Kysely, SelectQueryBuilder, SqlBool } from 'kysely';
import { insertAuditEntry } from '../staff/audit/audit.store.js';
import { deleteAggregated } from '../aggregation/event-counts.store.js';
import { deleteOrphans } from '../connectors/outbox/deliveries.store.js';
import { linksStoredFor } from '../residents/case-links/case-link-rules.js';
import { deleteOldLinks } from '../residents/case-links/case-links.store.js';
import { endOfCase } from '../residents/cases/cases.store.js';
import { readTally } from '../residents/polls/polls.store.js';
import { deleteEndedWaitingTimes } from '../residents/waiting-times/waiting-times.store.js';
import type { Database } from '../store/database.js';
import type { Store } from '../store/store.js';
import { retainedKinds, type RetentionPeriods, type RetainedKind } from './retention-periods.js';

const day = 86_400_000;
/** Maximum number of rows of most kinds in one commit, so that submissions of residents do not wait long. */
const together = 1000;
/** Maximum number of messages in one commit: their files, which go with them, are large. */
const togetherWithFiles = 50;
/** The actor of retention in the audit log. */
const actor: Actor = { id: 'retention', name: 'Retention', role: 'administrator' };

/**
 * Deletes data from before a moment, and returns the number of rows. Most kinds delete at most `together`
 * rows.
 */
type Expiry = (transaction: Kysely<Database>, before: string) => Promise<number>;

const count = ({ numDeletedRows }: { numDeletedRows: bigint }) => Number(numDeletedRows);

const expiries: Readonly<Record<RetainedKind, Expiry>> = {
  async callbacks(transaction, before) {
    const old = transaction
      .selectFrom('callbacks')
      .select('id')
      .where('status', '=', 'closed')
      .where('closed_at', '<', before)
      .limit(together);
    return deleteCallbacks(transaction, old);
  },

  async 'open-callbacks'(transaction, before) {
    const old = transaction
      .selectFrom('callbacks')
      .select('id')
      .where('status', '!=', 'closed')
      .where('date', '<', before.slice(0, 10))
      .limit(together);
    return deleteCallbacks(transaction, old);
  },

  async appointments(transaction, before) {
    const old = transaction
      .selectFrom('appointments')
      .select('id')
      .where('date', '<', before.slice(0, 10))
      .limit(together);
    return count(await transaction.deleteFrom('appointments').where('id', 'in', old).executeTakeFirst());
  },

  messages: (transaction, before) =>
    deleteMessages(
      transaction,
      transaction
        .selectFrom('messages')
        .select('id')
        .where('status', '=', 'closed')
        .where('closed_at', '<', before)
        .limit(togetherWithFiles),
    ),

  'open-messages': (transaction, before) =>
    deleteMessages(
      transaction,
      transaction
        .selectFrom('messages')
        .select('id')
        .where('status', '!=', 'closed')
        .where('received_at', '<', before)
        .limit(togetherWithFiles),
    ),

  'case-reactions': (transaction, before) =>
    deleteReactions(transaction, ({ eb }) => eb('closed_at', '<', before)),

  'open-case-reactions': (transaction, before) =>
    deleteReactions(transaction, ({ eb, and }) =>
      and([eb('closed_at', 'is', null), eb('received_at', '<', before)]),
    ),

  async questions(transaction, before) {
    const old = transaction
      .selectFrom('unanswered_questions')
      .select('id')
      .where('asked_at', '<', before)
      .limit(together);
    return count(
      await transaction.deleteFrom('unanswered_questions').where('id', 'in', old).executeTakeFirst(),
    );
  },

  async 'feedback-text'(transaction, before) {
    const old = transaction
      .selectFrom('feedback')
      .select('id')
      .where('received_at', '<', before)
      .where(({ or, eb }) => or([eb('text', 'is not', null), eb('answer', 'is not', null)]))
      .limit(together);
    const emptied = await transaction
      .updateTable('feedback')
      .set({ text: null, answer: null, answered_by: null })
      .where('id', 'in', old)
      .executeTakeFirst();
    return Number(emptied.numUpdatedRows);
  },

  async expectations(transaction, before) {
    let deleted = 0;
    for (const table of ['expectations', 'answered_tokens'] as const) {
      const old = transaction.deleteFrom(table).where('day', '<', before.slice(0, 10));
      deleted += count(await old.executeTakeFirst());
    }
    return deleted;
  },

  async cases(transaction, before) {
    const old = transaction
      .selectFrom('cases')
      .select('reference')
      .where(endOfCase(transaction), '<', before.slice(0, 10))
      .limit(together);
    return count(await transaction.deleteFrom('cases').where('reference', 'in', old).executeTakeFirst());
  },

  async ballots(transaction, before) {
    const voted = await transaction
      .selectFrom('polls')
      .select('document')
      .where('id', 'in', transaction.selectFrom('ballots').select('poll'))
      // Votes that still wait are counted within a minute.
      .where('id', 'not in', transaction.selectFrom('waiting_votes').select('poll'))
      .execute();
    const over = voted
      .map(({ document }) => JSON.parse(document) as Poll)
      .find(({ closesAt }) => new Date(closesAt).toISOString() < before);
    if (!over) return 0;
    const tally = JSON.stringify(await readTally(transaction, over));
    await transaction.updateTable('polls').set({ tally }).where('id', '=', over.id).execute();
    await transaction.deleteFrom('poll_codes').where('poll', '=', over.id).execute();
    await transaction.deleteFrom('poll_logins').where('poll', '=', over.id).execute();
    await transaction.deleteFrom('poll_keys').where('poll', '=', over.id).execute();
    return count(await transaction.deleteFrom('ballots').where('poll', '=', over.id).executeTakeFirst());
  },

  async 'poll-answers'(transaction, before) {
    const written = await transaction
      .selectFrom('polls')
      .select('document')
      .where(
        'id',
        'in',
        transaction.selectFrom('poll_answers').select('poll').where('state', '!=', 'accepted'),
      )
      .execute();
    const over = written
      .map(({ document }) => JSON.parse(document) as Poll)
      .find(({ closesAt }) => new Date(closesAt).toISOString() < before);
    if (!over) return 0;
    const deleted = transaction
      .deleteFrom('poll_answers')
      .where('poll', '=', over.id)
      .where('state', '!=', 'accepted');
    return count(await deleted.executeTakeFirst());
  },

  events: (transaction, before) => deleteAggregated(transaction, before, together),

  async invitations(transaction, before) {
    const deleted = transaction.deleteFrom('invitations').where('created_at', '<', before);
    return count(await deleted.executeTakeFirst());
  },

  async audit(transaction, before) {
    await transaction.deleteFrom('api_keys').where('revoked_at', '<', before).execute();
    await deleteOldVersions(transaction, before);
    await deleteOldProfiles(transaction, before);
    const old = transaction
      .selectFrom('audit_entries')
      .select('sequence')
      .where('at', '<', before)
      .limit(together);
    return count(
      await transaction.deleteFrom('audit_entries').where('sequence', 'in', old).executeTakeFirst(),
    );
  },
};

/** Deletes requests, and what was in the outbox for them. */
async function deleteCallbacks(
  transaction: Kysely<Database>,
  old: SelectQueryBuilder<Database, 'callbacks', { id: string }>,
): Promise<number> {
  const deleted = count(await transaction.deleteFrom('callbacks').where('id', 'in', old).executeTakeFirst());
  if (deleted > 0) await deleteOrphans(transaction);
  return deleted;
}

/** Deletes messages with their files, and what was in the outbox for them. */
async function deleteMessages(
  transaction: Kysely<Database>,
  old: SelectQueryBuilder<Database, 'messages', { id: string }>,
): Promise<number> {
  const deleted = count(await transaction.deleteFrom('messages').where('id', 'in', old).executeTakeFirst());
  if (deleted > 0) await deleteOrphans(transaction);
  return deleted;
}

/** Deletes what residents sent with their cases, with its files. What the case says of it stays with the case. */
async function deleteReactions(
  transaction: Kysely<Database>,
  isOld: (builder: ExpressionBuilder<Database, 'case_reactions'>) => Expression<SqlBool>,
): Promise<number> {
  const old = transaction.selectFrom('case_reactions').select('id').where(isOld).limit(togetherWithFiles);
  return count(await transaction.deleteFrom('case_reactions').where('id', 'in', old).executeTakeFirst());
}

/** Deletes versions of answers but the newest of each, of which it takes the name of the writer out. */
async function deleteOldVersions(transaction: Kysely<Database>, before: string): Promise<void> {
  await transaction
    .deleteFrom('answer_versions')
    .where('at', '<', before)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('answer_versions as newer')
          .select('newer.number')
          .whereRef('newer.answer', '=', 'answer_versions.answer')
          .whereRef('newer.number', '>', 'answer_versions.number'),
      ),
    )
    .execute();
  await transaction
    .updateTable('answer_versions')
    .set({ actor_id: '', actor_name: '' })
    .where('at', '<', before)
    .where('actor_id', '!=', '')
    .execute();
}

/** Deletes versions of the profile but the newest, of which it takes the name of the writer out. */
async function deleteOldProfiles(transaction: Kysely<Database>, before: string): Promise<void> {
  const newest = transaction.selectFrom('profile_versions').select(({ fn }) => fn.max('number').as('number'));
  await transaction
    .deleteFrom('profile_versions')
    .where('at', '<', before)
    .where('number', '<', newest)
    .execute();
  await transaction
    .updateTable('profile_versions')
    .set({ actor_id: '', actor_name: '' })
    .where('at', '<', before)
    .where('actor_id', '!=', '')
    .execute();
}

/**
 * Deletes data after its retention period, in small commits, also from the files, and writes the number of
 * each kind in the audit log. It believes the moment that it is given: the job asks `clockIsPlausible` first. Running it again, or in two gateways at once, is harmless.
 * @returns the number of rows of each kind
 */
export async function deleteExpired(
  store: Store,
  retention: RetentionPeriods,
  now: Date,
): Promise<Partial<Record<RetainedKind, number>>> {
  const gone: Partial<Record<RetainedKind, number>> = {};
  await store.commit((transaction) =>
    transaction.deleteFrom('sessions').where('expires_at', '<', now.toISOString()).execute(),
  );
  await store.commit((transaction) => deleteEndedWaitingTimes(transaction, new Date(now.getTime() - day)));
  await store.commit(async (transaction) => {
    await deleteOldLinks(transaction, new Date(now.getTime() - linksStoredFor));
    await deleteOrphans(transaction);
  });
  for (const kind of retainedKinds) {
    const before = new Date(now.getTime() - retention[kind] * day).toISOString();
    let total = 0;
    for (let deleted = 1; deleted > 0; total += deleted) {
      deleted = await store.commit((transaction) => expiries[kind](transaction, before));
    }
    if (total === 0) continue;
    gone[kind] = total;
    const note = { action: 'data.expired', subject: kind, detail: String(total) } as const;
    await store.commit((transaction) => insertAuditEntry(transaction, actor, note, now.toISOString()));
  }
  if (Object.keys(gone).length > 0) await store.scrub();
  return gone;
}
