import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.js';

/** Settings by which PostgreSQL writes statements that succeeded to its log, and how long a value in it may be. */
interface StatementLogSettings {
  statements: string;
  slowerThan: string;
  sampled: string;
  transactions: string;
  longest: string | null;
}

/**
 * Returns a sentence for the operator where PostgreSQL writes to its log what residents send: their names beside their
 * votes, in the order in which they came. Undefined where it does not.
 */
export async function statementLogComplaint(database: Kysely<Database>): Promise<string | undefined> {
  const { rows } = await sql<StatementLogSettings>`select
    current_setting('log_statement') as statements,
    (select setting from pg_settings where name = 'log_min_duration_statement') as "slowerThan",
    (select setting from pg_settings where name = 'log_min_duration_sample') as sampled,
    current_setting('log_transaction_sample_rate') as transactions,
    (select setting from pg_settings where name = 'log_parameter_max_length') as longest`.execute(database);
  const [settings] = rows;
  if (!settings || !isWritten(settings)) return undefined;
  return 'The log of PostgreSQL gets what residents send, with their votes: set log_parameter_max_length = 0 in it.';
}

function isWritten({
  statements,
  slowerThan,
  sampled,
  transactions,
  longest,
}: StatementLogSettings): boolean {
  if (longest === '0') return false;
  const isLogged = statements === 'mod' || statements === 'all';
  return isLogged || slowerThan !== '-1' || sampled !== '-1' || Number(transactions) > 0;
}
