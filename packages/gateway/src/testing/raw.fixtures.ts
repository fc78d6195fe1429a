import { sql, type Kysely } from 'kysely';
import type { Database } from '../store/database.js';

/** Runs a statement without changing it. Its text must be our own. */
export async function runStatement(database: Kysely<Database>, statement: string): Promise<void> {
  await sql.raw(statement).execute(database);
}
