import Libsql from 'libsql';
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../store-error.js';

/** The file of the lock within a data folder. */
export const lockFile = 'plein.lock';

/** Holds a data folder for this process. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes a data folder for this process. The operating system holds the lock, so that it is gone with the process,
 * however that ends.
 * @throws StoreError `unavailable` where another process has the folder, or it cannot be written to
 */
export async function lockDataFolder(folder: string): Promise<FolderLock> {
  const file = join(folder, lockFile);
  let database: Libsql.Database | undefined;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    database = new Libsql(file);
    await chmod(file, 0o600);
    database.exec('pragma busy_timeout = 0');
    // The lock is all that counts: nothing is ever written to this file.
    database.exec('pragma journal_mode = off');
    database.exec('begin exclusive');
  } catch (cause) {
    database?.close();
    throw new StoreError('unavailable', sentence(folder, cause), { cause });
  }
  const held = database;
  return {
    release() {
      if (held.open) held.close();
    },
  };
}

function sentence(folder: string, cause: unknown): string {
  const { code = '', message = '' } = cause as { code?: string; message?: string };
  return code.startsWith('SQLITE_BUSY')
    ? `Another gateway or command has the data folder ${folder} open: stop it, or set PLEIN_DATA to another folder.`
    : `The data folder ${folder} cannot be written to (${message}).`;
}
