import type { OutboxStore } from './store.js';
import type { QueuedItem, OutboxItem } from './types.js';

const day = 86_400_000;
const hour = 3_600_000;

/** How long an item is kept, in milliseconds. */
export const oldestAge = 30 * day;
/** How many items are kept. */
export const mostItems = 100;

/** An item to send now, and what else is kept. */
export interface Claim {
  readonly item: QueuedItem | undefined;
  /** What was too old, and is taken away. */
  readonly expired: readonly QueuedItem[];
  /** How many items are kept, this one included. */
  readonly left: number;
}

/** The rules for what is kept: how much, how long, and who may send it when. */
export interface OutboxRules {
  /** Keeps a new item, taken by this tab for `lease` milliseconds. False where there is no room. */
  enqueue(item: OutboxItem, lease: number): Promise<boolean>;
  /** Takes the oldest item that is due and not in `tried` for this tab, for `lease` milliseconds. */
  claim(tried: ReadonlySet<string>, lease: number): Promise<Claim>;
  /** Gives an item back, to be sent again after `wait` milliseconds. */
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
        // Further away than any wait of ours means that the clock was turned back.
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
