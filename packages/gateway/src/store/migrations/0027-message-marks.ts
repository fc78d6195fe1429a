import { amsterdamDate } from '@plein/domain/opening-hours.js';
import type { Kysely, Migration } from 'kysely';

const columns = [
  ...(['source', 'day', 'channel', 'task', 'department'] as const),
  ...(['kinds', 'neighbourhood', 'issue'] as const),
] as const;

interface Before {
  feedback: {
    id: string;
    received_at: string;
    task: string | null;
    department: string | null;
    group_name: string | null;
  };
  message_marks: Record<'id' | (typeof columns)[number], string>;
  audit_entries: { action: string };
}

/** What a message of a resident is and what it is linked to. The groups of feedback become its issues. */
export const messageMarks: Migration = {
  async up(untyped: Kysely<unknown>): Promise<void> {
    const database = untyped as Kysely<Before>;
    let table = database.schema
      .createTable('message_marks')
      .addColumn('id', 'text', (column) => column.primaryKey());
    for (const name of columns) table = table.addColumn(name, 'text', (column) => column.notNull());
    await table.execute();
    await database.schema.createIndex('message_marks_day').on('message_marks').column('day').execute();
    const grouped = await database
      .selectFrom('feedback')
      .select(['id', 'received_at', 'task', 'department', 'group_name'])
      .where('group_name', 'is not', null)
      .execute();
    for (const row of grouped) {
      await database
        .insertInto('message_marks')
        .values({
          id: row.id,
          source: 'feedback',
          day: amsterdamDate(new Date(row.received_at)),
          channel: 'website',
          task: row.task ?? '',
          department: row.department ?? '',
          kinds: '',
          neighbourhood: '',
          issue: row.group_name ?? '',
        })
        .execute();
    }
    await database.schema.alterTable('feedback').dropColumn('group_name').execute();
    await database
      .updateTable('audit_entries')
      .set({ action: 'message.marked' })
      .where('action', '=', 'feedback.grouped')
      .execute();
  },
};
