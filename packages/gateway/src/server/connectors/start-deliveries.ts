import type { ContactDelivery } from '../../connectors/contact-delivery.js';
import type { MailConnection } from '../../connectors/email/smtp.js';
import { startDeliveryJob } from '../../connectors/outbox/delivery-job.js';
import { releaseLeases } from '../../connectors/outbox/deliveries.store.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { EventBus } from '../../core/event-bus.js';
import { platformTimers, repeatWork, type RepeatedWork } from '../../core/timers.js';
import { createAttachmentSeal } from '../../residents/messages/attachment-seal.js';
import { createCaseAddressSeal } from '../../residents/case-links/case-address-seal.js';
import { createLinkWorker } from '../../residents/case-links/link-delivery.js';
import { createProfileService } from '../../residents/profile/profile.service.js';
import { createCallbacksService } from '../../staff/callbacks/callbacks.service.js';
import { createAuditedChanges } from '../../staff/changes/audited-change.js';
import { recordForResidents } from '../../staff/cases/record-case.js';
import { createColleagues } from '../../staff/colleagues/colleagues.js';
import { createFollowUp } from '../../staff/connections/follow-up.js';
import { createMessageHandling } from '../../staff/messages/messages.service.js';
import { startWorkNotices } from '../../staff/work-notices/work-notices.js';
import { createEventsService } from '../../systems/events/events.service.js';
import { createOwnEvents } from '../../systems/events/own-events.js';
import type { ConnectorSettings } from './connector-settings.js';

const minute = 60_000;

/** What the deliveries need of the gateway. */
type Delivering = GatewayDependencies & {
  eventBus: EventBus;
  deliveries?: readonly ContactDelivery[];
  /** The connection of the work notices: none, or one. */
  noticeConnectors: readonly MailConnection[];
  caseLinkMail?: MailConnection | undefined;
};

/**
 * Starts delivering what residents sent, asking what came of it, and telling departments of new work, and returns what
 * ends all of it. A store with one
 * gateway has no other worker, so what a killed one had is free at once.
 */
export async function startDeliveries(
  { deliveries: settings, workNotices, caseLinks }: ConnectorSettings,
  { isAlone }: { isAlone: boolean },
  dependencies: Delivering,
): Promise<RepeatedWork> {
  const { store, clock, log, measures, eventBus, deliveries = [], noticeConnectors } = dependencies;
  const { caseLinkMail: mail, messageSecret } = dependencies;
  const live = deliveries.filter(({ id }) => !settings?.paused.some((paused) => paused === id));
  if ((live.length > 0 || mail) && isAlone) await store.commit((transaction) => releaseLeases(transaction));
  const profiles = createProfileService(dependencies);
  const own = createOwnEvents(dependencies, createEventsService(dependencies, eventBus), profiles);
  const changes = createAuditedChanges(dependencies, own);
  const colleagues = createColleagues(dependencies);
  const callbacks = createCallbacksService(dependencies, changes, profiles, colleagues);
  const seal = createAttachmentSeal(dependencies);
  const messages = createMessageHandling(dependencies, changes, profiles, colleagues, seal);
  const links =
    mail && caseLinks && messageSecret
      ? [
          createLinkWorker({
            ...{ store, clock, random: dependencies.random, mail, publicUrl: caseLinks.publicUrl },
            seal: createCaseAddressSeal(messageSecret, dependencies),
            record: recordForResidents(changes),
            organisation: async () => (await profiles.profile())?.organisation.name ?? 'Plein',
          }),
        ]
      : [];
  const delivering = startDeliveryJob({ ...dependencies, deliveries: live, others: links });
  const asking = live
    .filter((one) => one.followUp !== undefined)
    .map((one) => {
      const following = createFollowUp(one, { store, clock, callbacks, messages });
      return repeatWork(() => following.run(), {
        ...{ every: minute, timers: platformTimers },
        onRun: measures && ((run) => measures.run({ ...run, job: 'follow-up' })),
        onError: () =>
          log?.warn({ connector: one.id }, 'It could not be asked what came of the requests that it has.'),
      });
    });
  const telling = noticeConnectors.flatMap((mail) =>
    workNotices ? [startWorkNotices({ ...dependencies, mail, settings: workNotices })] : [],
  );
  return {
    async stop() {
      await Promise.all([delivering, ...asking, ...telling].map((job) => job.stop()));
    },
  };
}
