import { caseWithoutReaction } from '@plein/domain/cases/reactions.js';
import { ballotNumber } from '@plein/domain/polls.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import type { ErasureReceipt } from '@plein/domain/newsroom.js';
import type { Kysely } from 'kysely';
import { countKeys, subtractFromCounts } from '../../aggregation/event-counts.store.js';
import { unlinkableEventId } from '../../systems/events/unlinkable-event.js';
import { documentOf, lockCase } from '../../residents/cases/cases.store.js';
import type { BallotBox } from '../../residents/polls/ballot-box/ballot-box.js';
import { ballotIdHash } from '../../residents/polls/polls.store.js';
import { deleteOrphans, sentTo } from '../../connectors/outbox/deliveries.store.js';
import type { Database } from '../../store/database.js';
import { deleteMarks } from '../marks/marks.store.js';

const byReference = ['callbacks', 'appointments', 'messages', 'feedback'] as const;

/**
 * Erases everything with an id, or with the reference on a resident's receipt, also from the outbox. It subtracts erased
 * events from the counts of the reports, and names the connectors that may have brought it to an outside system.
 */
export async function erase(
  transaction: Kysely<Database>,
  id: string,
  box: Pick<BallotBox, 'erase'>,
): Promise<ErasureReceipt> {
  const [exact, reference] = [id.toLowerCase(), normaliseReference(id)];
  const erased = {
    callbacks: 0,
    appointments: 0,
    messages: 0,
    feedback: 0,
    cases: 0,
    caseReactions: 0,
    ballots: 0,
    pollAnswers: 0,
    unansweredQuestions: 0,
    events: 0,
  };
  const deliveredTo = await sentTo(transaction, { ids: [id, exact], reference });
  for (const table of byReference) {
    const rows = await transaction
      .deleteFrom(table)
      .where(({ or, eb }) => or([eb('id', 'in', [id, exact]), eb('reference', '=', reference)]))
      .returning('id')
      .execute();
    erased[table] = rows.length;
    await deleteMarks(transaction, [exact, ...rows.map((row) => row.id)]);
  }
  const links = await transaction
    .deleteFrom('case_links')
    .where('reference', '=', reference)
    .executeTakeFirst();
  if (erased.callbacks + erased.messages > 0 || links.numDeletedRows > 0n) await deleteOrphans(transaction);
  erased.caseReactions = await eraseReactions(transaction, [id, exact], reference);
  const cases = await transaction.deleteFrom('cases').where('reference', '=', reference).executeTakeFirst();
  erased.cases = Number(cases.numDeletedRows);
  const idHash = await ballotIdHash(id);
  const votes = await transaction.deleteFrom('ballots').where('id_hash', '=', idHash).executeTakeFirst();
  erased.ballots = Number(votes.numDeletedRows) + (await box.erase(transaction, idHash));
  erased.pollAnswers = await eraseAnswers(transaction, id, idHash);
  const questions = await transaction
    .deleteFrom('unanswered_questions')
    .where('id', 'in', [id, exact])
    .executeTakeFirst();
  erased.unansweredQuestions = Number(questions.numDeletedRows);
  // The deletion comes first: of two gateways that erase one event, one gets it back and subtracts it.
  const events = await transaction
    .deleteFrom('events')
    .where('id', 'in', [exact, await unlinkableEventId(id)])
    .returning([...countKeys, 'received_at'])
    .execute();
  if (events.length > 0) await subtractFromCounts(transaction, events);
  erased.events = events.length;
  return { ...erased, ...(deliveredTo.length > 0 && { deliveredTo }) };
}

/** Erases what a resident sent with a case, by its own id or reference or that of the case, and what the case says of it. */
async function eraseReactions(
  transaction: Kysely<Database>,
  ids: readonly string[],
  reference: string,
): Promise<number> {
  const rows = await transaction
    .deleteFrom('case_reactions')
    .where(({ or, eb }) =>
      or([eb('id', 'in', ids), eb('reference', '=', reference), eb('case_reference', '=', reference)]),
    )
    .returning(['reference', 'case_reference'])
    .execute();
  for (const row of rows) {
    const stored = await lockCase(transaction, row.case_reference);
    if (!stored) continue;
    const document = JSON.stringify(caseWithoutReaction(documentOf(stored), row.reference));
    await transaction
      .updateTable('cases')
      .set(({ eb }) => ({ document, version: eb('version', '+', 1) }))
      .where('reference', '=', row.case_reference)
      .execute();
  }
  return rows.length;
}

/** Erases what somebody wrote in a poll, by its id, by that of the vote, or by the code that the writer has. */
async function eraseAnswers(transaction: Kysely<Database>, id: string, idHash: string): Promise<number> {
  const polls = await transaction.selectFrom('poll_answers').select('poll').distinct().execute();
  const writers = await Promise.all(polls.map(({ poll }) => ballotNumber(poll, id)));
  const rows = await transaction
    .deleteFrom('poll_answers')
    .where(({ or, eb }) =>
      or([
        eb('id', '=', id.toLowerCase()),
        eb('id_hash', '=', idHash),
        ...(writers.length > 0 ? [eb('voter_hash', 'in', writers)] : []),
      ]),
    )
    .executeTakeFirst();
  return Number(rows.numDeletedRows);
}

/** Returns the kinds of which something was erased, with how many. */
export function erasedKinds(receipt: ErasureReceipt): [kind: string, count: number][] {
  return Object.entries(receipt).flatMap(([kind, count]) =>
    typeof count === 'number' && count > 0 ? [[kind, count]] : [],
  );
}
