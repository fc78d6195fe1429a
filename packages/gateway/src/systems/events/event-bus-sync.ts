import type { Log } from '../../core/dependencies.js';
import { longestNotice, type Notices } from '../../store/postgres/notices.js';
import type { Store } from '../../store/store.js';
import type { ArrivedEvent, EventBus } from '../../core/event-bus.js';

/**
 * The notice to other gateways: the ids of received events, and the earliest moment at which they were
 * received.
 */
interface Word {
  gateway: string;
  from: string;
  ids: string[];
}

const mostWaiting = 5_000;
/** Room for ids in one notice, in bytes. An id has at most a hundred characters; most have 36. */
const roomForIds = longestNotice - 200;

/** The synchronisation of event buses between gateways on one PostgreSQL. */
export interface Sharing {
  /** Resolves when notices from other gateways can be received. */
  opened(): Promise<void>;
  close(): Promise<void>;
}

export interface SharingOptions {
  eventBus: EventBus;
  store: Pick<Store, 'database'>;
  openNotices: (hear: (text: string) => void) => Notices;
  log?: Log | undefined;
}

/**
 * Publishes events of this gateway to the others, and events of the others on its event bus. It works after
 * the commit and outside it, so that intake never waits for it. Live subscribers miss events while the
 * connection is lost or when there are too many. The reports have all events.
 */
export function synchroniseEventBus({ eventBus, store, openNotices, log }: SharingOptions): Sharing {
  const gateway = crypto.randomUUID();
  const waiting: ArrivedEvent[] = [];
  let saying = false;
  let hearing = Promise.resolve();

  async function sayAll(): Promise<void> {
    saying = true;
    try {
      while (waiting.length > 0) await notices.say(JSON.stringify(nextWord()));
    } catch {
      log?.warn({ events: waiting.length }, 'The other gateways could not be notified of events.');
      waiting.length = 0;
    }
    saying = false;
  }

  function nextWord(): Word {
    const events: ArrivedEvent[] = [];
    for (let room = roomForIds; waiting[0] && room > 0;) {
      room -= waiting[0].id.length + 3;
      if (room > 0 || events.length === 0) events.push(...waiting.splice(0, 1));
    }
    const [from = ''] = events.map(({ receivedAt }) => receivedAt).sort();
    return { gateway, from, ids: events.map(({ id }) => id) };
  }

  async function hear(text: string): Promise<void> {
    const word = JSON.parse(text) as Word;
    if (word.gateway === gateway || !eventBus.followed) return;
    eventBus.publishFromElsewhere(await eventsOf(store, word));
  }

  const notices = openNotices((text) => {
    hearing = hearing
      .then(() => hear(text))
      .catch(() => log?.warn({}, 'Events of another gateway could not be read.'));
  });
  const stop = eventBus.share((events) => {
    waiting.push(...events.slice(0, mostWaiting - waiting.length));
    if (!saying) void sayAll();
  });
  return {
    opened: () => notices.opened(),
    async close() {
      stop();
      await notices.close();
      await hearing;
    },
  };
}

/** Returns the events in a notice, in the order in which they were stored. */
async function eventsOf({ database }: Pick<Store, 'database'>, { from, ids }: Word): Promise<ArrivedEvent[]> {
  const rows = await database
    .selectFrom('events')
    .select(['id', 'name', 'component', 'channel', 'task', 'page', 'occurred_at', 'time', 'received_at'])
    .where('received_at', '>=', from)
    .where('id', 'in', ids)
    .orderBy('sequence')
    .execute();
  return rows.map(({ task, occurred_at, received_at, ...row }) => ({
    ...row,
    ...(task === null ? {} : { task }),
    occurredAt: occurred_at,
    receivedAt: received_at,
  }));
}
