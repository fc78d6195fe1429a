import type { Config } from './config.js';

/**
 * Says that the log of PostgreSQL tells who voted what, or returns undefined where it does not: with a secret outside the
 * database nobody can read it there, and the embedded store keeps no log.
 */
export function ballotSecretComplaint({
  databaseUrl,
  ballotSecret,
}: Pick<Config, 'databaseUrl' | 'ballotSecret'>): string | undefined {
  if (databaseUrl === undefined || ballotSecret !== undefined) return undefined;
  return 'The write-ahead log of PostgreSQL tells who voted what, because the secret of the votes is in the database: set PLEIN_BALLOT_SECRET, made with openssl rand -base64 32, and keep it outside the database and its backups.';
}
