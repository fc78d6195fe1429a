import pg from 'pg';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const pageSize = 8_192;
const longHeader = 40;
const shortHeader = 24;

/** The records of a segment of the log without the headers of its pages, which cut a record that goes over two pages. */
function withoutPageHeaders(segment: Buffer): string {
  const pages = Array.from({ length: Math.ceil(segment.length / pageSize) }, (_, page) => {
    const start = page * pageSize;
    return segment.toString('latin1', start + (page === 0 ? longHeader : shortHeader), start + pageSize);
  });
  return pages.join('');
}

/**
 * Returns the write-ahead log of a PostgreSQL server on this machine as Latin-1, so that one character is one byte, without
 * the headers of its pages. Undefined where its files cannot be read.
 *
 * Sizes: https://doxygen.postgresql.org/xlog__internal_8h_source.html
 */
export async function readWriteAheadLog(url: string): Promise<string | undefined> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    const folder = join(rows[0]?.data_directory ?? '', 'pg_wal');
    const names = (await readdir(folder)).filter((name) => /^[0-9A-F]{24}$/.test(name)).sort();
    const segments = await Promise.all(names.map((name) => readFile(join(folder, name))));
    return segments.map(withoutPageHeaders).join('');
  } catch {
    return undefined;
  } finally {
    await client.end();
  }
}
