import { parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { StartError } from '../../core/start-error.js';
import { columnsOf, type ImportMap } from './import-map.js';
import { encodingOf, textHead, textParts } from './open-text.js';
import type { Row } from './read-row.js';
import { plainCell, sameText } from './same-text.js';

/** A row of a file, the line on which it ends, and the number of bytes of the file that were read by then. */
export interface NumberedRow {
  row: Row;
  line: number;
  bytes: number;
  /** Whether the row has filled cells beside those that the header names. */
  isTooLong: boolean;
}

const delimiters = [';', ',', '\t', '|'] as const;
/** The largest row, in bytes: with a quote that is never closed, all that follows is one row. */
const largestRow = 1_000_000;
/** How many rows a report may have above its header: a title, a period, who made it. */
const mostAbove = 10;
/** The first line by which a spreadsheet is told the delimiter. */
const delimiterLine = /^"?sep=(.)"?[;,\t| ]*\r?\n/i;

/**
 * Reads the rows of a CSV file as a stream; the first line with the columns of the map names them all, so
 * that a report may have a title above. The delimiter is what a line `sep=;` says, or else the map, or else the one
 * that one of the first lines has most of. Rows without a filled cell
 * are skipped, and cells that a row lacks at its end are empty.
 * @throws StartError with the reason, where the file cannot be read as CSV or lacks a column of the map
 */
export async function* readRows(
  file: string,
  map: Pick<ImportMap, 'delimiter' | 'encoding' | 'fields' | 'id'>,
): AsyncGenerator<NumberedRow> {
  const encoding = await encodingOf(file, map.encoding);
  const start = await textHead(file, encoding);
  const said = delimiterLine.exec(start)?.[1];
  let bytes = 0;
  const source = createReadStream(file);
  const texts = Readable.from(textParts(source, encoding, (length) => (bytes += length)));
  const parser = parse({
    bom: true,
    delimiter: said ?? map.delimiter ?? guessDelimiter(start),
    from_line: said === undefined ? 1 : 2,
    info: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: largestRow,
  });
  texts.on('error', (error) => parser.destroy(error));
  texts.pipe(parser);
  let header: readonly string[] | undefined;
  const above: string[][] = [];
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      // An old program ends a file with a mark that nobody sees.
      if (record.every((cell) => plainCell(cell) === '')) continue;
      if (header) yield { ...rowOf(header, record), line: info.lines, bytes };
      else if (namedIn(record, map) === columnsOf(map).length) header = headerOf(record, map);
      else above.push(record);
      if (above.length > mostAbove) break;
    }
    // Where no row has them all, the one that comes nearest is the header in which some are missing.
    const nearest = above.sort((one, other) => namedIn(other, map) - namedIn(one, map))[0];
    if (!header && nearest) headerOf(nearest, map);
  } catch (error) {
    throw asStartError(error);
  } finally {
    texts.destroy();
    source.destroy();
  }
}

/** Returns how many columns of the map a row names. */
function namedIn(cells: readonly string[], map: Pick<ImportMap, 'fields' | 'id'>): number {
  const names = new Set(cells.map(sameText));
  return columnsOf(map).filter((column) => names.has(sameText(column))).length;
}

/** Returns the names of the columns, as the map writes them where it has them. */
function headerOf(cells: readonly string[], map: Pick<ImportMap, 'fields' | 'id'>): readonly string[] {
  const wanted = new Map(columnsOf(map).map((column) => [sameText(column), column]));
  const names = cells.map((cell) => wanted.get(sameText(cell)) ?? plainCell(cell));
  const missing = [...wanted.values()].filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const has = names.filter((name) => name !== '').join(', ');
    throw new StartError(
      `The file has no column ${missing.map((one) => `"${one}"`).join(' and no column ')}. ` +
        `It has: ${has}. Write one of these names in the map, or check the delimiter.`,
    );
  }
  const twice = [...wanted.values()].find((column) => names.indexOf(column) !== names.lastIndexOf(column));
  if (twice !== undefined) {
    throw new StartError(`The file has the column "${twice}" twice. Give each its own name.`);
  }
  return names;
}

function rowOf(header: readonly string[], cells: readonly string[]): { row: Row; isTooLong: boolean } {
  const row = Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
  return { row, isTooLong: cells.slice(header.length).some((cell) => cell.trim() !== '') };
}

/** Returns the delimiter that a header among the first lines has most of, outside quotes. */
function guessDelimiter(start: string): string {
  const first = start
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/[\r\n]+/)
    .slice(0, mostAbove);
  const counts = delimiters.map((one) => ({
    one,
    count: Math.max(...first.map((line) => line.split(one).length)),
  }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).one;
}

function asStartError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return new StartError('The file is not UTF-8. Write "encoding": "windows-1252" in the map.');
  }
  if (code === 'CSV_MAX_RECORD_SIZE') {
    const { lines = 1 } = error as { lines?: number };
    return new StartError(
      `The row that begins after line ${lines - 1} has no end within ${largestRow} bytes: it probably has a quote that is never closed.`,
    );
  }
  if (code?.startsWith('CSV_')) return new StartError(`The file is not CSV: ${error.message}.`);
  return error;
}
