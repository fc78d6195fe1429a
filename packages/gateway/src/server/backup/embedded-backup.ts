import Libsql from 'libsql';
import { chmod, mkdir, open, rename, rm, copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StartError } from '../../core/start-error.js';
import { lockDataFolder, lockFile } from '../../store/libsql/folder-lock.js';
import { openLibsqlStore } from '../../store/libsql/libsql-store.js';
import type { Municipality } from '../../residents/content/municipality.js';
import { endLogins } from './end-logins.js';
import { exists, expectStore, storeFile as name } from './exists.js';
import { giveToOwnerOf } from './same-owner.js';

/** What SQLite keeps beside the database. */
const companions = ['', '-wal', '-shm'];

/**
 * Writes the embedded store to one file, while a gateway writes to it: everything that was committed at one moment.
 * The file appears whole, for this user alone.
 * @throws StartError where there is no store, or the file is there already
 */
export async function backUpFolder(folder: string, file: string): Promise<void> {
  const source = join(folder, name);
  await expectStore(folder);
  if (await exists(file)) throw new StartError(`${file} is there already. Name another file.`);
  const beside = `${file}.${process.pid}.new`;
  await mkdir(dirname(file), { recursive: true });
  try {
    // SQLite fills an empty file, which this user alone can read from the beginning.
    await (await open(beside, 'wx', 0o600)).close();
    const database = new Libsql(source);
    try {
      database.exec('pragma busy_timeout = 5000');
      database.prepare('vacuum into ?').run(beside);
    } finally {
      database.close();
    }
    check(beside, file);
    await flush(beside);
    await rename(beside, file);
    await flush(dirname(file));
  } finally {
    await rm(beside, { force: true });
  }
}

/**
 * Puts a backup in a data folder, and brings its tables up to date.
 * @param options.replace whether a store that is there makes place; it is kept beside
 * @returns the folder to which the earlier store was moved
 * @throws StartError where the file is no whole backup, or the folder has a store and may not be replaced; StoreError
 * where a gateway has the folder open
 */
export async function restoreFolder(
  folder: string,
  file: string,
  { replace, now }: { replace: boolean; now: Date },
): Promise<{ kept: string | undefined }> {
  if (!(await exists(file))) throw new StartError(`There is no file ${file}.`);
  const backed = check(file, file);
  const lock = await lockDataFolder(folder);
  try {
    const target = join(folder, name);
    const isUsed = await exists(target);
    if (isUsed && !replace) {
      throw new StartError(
        `There is a store in ${folder}. With --replace it moves to a folder of its own in there, and the backup takes its place.`,
      );
    }
    if (isUsed) refuseOtherOwner({ file, backed, folder, stored: ownerOf(target) });
    const beside = `${target}.${process.pid}.new`;
    try {
      await copyFile(file, beside);
      await chmod(beside, 0o600);
      await giveToOwnerOf(folder, [beside, join(folder, lockFile)]);
      await flush(beside);
      const kept = isUsed ? await moveAway(folder, now) : undefined;
      if (kept !== undefined) await giveToOwnerOf(folder, [kept]);
      await rename(beside, target);
      await flush(folder);
      // Opening runs the migrations that the backup has not had.
      const store = await openLibsqlStore(folder);
      await endLogins(store).finally(() => store.close());
      return { kept };
    } finally {
      await rm(beside, { force: true });
    }
  } finally {
    lock.release();
  }
}

async function moveAway(folder: string, now: Date): Promise<string> {
  const kept = join(folder, `before-restore-${now.toISOString().slice(0, 19).replaceAll(':', '-')}`);
  await mkdir(kept, { mode: 0o700 });
  for (const end of companions) {
    if (await exists(join(folder, name + end)))
      await rename(join(folder, name + end), join(kept, name + end));
  }
  return kept;
}

/** Checks that a file is a whole store, and returns its municipality. */
function check(file: string, shown: string): Municipality | undefined {
  let reason = 'it is not a database';
  try {
    const database = new Libsql(file, { readonly: true } as Libsql.Options);
    try {
      const [row] = database.prepare('pragma integrity_check').all() as { integrity_check: string }[];
      if (row?.integrity_check === 'ok') {
        reason = 'it holds something else';
        if (isPlein(database)) return municipalityIn(database);
      } else reason = 'it is damaged';
    } finally {
      database.close();
    }
  } catch {
    // The reason is that it cannot be read.
  }
  throw new StartError(`${shown} is no whole backup of Plein: ${reason}.`);
}

/**
 * Whether a database has the tables of a store, and nothing that runs by itself: a trigger of somebody else would work
 * with the rights of the gateway.
 */
function isPlein(database: Libsql.Database): boolean {
  const parts = database.prepare('select type, name, sql from sqlite_master').all() as {
    type: string;
    name: string;
    sql: string | null;
  }[];
  const isPlain = parts.every(
    ({ type, sql }) => type === 'index' || (type === 'table' && !/^create\s+virtual/i.test(sql ?? '')),
  );
  const has = (table: string): boolean => parts.some(({ name, type }) => type === 'table' && name === table);
  return isPlain && has('profiles') && has('kysely_migration');
}

/** Returns the municipality of a store, or undefined where it has none or is from before stores had one. */
function municipalityIn(database: Libsql.Database): Municipality | undefined {
  const [table] = database.prepare("select name from sqlite_master where name = 'municipality'").all();
  if (table === undefined) return undefined;
  const [row] = database.prepare('select code, name from municipality').all() as Municipality[];
  return row;
}

/** Returns the municipality of a store that is there; undefined where the store cannot be read. */
function ownerOf(path: string): Municipality | undefined {
  try {
    const database = new Libsql(path, { readonly: true } as Libsql.Options);
    try {
      return municipalityIn(database);
    } finally {
      database.close();
    }
  } catch {
    // A store that is broken is what a restore is for.
    return undefined;
  }
}

/** Refuses a backup of another municipality than the store that it would replace. */
function refuseOtherOwner({
  file,
  backed,
  folder,
  stored,
}: {
  file: string;
  backed: Municipality | undefined;
  folder: string;
  stored: Municipality | undefined;
}): void {
  if (!backed || !stored || backed.code === stored.code) return;
  throw new StartError(
    `${file} is a backup of ${backed.name} (${backed.code}), and the store in ${folder} belongs to ${stored.name} (${stored.code}). Name the backup of this municipality, or another PLEIN_DATA.`,
  );
}

/** Waits until a file or folder is on the disk. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
