import { parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { StartError } from '../../core/start-error.js';
import type { ImportMap } from './import-map.js';
import type { Row } from './read-row.js';

/** A row of a file, the line on which it ends, and the number of bytes of the file that were read by then. */
export interface NumberedRow {
  row: Row;
  line: number;
  bytes: number;
}

const delimiters = [';', ',', '\t', '|'] as const;
const head = 65_536;

/**
 * Reads the rows of a CSV file as a stream; the first line names the columns. The delimiter is the one that
 * occurs most in the first line, unless the map names it.
 * @throws StartError with the reason, where the file cannot be read as CSV or has another encoding
 */
export async function* readRows(
  file: string,
  { delimiter, encoding = 'utf-8' }: Pick<ImportMap, 'delimiter' | 'encoding'>,
): AsyncGenerator<NumberedRow> {
  let bytes = 0;
  const source = createReadStream(file);
  const texts = Readable.from(decoded(source, encoding, (length) => (bytes += length)));
  const parser = parse({
    bom: true,
    columns: true,
    delimiter: delimiter ?? (await guessDelimiter(file)),
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
  });
  texts.on('error', (error) => parser.destroy(error));
  texts.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: Row; info: { lines: number } }>) {
      yield { row: record, line: info.lines, bytes };
    }
  } catch (error) {
    throw asStartError(error);
  } finally {
    texts.destroy();
    source.destroy();
  }
}

async function* decoded(
  source: AsyncIterable<Buffer>,
  encoding: string,
  onRead: (length: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of source) {
    onRead(chunk.length);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

async function guessDelimiter(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(head), 0, head, 0);
    const [first = ''] = buffer.toString('latin1', 0, bytesRead).split(/\r?\n/, 1);
    const counts = delimiters.map((one) => ({ one, count: first.split(one).length }));
    return counts.reduce((best, next) => (next.count > best.count ? next : best)).one;
  } finally {
    await handle.close();
  }
}

function asStartError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return new StartError('The file is not UTF-8. Write "encoding": "windows-1252" in the map.');
  }
  if (code?.startsWith('CSV_')) return new StartError(`The file is not CSV: ${error.message}.`);
  return error;
}
