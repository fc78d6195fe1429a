import pg from 'pg';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Returns the write-ahead log of a PostgreSQL server on this machine as Latin-1, so that one character is one byte. Undefined
 * where its files cannot be read.
 */
export async function readWriteAheadLog(url: string): Promise<string | undefined> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    const folder = join(rows[0]?.data_directory ?? '', 'pg_wal');
    const names = (await readdir(folder)).filter((name) => /^[0-9A-F]{24}$/.test(name)).sort();
    return (await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')))).join('');
  } catch {
    return undefined;
  } finally {
    await client.end();
  }
}
