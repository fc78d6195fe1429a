import { open } from 'node:fs/promises';
import { StartError } from '../../core/start-error.js';

const marks = { embedded: 'SQLite format 3', postgres: 'PGDMP' } as const;

/**
 * Refuses a backup of the other kind of store.
 * @param onPostgres whether the store of these settings is PostgreSQL
 * @throws StartError that says which setting or which file to take
 */
export async function refuseOtherKind(file: string, onPostgres: boolean): Promise<void> {
  const start = await startOf(file);
  if (onPostgres && start.startsWith(marks.embedded)) {
    throw new StartError(
      `${file} is a backup of the embedded store, and DATABASE_URL is set. Leave DATABASE_URL out, or name a backup that was made with it.`,
    );
  }
  if (!onPostgres && start.startsWith(marks.postgres)) {
    throw new StartError(
      `${file} is a backup of PostgreSQL, and DATABASE_URL is not set. Set it, or name a backup of the embedded store.`,
    );
  }
}

/** Returns the first characters of a file, and nothing of one that cannot be read: reading it whole says why. */
async function startOf(file: string): Promise<string> {
  const handle = await open(file, 'r').catch(() => undefined);
  if (!handle) return '';
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
