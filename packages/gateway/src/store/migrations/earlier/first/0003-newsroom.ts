import { PostgresAdapter, type Kysely, type Migration } from 'kysely';

/** Columns and tables for the work of the newsroom and for its users. */
export const newsroom: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await addTexts(database, 'callbacks', ['taken_by', 'taken_by_name', 'closed_at', 'outcome', 'note']);
    await addTexts(database, 'feedback', [
      'group_name',
      'answer',
      'answered_at',
      'answered_by',
      'reopened_at',
    ]);
    await database.schema
      .alterTable('feedback')
      .addColumn('status', 'text', (column) => column.notNull().defaultTo('new'))
      .execute();
    await addTexts(database, 'polls', ['outcome', 'edited_at']);
    await database.schema
      .alterTable('polls')
      .addColumn('published', 'integer', (column) => column.notNull().defaultTo(1))
      .execute();
    await addTexts(database, 'profiles', ['edited_at']);
    await addIndexes(database);
    await createQuestions(database);
    await createAudit(database);
    await createIdentity(database);
  },
};

async function addTexts(database: Kysely<unknown>, table: string, columns: readonly string[]): Promise<void> {
  for (const name of columns) await database.schema.alterTable(table).addColumn(name, 'text').execute();
}

async function addIndexes(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createIndex('callbacks_status')
    .on('callbacks')
    .columns(['status', 'date', 'closes'])
    .execute();
  await database.schema
    .createIndex('feedback_received')
    .on('feedback')
    .columns(['received_at', 'id'])
    .execute();
}

async function createQuestions(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('unanswered_questions')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('wording', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('task', 'text')
    .addColumn('asked_at', 'text', (column) => column.notNull())
    .execute();
  await database.schema
    .createIndex('unanswered_questions_asked')
    .on('unanswered_questions')
    .column('asked_at')
    .execute();
}

async function createAudit(database: Kysely<unknown>): Promise<void> {
  const isPostgres = database.getExecutor().adapter instanceof PostgresAdapter;
  await database.schema
    .createTable('audit_entries')
    .addColumn('sequence', isPostgres ? 'bigint' : 'integer', (column) =>
      isPostgres
        ? column.primaryKey().generatedAlwaysAsIdentity()
        : column.primaryKey().notNull().autoIncrement(),
    )
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('actor_name', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('detail', 'text')
    .execute();
}

async function createIdentity(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('sessions')
    .addColumn('token_hash', 'text', (column) => column.primaryKey().notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('actor_name', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('invitations')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('used_at', 'text')
    .addColumn('revoked_at', 'text')
    .execute();
  await database.schema
    .createTable('api_keys')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('key_hash', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('channel', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('last_used_on', 'text')
    .addColumn('revoked_at', 'text')
    .execute();
}
