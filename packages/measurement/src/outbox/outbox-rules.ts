import type { OutboxStore } from './store.js';
import type { OutboxItem, Problem, QueuedItem, RefusedItem } from './types.js';

const day = 86_400_000;
const hour = 3_600_000;

/** How long an item stays queued, in milliseconds. */
export const oldestAge = 30 * day;
/**
 * How long an item is still tried after it was found to be too old, in milliseconds. A device whose clock was
 * wrong finds out in one moment that an item is years old, often at the moment that the network comes back.
 */
export const lastChance = day;
/** Maximum number of queued items, where the page asks for no other. */
export const mostItems = 100;

/** The item to send now, and the number of queued items. */
export interface Claim {
  readonly item: QueuedItem | undefined;
  /** Number of queued items, this one included. */
  readonly left: number;
}

/** The rules of the queue: how many items, for how long, and which tab may send one when. */
export interface OutboxRules {
  /**
   * Queues a new item, claimed by this tab for `lease` milliseconds, unless `signal` is aborted first. Returns
   * false where there is no room.
   */
  enqueue(item: OutboxItem, lease: number, signal: AbortSignal): Promise<boolean>;
  /** Claims the oldest item that is due and not in `tried` for this tab, for as many milliseconds as `leaseOf` returns. */
  claim(tried: ReadonlySet<string>, leaseOf: (item: OutboxItem) => number): Promise<Claim>;
  /**
   * Releases an item after a failed attempt, to be sent again after `wait` milliseconds. Returns true where it
   * is given up instead: only what was tried while it was too old is ever removed for its age. An item that returns is
   * then to be refused.
   */
  giveBack(id: string, wait: number): Promise<boolean>;
  remove(id: string): Promise<void>;
  /** Removes an item that the gateway refused, or keeps it with the reason where it returns. */
  refuse(item: OutboxItem, problem: Problem): Promise<void>;
  /** Returns what waits to be sent. */
  all(): Promise<QueuedItem[]>;
  /** Returns what was refused, and removes what is too old. */
  refused(): Promise<RefusedItem[]>;
}

const isRefused = (item: QueuedItem): item is RefusedItem => item.refused !== undefined;

export function createOutboxRules(
  store: OutboxStore,
  now: () => Date,
  most: number = mostItems,
): OutboxRules {
  return {
    enqueue: (item, lease, signal) =>
      store.change((queued, write) => {
        const time = Number(now());
        const others = queued.filter((one) => one.id !== item.id && !isRefused(one));
        const replaced = others.filter(({ subject }) => subject !== undefined && subject === item.subject);
        if (others.length - replaced.length >= most) return false;
        for (const { id } of replaced) write.remove(id);
        write.put({ ...item, queuedAt: time, notBefore: time + lease });
        return true;
      }, signal),
    claim: (tried, leaseOf) =>
      store.change((all, write) => {
        const time = Number(now());
        const queued = all.filter((one) => !isRefused(one));
        // No wait is longer than an hour, so a later time means that the clock was set back.
        const isDue = ({ notBefore }: QueuedItem): boolean => notBefore <= time || notBefore > time + hour;
        const item = queued.find((candidate) => isDue(candidate) && !tried.has(candidate.id));
        if (item) write.put({ ...item, notBefore: time + leaseOf(item) });
        return { item, left: queued.length };
      }),
    giveBack: (id, wait) =>
      store.change((queued, write) => {
        const item = queued.find((candidate) => candidate.id === id);
        if (!item) return false;
        const time = Number(now());
        // A time that is still to come was read while the clock ran ahead, so the least reading counts.
        const queuedAt = Math.min(item.queuedAt, time);
        const isOverdue = time - queuedAt > oldestAge;
        const overdueSince = Math.min(item.overdueSince ?? time, time);
        if (isOverdue && time - overdueSince > lastChance) {
          if (!item.returnsRefused) write.remove(id);
          return true;
        }
        write.put({ ...item, queuedAt, notBefore: time + wait, ...(isOverdue && { overdueSince }) });
        return false;
      }),
    remove: (id) =>
      store.change((_kept, write) => {
        write.remove(id);
      }),
    refuse: (item, refused) =>
      store.change((queued, write) => {
        const known = queued.find(({ id }) => id === item.id);
        if (known?.returnsRefused) write.put({ ...known, refused, queuedAt: Number(now()) });
        else write.remove(item.id);
      }),
    all: () => store.change((queued) => queued.filter((one) => !isRefused(one))),
    refused: () =>
      store.change((queued, write) => {
        const tooOld = Number(now()) - oldestAge - lastChance;
        return queued.filter(isRefused).filter(({ id, queuedAt }) => {
          if (queuedAt < tooOld) write.remove(id);
          return queuedAt >= tooOld;
        });
      }),
  };
}
