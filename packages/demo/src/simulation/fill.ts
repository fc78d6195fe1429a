import { aggregate, insertEvents, StartError, type EventRow, type Store } from '@plein/gateway';
import { yearRows } from './rows.js';
import { yearSource, type YearOptions } from './simulate.js';

export interface FillOptions extends YearOptions {
  /** Fills the store even if it has events of another source. */
  force?: boolean;
  /** Receives the progress each time another part is in the store. */
  progress?: (done: Progress) => void;
}

/** The progress so far. */
export interface Progress {
  /** The day of the last event in the store. */
  day: string;
  /** Number of events in the store, including those that were there before. */
  events: number;
}

export interface Filled {
  /** Events of the year. */
  events: number;
  /** Number of those events that were new. */
  stored: number;
}

const batchSize = 500;
/** Batches that share one commit. */
const together = 4;

/**
 * Stores the events of a year, in the same rows that the gateway makes, and counts them. Source and id
 * identify each event. So the import can be stopped and started again, and a second run changes nothing.
 * @throws StartError when the store has events of another source, unless `force` is set
 */
export async function fillYear(store: Store, options: FillOptions): Promise<Filled> {
  if (!options.force) await refuseOthers(store, options);
  await countAnew(store);
  const filled: Filled = { events: 0, stored: 0 };
  let waiting: EventRow[][] = [];
  const commit = async () => {
    const last = waiting.at(-1)?.at(-1);
    if (!last) return;
    const stored = await Promise.all(
      waiting.map((rows) => store.commit((transaction) => insertEvents(transaction, rows))),
    );
    filled.events += waiting.reduce((sum, rows) => sum + rows.length, 0);
    filled.stored += stored.reduce((sum, fresh) => sum + fresh.size, 0);
    waiting = [];
    options.progress?.({ day: last.day, events: filled.events });
  };
  for (const rows of yearRows(options, batchSize)) {
    waiting.push(rows);
    if (waiting.length >= together) await commit();
  }
  await commit();
  await aggregate(store, options.until);
  return filled;
}

/**
 * Resets the counting of a store without counts. A gateway that ran without events has marked everything up
 * to then as counted, and past events would come before that mark.
 */
async function countAnew(store: Store): Promise<void> {
  await store.commit(async (transaction) => {
    const one = await transaction.selectFrom('event_counts').select('name').limit(1).executeTakeFirst();
    if (!one) await transaction.deleteFrom('counting').where('id', '=', 'events').execute();
  });
}

async function refuseOthers(store: Store, options: YearOptions): Promise<void> {
  const own = `${yearSource(options)}:`;
  const other = await store.database
    .selectFrom('events')
    .select('source')
    .where((is) => is.or([is('source', '<', own), is('source', '>', `${own}~`)]))
    .limit(1)
    .executeTakeFirst();
  if (!other) return;
  throw new StartError(
    `This store has events of ${other.source}. Choose an empty folder with PLEIN_DATA, ` +
      'or add --force to put the year beside them.',
  );
}
