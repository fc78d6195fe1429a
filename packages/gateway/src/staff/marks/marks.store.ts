import {
  mergeMarking,
  messageKinds,
  type MarkNames,
  type Marking,
  type MessageKind,
  type Marks,
} from '@plein/domain/marks.js';
import { amsterdamDate } from '@plein/domain/opening-hours.js';
import { removePersonalData } from '@plein/domain/privacy.js';
import type { ChannelCode } from '@plein/domain/vocabulary.js';
import type { Kysely, Selectable } from 'kysely';
import type { Database, MessageMarksTable } from '../../store/database.js';

/** A message as its marks hold it. */
export interface MarkedMessage {
  source: 'feedback' | 'callbacks';
  id: string;
  received_at: string;
  task: string | null;
  department: string | null;
  /** Where the message came in; by default the channel of its source. */
  channel?: ChannelCode | undefined;
}

/** Why a marking is refused that both its sender and a colleague have an opinion on. */
export const changedMeanwhile = 'A colleague gave this message another name since you read it.';

const channels: Readonly<Record<MarkedMessage['source'], ChannelCode>> = {
  feedback: 'website',
  callbacks: 'callback',
};

/** Returns a name as it is stored: on one line and without personal data. */
const nameOf = (name: string | null): string =>
  name === null ? '' : removePersonalData(name).text.trim().slice(0, 60).trim();

/**
 * Changes the marks of a message. Nothing changes where it has these marks already (`same`), and where a colleague gave
 * a name since the sender saw it, for which the sender gives another one (`changed`).
 */
export async function writeMarks(
  transaction: Kysely<Database>,
  message: MarkedMessage,
  marking: Marking,
): Promise<'written' | 'same' | 'changed'> {
  const { source, id, received_at: receivedAt, task, department } = message;
  const known = await transaction
    .selectFrom('message_marks')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  const wanted = {
    kinds: marking.kinds,
    neighbourhood: nameOf(marking.neighbourhood) || null,
    issue: nameOf(marking.issue) || null,
  };
  const { seen } = marking;
  const marks = seen ? mergeMarking(known ? marksOf(known) : { kinds: [] }, seen, wanted) : wanted;
  if (!marks) return 'changed';
  const row: Selectable<MessageMarksTable> = {
    id,
    source,
    day: amsterdamDate(new Date(receivedAt)),
    channel: message.channel ?? channels[source],
    task: task ?? '',
    department: department ?? '',
    kinds: messageKinds.filter((kind) => marks.kinds.includes(kind)).join(' '),
    neighbourhood: marks.neighbourhood ?? '',
    issue: marks.issue ?? '',
  };
  const { kinds, neighbourhood, issue } = known ?? { kinds: '', neighbourhood: '', issue: '' };
  if (kinds === row.kinds && neighbourhood === row.neighbourhood && issue === row.issue) return 'same';
  await transaction.deleteFrom('message_marks').where('id', '=', id).execute();
  if (row.kinds || row.neighbourhood || row.issue) {
    await transaction.insertInto('message_marks').values(row).execute();
  }
  return 'written';
}

/** Returns a query of the ids of messages with these marks. */
export function idsMarked(
  database: Kysely<Database>,
  { kind, neighbourhood, issue }: Readonly<Record<'kind' | 'neighbourhood' | 'issue', string | undefined>>,
) {
  let query = database.selectFrom('message_marks').select('id');
  if (kind !== undefined) query = query.where('kinds', 'like', `%${kind}%`);
  if (neighbourhood !== undefined) query = query.where('neighbourhood', '=', neighbourhood);
  if (issue !== undefined) query = query.where('issue', '=', issue);
  return query;
}

/** Returns the marks of messages by their ids. */
export async function readMarks(
  database: Kysely<Database>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Marks>> {
  if (ids.length === 0) return new Map();
  const rows = await database.selectFrom('message_marks').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, marksOf(row)]));
}

function marksOf({ kinds, neighbourhood, issue }: Selectable<MessageMarksTable>): Marks {
  return {
    kinds: kinds.split(' ').filter(Boolean) as MessageKind[],
    ...(neighbourhood && { neighbourhood }),
    ...(issue && { issue }),
  };
}

const mostNames = 200;

/** Returns the names that staff gave so far, so that colleagues give the same. */
export async function readMarkNames(database: Kysely<Database>): Promise<MarkNames> {
  const namesIn = async (column: 'neighbourhood' | 'issue') => {
    const rows = await database
      .selectFrom('message_marks')
      .select(({ fn }) => [`${column} as name`, fn.countAll<number>().as('count')])
      .where(column, '!=', '')
      .groupBy(column)
      .orderBy('count', 'desc')
      .orderBy(column)
      .limit(mostNames)
      .execute();
    return rows.map(({ name, count }) => ({ name, count: Number(count) }));
  };
  return { neighbourhoods: await namesIn('neighbourhood'), issues: await namesIn('issue') };
}

/** Deletes the marks of messages that are erased. */
export async function deleteMarks(transaction: Kysely<Database>, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await transaction.deleteFrom('message_marks').where('id', 'in', ids).execute();
}
