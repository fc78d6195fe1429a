import type { OutboxStore } from './store.js';
import type { QueuedItem, OutboxItem } from './types.js';

const day = 86_400_000;
const hour = 3_600_000;

/** How long an item stays queued, in milliseconds. */
export const oldestAge = 30 * day;
/** Maximum number of queued items. */
export const mostItems = 100;

/** The item to send now, the expired items, and the number of queued items. */
export interface Claim {
  readonly item: QueuedItem | undefined;
  /** Items that were too old and are removed. */
  readonly expired: readonly QueuedItem[];
  /** Number of queued items, this one included. */
  readonly left: number;
}

/** The rules of the queue: how many items, for how long, and which tab may send one when. */
export interface OutboxRules {
  /**
   * Queues a new item, claimed by this tab for `lease` milliseconds. Returns false where there is no room.
   */
  enqueue(item: OutboxItem, lease: number): Promise<boolean>;
  /** Claims the oldest item that is due and not in `tried` for this tab, for `lease` milliseconds. */
  claim(tried: ReadonlySet<string>, lease: number): Promise<Claim>;
  /** Releases an item, to be sent again after `wait` milliseconds. */
  giveBack(id: string, wait: number): Promise<void>;
  remove(id: string): Promise<void>;
  all(): Promise<QueuedItem[]>;
}

export function createOutboxRules(store: OutboxStore, now: () => Date): OutboxRules {
  return {
    enqueue: (item, lease) =>
      store.change((queued, write) => {
        const time = Number(now());
        const others = queued.filter(({ id }) => id !== item.id);
        const replaced = others.filter(({ subject }) => subject !== undefined && subject === item.subject);
        if (others.length - replaced.length >= mostItems) return false;
        for (const { id } of replaced) write.remove(id);
        write.put({ ...item, queuedAt: time, notBefore: time + lease });
        return true;
      }),
    claim: (tried, lease) =>
      store.change((queued, write) => {
        const time = Number(now());
        const expired = queued.filter(({ queuedAt }) => time - queuedAt > oldestAge);
        for (const { id } of expired) write.remove(id);
        const waiting = queued.filter((item) => !expired.includes(item));
        // No wait is longer than an hour, so a later time means that the clock was set back.
        const isDue = ({ notBefore }: QueuedItem): boolean => notBefore <= time || notBefore > time + hour;
        const item = waiting.find((candidate) => isDue(candidate) && !tried.has(candidate.id));
        if (item) write.put({ ...item, notBefore: time + lease });
        return { item, expired, left: waiting.length };
      }),
    giveBack: (id, wait) =>
      store.change((queued, write) => {
        const item = queued.find((candidate) => candidate.id === id);
        if (item) write.put({ ...item, notBefore: Number(now()) + wait });
      }),
    remove: (id) =>
      store.change((_kept, write) => {
        write.remove(id);
      }),
    all: () => store.change((queued) => queued),
  };
}
