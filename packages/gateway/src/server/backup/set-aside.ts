import pg from 'pg';

/** Schemas with tables that a restore replaced. A backup leaves them out. */
export const asideSchemas = 'before_restore_*';

/** Tables that stand aside. */
export interface SetAside {
  /** The schema that they are in. */
  schema: string;
  /** Puts them back, where what should replace them did not come. */
  putBack(): Promise<void>;
}

/**
 * Moves the tables of a store in PostgreSQL to a schema of their own, so that a backup takes their place. A newer version
 * may have made tables of which the backup knows nothing, and which refer to the others. Returns undefined where there
 * are no tables.
 */
export async function setTablesAside(
  url: string,
  schema: string | undefined,
  now: Date,
): Promise<SetAside | undefined> {
  const aside = `before_restore_${now.toISOString().slice(0, 19).replaceAll(/\D/g, '_')}`;
  const moved = await inTransaction(url, async (client) => {
    // A role sees tables of other programs in its database, and moves only its own.
    const { rows } = await client.query<{ from: string; name: string }>(
      `select schemaname as from, tablename as name from pg_tables
        where schemaname = coalesce($1, current_schema()) and tableowner = current_user`,
      [schema ?? null],
    );
    if (rows.length > 0) await client.query(`create schema ${aside}`);
    for (const { from, name } of rows) await client.query(moving(name, from, aside));
    return rows;
  });
  if (moved.length === 0) return undefined;
  return {
    schema: aside,
    putBack: () =>
      inTransaction(url, async (client) => {
        for (const { from, name } of moved) await client.query(moving(name, aside, from));
        await client.query(`drop schema ${aside}`);
      }),
  };
}

const quoted = (name: string) => pg.escapeIdentifier(name);

const moving = (name: string, from: string, to: string) =>
  `alter table ${quoted(from)}.${quoted(name)} set schema ${quoted(to)}`;

async function inTransaction<Value>(
  url: string,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    const value = await work(client);
    await client.query('commit');
    return value;
  } finally {
    // Without a commit the end of the connection undoes everything.
    await client.end();
  }
}
