import type { ContactDelivery } from '../../connectors/contact-delivery.js';
import type { MailConnection } from '../../connectors/email/smtp.js';
import { startDeliveryJob } from '../../connectors/outbox/delivery-job.js';
import { releaseLeases } from '../../connectors/outbox/deliveries.store.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { EventBus } from '../../core/event-bus.js';
import { platformTimers, repeatWork, type RepeatedWork } from '../../core/timers.js';
import { createProfileService } from '../../residents/profile/profile.service.js';
import { createCallbacksService } from '../../staff/callbacks/callbacks.service.js';
import { createAuditedChanges } from '../../staff/changes/audited-change.js';
import { createColleagues } from '../../staff/colleagues/colleagues.js';
import { followUp } from '../../staff/connections/follow-up.js';
import { startWorkNotices } from '../../staff/work-notices/work-notices.js';
import { createEventsService } from '../../systems/events/events.service.js';
import type { ConnectorSettings } from './connector-settings.js';

const minute = 60_000;

/** What the deliveries need of the gateway. */
type Delivering = GatewayDependencies & {
  eventBus: EventBus;
  deliveries?: readonly ContactDelivery[];
  /** The connection of the work notices: none, or one. */
  noticeConnectors: readonly MailConnection[];
};

/**
 * Starts delivering what residents sent, asking what came of it, and telling departments of new work, and returns what
 * ends all of it. A store with one
 * gateway has no other worker, so what a killed one had is free at once.
 */
export async function startDeliveries(
  { deliveries: settings, workNotices }: ConnectorSettings,
  { isAlone }: { isAlone: boolean },
  dependencies: Delivering,
): Promise<RepeatedWork> {
  const { store, clock, log, measures, eventBus, deliveries = [], noticeConnectors } = dependencies;
  const live = deliveries.filter(({ id }) => !settings?.paused.some((paused) => paused === id));
  if (live.length > 0 && isAlone) await store.commit((transaction) => releaseLeases(transaction));
  const profiles = createProfileService(dependencies);
  const changes = createAuditedChanges(dependencies, createEventsService(dependencies, eventBus), profiles);
  const callbacks = createCallbacksService(dependencies, changes, profiles, createColleagues(dependencies));
  const delivering = startDeliveryJob({ ...dependencies, deliveries: live });
  const asking = live
    .filter((one) => one.followUp !== undefined)
    .map((one) =>
      repeatWork(() => followUp(one, { store, clock, callbacks }), {
        ...{ every: minute, timers: platformTimers },
        onRun: measures && ((run) => measures.run({ ...run, job: 'follow-up' })),
        onError: () =>
          log?.warn({ connector: one.id }, 'It could not be asked what came of the requests that it has.'),
      }),
    );
  const telling = noticeConnectors.flatMap((mail) =>
    workNotices ? [startWorkNotices({ ...dependencies, mail, settings: workNotices })] : [],
  );
  return {
    async stop() {
      await Promise.all([delivering, ...asking, ...telling].map((job) => job.stop()));
    },
  };
}
