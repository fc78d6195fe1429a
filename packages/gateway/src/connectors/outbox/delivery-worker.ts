import { nextAttempt, type ConnectionFault, type ConnectorFaultCode } from '@plein/domain/connections.js';
import { uuidv7 } from '@plein/domain/identifier.js';
import type { Store } from '../../store/store.js';
import type { ContactDelivery, DeliveryFault, DeliveryResult, OutboxDelivery } from '../contact-delivery.js';
import {
  claimDelivery,
  deleteDelivery,
  endAttempt,
  postpone,
  type ClaimedDelivery,
  type EndOfAttempt,
} from './deliveries.store.js';
import { readItem, type ReadOutbox } from './read-item.js';

export interface DeliveryWorkerOptions {
  store: Pick<Store, 'commit'>;
  clock: () => Date;
  random: (bytes: number) => Uint8Array;
  /** Returns a signal that aborts after that many milliseconds. Default: that of the platform. */
  deadline?: (milliseconds: number) => AbortSignal;
}

/** How long a worker has an item. It is longer than an attempt by more than clocks of two gateways differ. */
export const leaseTime = 300_000;
/** How long one attempt may take. */
export const attemptTime = 60_000;
/** Time until the outside system is first asked what came of a delivered item. */
export const firstLook = 300_000;

const longestPause = 60_000;

/** Whether a fault says something of the whole outside system, so that other items would fail too. */
const isOfSystem: Readonly<Record<ConnectorFaultCode, boolean>> = {
  unreachable: true,
  timeout: true,
  refused: true,
  busy: true,
  paused: true,
  failed: false,
  malformed: false,
};

/** Delivers the items of one connector. */
export interface DeliveryWorker {
  /**
   * Delivers what is due, one item after another, until nothing is due or the outside system does not answer. In
   * several gateways at once each item has one worker.
   */
  run(): Promise<void>;
}

/** Makes the worker of a connector for what residents sent. */
export function createDeliveryWorker(
  delivery: ContactDelivery,
  options: DeliveryWorkerOptions,
): DeliveryWorker {
  return createOutboxWorker(delivery, readItem, options);
}

/** Makes the worker of one connector, which remembers that the outside system does not answer. */
export function createOutboxWorker<Item extends object>(
  delivery: OutboxDelivery<Item>,
  read: ReadOutbox<Item>,
  {
    store,
    clock,
    random,
    deadline = (milliseconds) => AbortSignal.timeout(milliseconds),
  }: DeliveryWorkerOptions,
): DeliveryWorker {
  let silences = 0;
  let pausedUntil = 0;
  const chance = (): number => (random(1)[0] ?? 0) / 255;

  /** Ends an attempt in the store, and returns whether the next item can be tried now. */
  async function end(claimed: ClaimedDelivery<Item>, lease: string, result: Ended): Promise<boolean> {
    const now = clock();
    const ended = endOf(result, delivery, claimed, now, chance());
    const notBefore = result !== 'closed' && result.status === 'later' ? result.notBefore : undefined;
    await store.commit(async (transaction) => {
      await endAttempt(transaction, { id: claimed.id, lease, now }, ended);
      if (notBefore) await postpone(transaction, delivery.id, ended.dueAt ?? notBefore);
    });
    if (result === 'closed') return true;
    const isSilent = result.status === 'later' && isOfSystem[result.fault.code];
    silences = isSilent ? silences + 1 : 0;
    if (isSilent) pausedUntil = now.getTime() + pauseAfter(silences, chance());
    return !isSilent;
  }

  return {
    async run() {
      if (clock().getTime() < pausedUntil) return;
      for (let isReady = true; isReady;) {
        const now = clock();
        const lease = uuidv7(now.getTime(), random);
        const until = new Date(now.getTime() + leaseTime);
        const claimed = await store.commit((transaction) =>
          claimDelivery(transaction, { connector: delivery.id, lease, now, until }, read),
        );
        if (!claimed) return;
        const { id, item } = claimed;
        if (item === undefined) {
          await store.commit((transaction) => deleteDelivery(transaction, id));
        } else {
          const result = item === 'closed' ? item : await attempt(delivery, item, deadline(attemptTime));
          isReady = await end(claimed, lease, result);
        }
      }
    },
  };
}

type Ended = DeliveryResult | 'closed';

/** A connector that throws has a fault of ours; the item waits, and the fault is shown. */
async function attempt<Item>(
  delivery: OutboxDelivery<Item>,
  item: Item,
  signal: AbortSignal,
): Promise<DeliveryResult> {
  try {
    return await delivery.deliver(item, signal);
  } catch {
    return { status: 'later', fault: { code: 'failed' } };
  }
}

function pauseAfter(silences: number, chance: number): number {
  return Math.min(5_000 * 2 ** silences, longestPause) * (0.5 + chance / 2);
}

function endOf(
  result: Ended,
  { followUp }: Pick<ContactDelivery, 'followUp'>,
  { attempts, since }: Pick<ClaimedDelivery<unknown>, 'attempts' | 'since'>,
  now: Date,
  chance: number,
): EndOfAttempt {
  if (result === 'closed') return { state: 'lapsed' };
  switch (result.status) {
    case 'delivered': {
      const isFollowed = followUp !== undefined && result.outsideId !== undefined;
      return {
        state: 'delivered',
        outsideId: result.outsideId,
        ...(isFollowed && { lookAt: new Date(now.getTime() + firstLook) }),
      };
    }
    case 'stuck':
      return { state: 'stuck', fault: noted(result.fault, now) };
    case 'later': {
      const next = nextAttempt({ attempts, since, now, notBefore: result.notBefore, chance });
      const fault = noted(result.fault, now);
      return next === undefined ? { state: 'stuck', fault } : { state: 'waiting', dueAt: next, fault };
    }
  }
}

function noted({ code, status, part, fields }: DeliveryFault, now: Date): ConnectionFault {
  return {
    code,
    at: now.toISOString(),
    ...(status !== undefined && { status }),
    ...(part !== undefined && { part }),
    ...(fields !== undefined && fields.length > 0 && { fields: [...fields] }),
  };
}
