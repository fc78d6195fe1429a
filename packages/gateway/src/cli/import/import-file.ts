import { eventChecker } from '../../systems/events/check-event.js';
import type { AdminClient } from '../admin-client.js';
import { ask } from '../request.js';
import { StartError } from '../../core/start-error.js';
import type { ImportMap } from './import-map.js';
import type { ImportProgress, ProgressFile } from './progress.js';
import { columnOf, eventOf, readData, type RowProblem } from './read-row.js';
import { readRows } from './read-rows.js';
import { rowIds } from './row-ids.js';

/** A row that cannot become an event. */
export interface BadRow {
  line: number;
  problems: readonly RowProblem[];
}

export interface ImportOptions {
  file: string;
  map: ImportMap;
  now: () => Date;
  /** Is called for each bad row as it is found. */
  onBadRow(row: BadRow): void;
  /** Is called with the progress in rows, and the number of bytes of the file that were read. */
  onProgress(progress: ImportProgress, bytes: number): void;
}

/**
 * Maximum size of a batch, in bytes. The gateway accepts a body of 64 KB, and a single event is smaller than
 * that.
 */
const mostBytes = 60_000;
const mostEvents = 500;

/** Checks every row of a file and stores nothing. */
export async function tryFile(options: ImportOptions): Promise<ImportProgress> {
  const progress = { rows: 0, stored: 0, known: 0, wrong: 0 };
  for await (const { event, line, problems, bytes } of readEvents(options)) {
    progress.rows += 1;
    if (event === undefined) {
      progress.wrong += 1;
      options.onBadRow({ line, problems });
    }
    options.onProgress(progress, bytes);
  }
  return progress;
}

/**
 * Sends the rows of a file to the gateway in batches, and resumes where it was interrupted. A wrong row is
 * reported and left out. A row that was imported before changes nothing.
 * @returns the progress; `done` is false where it was interrupted
 * @throws StartError where the gateway accepts no more; the progress that it acknowledged stays saved
 */
export async function importFile(
  options: ImportOptions & { adminClient: AdminClient; progressFile: ProgressFile; signal: AbortSignal },
): Promise<ImportProgress & { done: boolean }> {
  const { adminClient, progressFile, signal } = options;
  const progress = { ...(await progressFile.read()) };
  const batch: object[] = [];
  let [size, waiting, wrong, row] = [0, 0, 0, 0];

  async function send(bytes: number): Promise<void> {
    if (batch.length > 0) {
      const { stored, known } = await sendBatch(adminClient, batch);
      progress.stored += stored;
      progress.known += known;
    }
    progress.rows += waiting;
    progress.wrong += wrong;
    batch.length = 0;
    [size, waiting, wrong] = [0, 0, 0];
    await progressFile.write(progress);
    options.onProgress(progress, bytes);
  }

  const start = progress.rows;
  let read = 0;
  for await (const { event, line, problems, bytes } of readEvents(options)) {
    read = bytes;
    row += 1;
    if (row <= start) continue;
    if (signal.aborted) break;
    const length = event === undefined ? 0 : Buffer.byteLength(JSON.stringify(event)) + 1;
    if (batch.length === mostEvents || size + length > mostBytes) await send(bytes);
    waiting += 1;
    if (event === undefined) {
      wrong += 1;
      options.onBadRow({ line, problems });
    } else {
      batch.push(event);
      size += length;
    }
  }
  await send(read);
  if (signal.aborted) return { ...progress, done: false };
  await progressFile.remove();
  return { ...progress, done: true };
}

interface ReadEvent {
  /** Undefined where the row is wrong. */
  event: object | undefined;
  problems: readonly RowProblem[];
  line: number;
  bytes: number;
}

const tooLong = {
  status: 'invalid',
  problems: [
    {
      field: 'row',
      detail: 'This row has more cells than the header. Write quotes around a text with the delimiter in it.',
    },
  ],
} as const;

async function* readEvents({ file, map, now }: ImportOptions): AsyncGenerator<ReadEvent> {
  const check = eventChecker();
  const idOf = rowIds(map);
  const time = now().toISOString();
  for await (const { row, line, bytes, isTooLong } of readRows(file, map)) {
    const id = idOf(row);
    const read = isTooLong ? tooLong : readData(map, row);
    if (read.status === 'invalid') {
      yield { event: undefined, problems: read.problems, line, bytes };
      continue;
    }
    const event = eventOf(map, id, read.data, time);
    const checked = check(event);
    if (checked.status === 'ok') {
      yield { event, problems: [], line, bytes };
      continue;
    }
    const problems = checked.problems.map(({ field, detail }) => {
      const name = field.replace(/^\/(data\/)?/, '');
      return { field: `${name}${columnOf(map.fields[name])}`, detail };
    });
    yield { event: undefined, problems, line, bytes };
  }
}

interface EventsReceipt {
  results: { status: string; detail?: string }[];
}

async function sendBatch(
  adminClient: AdminClient,
  events: readonly object[],
): Promise<{ stored: number; known: number }> {
  const headers = { 'content-type': 'application/cloudevents-batch+json' };
  const { results } = await ask<EventsReceipt>(adminClient, '/v1/events', events, headers).catch(
    (error: unknown) => {
      if (!(error instanceof StartError)) throw error;
      throw new StartError(`${error.message} Run the same command again to continue from here.`);
    },
  );
  const rejected = results.find(({ status }) => status === 'rejected');
  if (rejected) throw new StartError(`The gateway rejected a row: ${rejected.detail ?? ''}`);
  const stored = results.filter(({ status }) => status === 'stored').length;
  return { stored, known: results.length - stored };
}
