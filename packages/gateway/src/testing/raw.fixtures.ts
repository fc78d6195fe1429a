import { sql, type Kysely } from 'kysely';
import type { Database } from '../store/database.js';

/** Runs a statement of our own making as it is written. */
export async function runStatement(database: Kysely<Database>, statement: string): Promise<void> {
  await sql.raw(statement).execute(database);
}
