import type { Actor } from '@plein/domain/newsroom.js';
import type { ContactDelivery } from '../../connectors/contact-delivery.js';
import { endFollowUp, nextFollowUp } from '../../connectors/outbox/follow-ups.store.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { CallbacksService } from '../callbacks/callbacks.service.js';

export interface FollowUpOptions extends Pick<GatewayDependencies, 'store' | 'clock'> {
  callbacks: Pick<CallbacksService, 'close'>;
  /** Time until an item is asked about again, in milliseconds. Default: five minutes. */
  every?: number;
  /** Returns a signal that aborts after that many milliseconds. Default: that of the platform. */
  deadline?: (milliseconds: number) => AbortSignal;
}

/** Items that are asked about in one run, so that a run ends. */
const mostInARun = 100;
const answerTime = 20_000;

/**
 * Asks an outside system what came of the requests that it has, and closes those that were handled there, with the event
 * of a kept promise.
 * @throws Error where the outside system gives no good answer; the rest is asked at the next run
 */
export async function followUp(
  delivery: ContactDelivery,
  {
    store,
    clock,
    callbacks,
    every = 300_000,
    deadline = (milliseconds) => AbortSignal.timeout(milliseconds),
  }: FollowUpOptions,
): Promise<void> {
  if (!delivery.followUp) return;
  for (let count = 0; count < mostInARun; count++) {
    const now = clock();
    const again = new Date(now.getTime() + every);
    const item = await store.commit((transaction) =>
      nextFollowUp(transaction, { connector: delivery.id, now, again }),
    );
    if (!item) return;
    const came = await delivery.followUp(item.outsideId, deadline(answerTime));
    if (came.status === 'open') continue;
    if (came.status === 'handled') await close(callbacks, actorFor(delivery), item.subject, came.at);
    await store.commit((transaction) => endFollowUp(transaction, item.id));
  }
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
