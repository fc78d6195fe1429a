import type { CaseReaction } from '@plein/domain/cases/reactions.js';
import type { Kysely } from 'kysely';
import { isPostgres } from '../../aggregation/event-counts.store.js';
import {
  findReaction,
  sentIn,
  type CaseReactionRow,
} from '../../residents/case-reactions/case-reactions.store.js';
import { copyOf } from '../../residents/messages/messages.store.js';
import { documentOf, type CaseRow } from '../../residents/cases/cases.store.js';
import type { Database } from '../../store/database.js';

const mostWaiting = 200;

type Row = CaseReactionRow & { case_document: CaseRow['document'] };

/** Returns what residents sent with this case, the last one first; without a case what waits, the oldest first. */
export async function readReactions(
  database: Kysely<Database>,
  caseReference: string | undefined,
): Promise<CaseReaction[]> {
  const rows = database
    .selectFrom('case_reactions')
    .innerJoin('cases', 'cases.reference', 'case_reactions.case_reference')
    .selectAll('case_reactions')
    .select('cases.document as case_document');
  const wanted =
    caseReference === undefined
      ? rows.where('closed_at', 'is', null).orderBy('received_at').limit(mostWaiting)
      : rows.where('case_reference', '=', caseReference).orderBy('received_at', 'desc');
  return (await wanted.orderBy('case_reactions.id').execute()).map(reactionOf);
}

/** Returns what a resident sent, by its id, and locks it until the end of the transaction. */
export async function lockReaction(
  transaction: Kysely<Database>,
  id: string,
): Promise<CaseReactionRow | undefined> {
  const query = transaction.selectFrom('case_reactions').selectAll().where('id', '=', id);
  return (isPostgres(transaction) ? query.forUpdate() : query).executeTakeFirst();
}

/** Returns what the resident sent, by its id, with the sealed content of one of its files. */
export async function findReactionFile(
  database: Kysely<Database>,
  id: string,
  place: number,
): Promise<{ row: CaseReactionRow | undefined; sealed: string | undefined }> {
  const row = await findReaction(database, id);
  const file = await database
    .selectFrom('case_reaction_files')
    .select('sealed')
    .where('reaction', '=', id)
    .where('place', '=', place)
    .executeTakeFirst();
  return { row, sealed: file?.sealed };
}

function reactionOf(row: Row): CaseReaction {
  const { zaak, zaaktype } = documentOf({ document: row.case_document });
  return {
    id: row.id,
    reference: row.reference,
    receivedAt: row.received_at,
    copy: copyOf(sentIn(row)),
    case: row.case_reference,
    title: zaak.omschrijving.trim() || zaaktype.omschrijving,
    ...(row.closed_at !== null && { closedAt: row.closed_at }),
  };
}
