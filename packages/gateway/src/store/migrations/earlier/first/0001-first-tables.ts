import { PostgresAdapter, type Kysely, type Migration } from 'kysely';

/** The tables of the first release, with the indexes of the report. */
export const firstTables: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await createDocuments(database);
    await createEvents(database);
    await createSubmissions(database);
    await createPolls(database);
  },
};

async function createDocuments(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('profiles')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('cases')
    .addColumn('reference', 'text', (column) => column.primaryKey().notNull())
    .addColumn('factor_hash', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('knowledge')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .execute();
}

async function createEvents(database: Kysely<unknown>): Promise<void> {
  const isPostgres = database.getExecutor().adapter instanceof PostgresAdapter;
  await database.schema
    .createTable('events')
    .addColumn('sequence', isPostgres ? 'bigint' : 'integer', (column) =>
      isPostgres
        ? column.primaryKey().generatedAlwaysAsIdentity()
        : column.primaryKey().notNull().autoIncrement(),
    )
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('occurred_at', 'text', (column) => column.notNull())
    .addColumn('time', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('component', 'text', (column) => column.notNull())
    .addColumn('task', 'text')
    .addColumn('department', 'text')
    .addColumn('perspective', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('page', 'text', (column) => column.notNull())
    .addColumn('device', 'text', (column) => column.notNull())
    .addColumn('correlation', 'text', (column) => column.notNull())
    .addColumn('data', 'text', (column) => column.notNull())
    .addUniqueConstraint('events_source_id', ['source', 'id'])
    .execute();
  await database.schema
    .createIndex('events_report')
    .on('events')
    .columns(['channel', 'component', 'name', 'received_at'])
    .execute();
  await database.schema.createIndex('events_received_at').on('events').column('received_at').execute();
}

async function createSubmissions(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('callbacks')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('reference', 'text', (column) => column.notNull().unique())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('opens', 'text', (column) => column.notNull())
    .addColumn('closes', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('task', 'text')
    .addColumn('department', 'text')
    .addColumn('document', 'text', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('feedback')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('reference', 'text', (column) => column.notNull().unique())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('page', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('task', 'text')
    .addColumn('department', 'text')
    .addColumn('helpful', 'integer')
    .addColumn('scale', 'text')
    .addColumn('direction', 'text')
    .addColumn('score', 'integer')
    .addColumn('drivers', 'text')
    .addColumn('text', 'text')
    .addColumn('removed', 'text', (column) => column.notNull())
    .execute();
}

async function createPolls(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('polls')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('ballots')
    .addColumn('poll', 'text', (column) => column.notNull().references('polls.id'))
    .addColumn('voter_hash', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('choices', 'text', (column) => column.notNull())
    .addColumn('voted_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('ballots_poll_voter', ['poll', 'voter_hash'])
    .execute();
}
