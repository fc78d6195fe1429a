import { requestListLimits } from '@plein/domain/newsroom.js';
import type { Kysely, Selectable } from 'kysely';
import { isPostgres } from '../../aggregation/event-counts.store.js';
import type { CallbacksTable, Database, MessagesTable } from '../../store/database.js';

/** The tables of what residents sent, with what each row is. */
export interface WorkRows {
  callbacks: Selectable<CallbacksTable>;
  messages: Selectable<MessagesTable>;
}

export type WorkTable = keyof WorkRows;

/** What all work of staff has. */
export type WorkRow = Pick<
  Selectable<CallbacksTable>,
  | 'id'
  | 'reference'
  | 'received_at'
  | 'status'
  | 'department'
  | 'taken_by'
  | 'taken_by_name'
  | 'closed_at'
  | 'note'
>;

/** Columns in which the open work of a table is sorted. */
const order: { readonly [Table in WorkTable]: readonly (keyof WorkRows[Table] & string)[] } = {
  // By when the promised window ends.
  callbacks: ['date', 'closes', 'received_at'],
  messages: ['received_at', 'id'],
};

/** Returns the work in a state, or all that is not closed. Of closed work the last closed comes first. */
export async function readWork<Table extends WorkTable>(
  database: Kysely<Database>,
  table: Table,
  status: string | undefined,
): Promise<WorkRows[Table][]> {
  let rows = database.selectFrom<WorkTable>(table).selectAll();
  if (status === 'closed') {
    rows = rows.where('status', '=', status).orderBy('closed_at', 'desc').limit(requestListLimits.closed);
  } else {
    rows = rows.where('status', 'in', status ? [status] : ['open', 'taken']).limit(requestListLimits.open);
    for (const column of order[table]) rows = rows.orderBy(database.dynamic.ref(column));
  }
  return (await rows.execute()) as WorkRows[Table][];
}

/** Returns a row, and locks it, so that of two colleagues one comes after the other. */
export async function lockWork<Table extends WorkTable>(
  transaction: Kysely<Database>,
  table: Table,
  id: string,
): Promise<WorkRows[Table] | undefined> {
  const query = transaction.selectFrom<WorkTable>(table).selectAll().where('id', '=', id);
  const row = await (isPostgres(transaction) ? query.forUpdate() : query).executeTakeFirst();
  return row as WorkRows[Table] | undefined;
}

/** Changes a row that `lockWork` returned, and returns it as it is afterwards. */
export async function updateWork<Table extends WorkTable>(
  transaction: Kysely<Database>,
  table: Table,
  row: WorkRows[Table],
  change: Partial<WorkRows[Table]>,
): Promise<WorkRows[Table]> {
  const update = transaction.updateTable<WorkTable>(table).set(change as Partial<WorkRows[WorkTable]>);
  await update.where('id', '=', row.id).execute();
  return { ...row, ...change };
}

/** What all work shows of itself: its state, who has it, and how it ended. */
export const workOf = (row: WorkRow, actor: { id: string } | undefined) => ({
  reference: row.reference,
  receivedAt: row.received_at,
  ...(row.department !== null && { department: row.department }),
  ...(row.taken_by_name !== null && { takenBy: row.taken_by_name }),
  ...(row.taken_by !== null && { takenByMe: row.taken_by === actor?.id }),
  ...(row.closed_at !== null && { closedAt: row.closed_at }),
  ...(row.note !== null && { note: row.note }),
});
