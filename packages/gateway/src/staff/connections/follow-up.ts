import type { Actor } from '@plein/domain/newsroom.js';
import type { ContactDelivery } from '../../connectors/contact-delivery.js';
import { SendError } from '../../connectors/sending/send-request.js';
import { endFollowUp, nextFollowUp } from '../../connectors/outbox/follow-ups.store.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { DeliveryKind } from '../../connectors/contact-delivery.js';
import type { MessageHandling } from '../messages/messages.service.js';
import type { CallbacksService } from '../callbacks/callbacks.service.js';

export interface FollowUpOptions extends Pick<GatewayDependencies, 'store' | 'clock'> {
  callbacks: Pick<CallbacksService, 'close'>;
  messages: Pick<MessageHandling, 'close'>;
  /** Time until an item is asked about again, in milliseconds. Default: five minutes. */
  every?: number;
  /** Returns a signal that aborts after that many milliseconds. Default: that of the platform. */
  deadline?: (milliseconds: number) => AbortSignal;
}

/** Asks what came of the items of one outside system, and asks less often while that does not answer. */
export interface FollowUp {
  /** @throws Error where the outside system gives no good answer */
  run(): Promise<void>;
}

const firstPause = 60_000;
const longestPause = 1_800_000;

/**
 * Makes what asks one outside system. After a run without an answer it waits for a minute, and twice as long after each
 * next one, to half an hour; a system that says when to come back is asked no sooner, within that half hour.
 */
export function createFollowUp(delivery: ContactDelivery, options: FollowUpOptions): FollowUp {
  let [failures, pausedUntil] = [0, 0];
  return {
    async run() {
      if (options.clock().getTime() < pausedUntil) return;
      try {
        // A run that asked nothing says nothing of the system.
        if (await followUp(delivery, options)) failures = 0;
      } catch (error) {
        const now = options.clock().getTime();
        const asked = error instanceof SendError ? (error.notBefore?.getTime() ?? 0) : 0;
        const pause = Math.max(firstPause * 2 ** failures, asked - now);
        pausedUntil = now + Math.min(pause, longestPause);
        failures += 1;
        throw error;
      }
    },
  };
}

/** Items that are asked about in one run, so that a run ends. */
const mostInARun = 100;
const answerTime = 20_000;

/**
 * Asks an outside system what came of the items that it has, and closes those that were handled there, a request with
 * the event of a kept promise. Returns whether it asked anything.
 * @throws Error where the outside system gives no good answer; the rest is asked at the next run
 */
async function followUp(
  delivery: ContactDelivery,
  {
    store,
    clock,
    callbacks,
    messages,
    every = 300_000,
    deadline = (milliseconds) => AbortSignal.timeout(milliseconds),
  }: FollowUpOptions,
): Promise<boolean> {
  if (!delivery.followUp) return false;
  const actor = actorFor(delivery);
  const closers: Readonly<Record<DeliveryKind, (id: string, at: Date | undefined) => Promise<unknown>>> = {
    callback: (id, at) => close(callbacks, actor, id, at),
    // The request itself says what came of it.
    'callback-change': () => Promise.resolve(),
    message: (id) => messages.close(actor, id, { outcome: 'answered' }),
  };
  for (let count = 0; count < mostInARun; count++) {
    const now = clock();
    const again = new Date(now.getTime() + every);
    const item = await store.commit((transaction) =>
      nextFollowUp(transaction, { connector: delivery.id, now, again }),
    );
    if (!item) return count > 0;
    const came = await delivery.followUp(item.outsideId, deadline(answerTime));
    if (came.status === 'open') continue;
    if (came.status === 'handled') await closers[item.kind](item.subject, came.at);
    await store.commit((transaction) => endFollowUp(transaction, item.id));
  }
  return true;
}

/** Closes a request, with the moment of the call where that can be right. */
async function close(
  callbacks: Pick<CallbacksService, 'close'>,
  actor: Actor,
  id: string,
  at: Date | undefined,
): Promise<void> {
  const closing = { outcome: 'kept' } as const;
  if (at) {
    const { status } = await callbacks.close(actor, id, { ...closing, calledAt: at.toISOString() });
    // The clock of the outside system may differ from ours.
    if (status !== 'invalid') return;
  }
  await callbacks.close(actor, id, closing);
}

/** The audit log says which connector closed a request. */
function actorFor({ id }: ContactDelivery): Actor {
  return { id: `connector:${id}`, name: id, role: 'contact-centre' };
}
