import { aggregate, insertEvents, StartError, type EventRow, type Store } from '@plein/gateway';
import { yearRows } from './rows.js';
import { yearSource, type YearOptions } from './simulate.js';

export interface FillOptions extends YearOptions {
  /** Also fill a store that has events of something else. */
  force?: boolean;
  /** Is told each time another part is in the store. */
  progress?: (done: Progress) => void;
}

/** How far it is. */
export interface Progress {
  /** The day of the last event that is in the store. */
  day: string;
  /** Events that are in the store, those that were there before too. */
  events: number;
}

export interface Filled {
  /** Events of the year. */
  events: number;
  /** Of those, what was not in the store yet. */
  stored: number;
}

const batchSize = 500;
/** Batches that share one commit. */
const together = 4;

/**
 * Puts the events of a year into a store, in the rows of the gateway's own way in, and counts them. Each is known
 * by its source and id, so that it can be broken off and started again, and a second time changes nothing.
 * @throws StartError where the store has events of something else, unless `force` is set
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

/** A gateway that ran without events has counted them up to then: the past would come in behind that. */
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
