import type { Migration } from 'kysely';
import { firstTables } from './0001-first-tables.js';
import { counts } from './0002-counts.js';

/** Every migration by name; they run in the order of their names and are never changed once released. */
export const migrations: Record<string, Migration> = {
  '0001-first-tables': firstTables,
  '0002-counts': counts,
};
