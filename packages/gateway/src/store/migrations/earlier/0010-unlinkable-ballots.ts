import { PostgresAdapter, sql, type Kysely, type Migration } from 'kysely';

interface OldBallot {
  poll: string;
  voter_hash: string;
  id: string;
  choices: string;
  voted_at: string;
}

type Tables = Record<'ballots' | 'ballots_before', OldBallot>;

const together = 500;

/**
 * Ballots without a time, without the id of the client and without an order of arrival. Of an older ballot
 * only the day remains.
 */
export const unlinkableBallots: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const isPostgres = database.getExecutor().adapter instanceof PostgresAdapter;
    await database.schema.alterTable('ballots').renameTo('ballots_before').execute();
    if (isPostgres) {
      await sql`alter table ballots_before rename constraint ballots_poll_voter to ballots_before_key`.execute(
        database,
      );
    }
    await createBallots(database, isPostgres);
    await copyBallots(database as Kysely<Tables>);
    await database.schema.dropTable('ballots_before').execute();
    await database.schema
      .createIndex('ballots_choices')
      .on('ballots')
      .columns(['poll', 'choices', 'voter_hash'])
      .execute();
  },
};

async function createBallots(database: Kysely<unknown>, isPostgres: boolean): Promise<void> {
  // Hashes are compared by bytes, so that both databases sort them in one order.
  const hash = isPostgres ? sql`text collate "C"` : sql`text`;
  const table = database.schema
    .createTable('ballots')
    .addColumn('poll', 'text', (column) => column.notNull().references('polls.id'))
    .addColumn('voter_hash', hash, (column) => column.notNull())
    .addColumn('id_hash', 'text', (column) => column.notNull())
    .addColumn('choices', 'text', (column) => column.notNull())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('ballots_key', ['poll', 'voter_hash']);
  // A row id would number the ballots in the order in which they came in.
  await (isPostgres ? table : table.modifyEnd(sql`without rowid`)).execute();
}

/** Copies the ballots in the order of their hashes, so that the new table does not show the old order. */
async function copyBallots(database: Kysely<Tables>): Promise<void> {
  for (let last = { poll: '', voter_hash: '' }; ;) {
    const rows = await database
      .selectFrom('ballots_before')
      .selectAll()
      .where(({ or, and, eb }) =>
        or([
          eb('poll', '>', last.poll),
          and([eb('poll', '=', last.poll), eb('voter_hash', '>', last.voter_hash)]),
        ]),
      )
      .orderBy('poll')
      .orderBy('voter_hash')
      .limit(together)
      .execute();
    const end = rows.at(-1);
    if (!end) return;
    const values = await Promise.all(
      rows.map(async ({ poll, voter_hash, id, choices, voted_at }) => ({
        poll,
        voter_hash,
        id_hash: await hashOf(id),
        choices,
        sealed: voted_at.slice(0, 10),
      })),
    );
    await (database as unknown as Kysely<{ ballots: (typeof values)[number] }>)
      .insertInto('ballots')
      .values(values)
      .execute();
    last = { poll: end.poll, voter_hash: end.voter_hash };
  }
}

/** Hashes an id as `ballotIdHash` of the polls does. */
async function hashOf(id: string): Promise<string> {
  const digest = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(`ballot\n${id.toLowerCase()}`),
  );
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
