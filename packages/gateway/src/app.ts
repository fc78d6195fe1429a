import type { Hono } from 'hono';
import { casesCapability } from './residents/cases/cases.routes.js';
import { createCasesService } from './residents/cases/cases.service.js';
import { chatCapability } from './residents/chat/chat.routes.js';
import { createChatService } from './residents/chat/chat.service.js';
import { contactCapability } from './residents/callback-requests/callback-requests.routes.js';
import { createContactService } from './residents/callback-requests/callback-requests.service.js';
import type { GatewayDependencies } from './core/dependencies.js';
import { EventBus } from './core/event-bus.js';
import { eventsCapability } from './systems/events/events.routes.js';
import { createEventsService } from './systems/events/events.service.js';
import { feedbackExportCapability } from './staff/sdg-export/sdg-export.routes.js';
import { createFeedbackExportService } from './staff/sdg-export/sdg-export.service.js';
import { feedbackCapability } from './residents/feedback/feedback.routes.js';
import { createFeedbackService } from './residents/feedback/feedback.service.js';
import { registerOperations } from './http/router.js';
import { createIdentity } from './auth/identify.js';
import { identityCapability } from './staff/access/access.routes.js';
import { createSessions } from './auth/sessions.js';
import { keysCapability } from './staff/api-keys/api-keys.routes.js';
import { createKeysService } from './staff/api-keys/api-keys.service.js';
import { createKeyRules } from './systems/senders/key-rules.js';
import { createSenderRules } from './systems/senders/sender-rules.js';
import { serviceCapability } from './http/meta.routes.js';
import { pagesCapability } from './residents/pages/pages.routes.js';
import { pollsCapability } from './residents/polls/polls.routes.js';
import { createPollsService } from './residents/polls/polls.service.js';
import { profileCapability } from './residents/profile/profile.routes.js';
import { createProfileService } from './residents/profile/profile.service.js';
import { createLive } from './staff/overview/event-stream.js';
import { reportCapability } from './staff/overview/overview.routes.js';
import { createReportService } from './staff/overview/overview.service.js';
import { reportsCapability } from './staff/reports/reports.routes.js';
import { createReportsService } from './staff/reports/reports.service.js';
import { publishedSchemas } from './http/openapi/published-schemas.js';
import { createAuditedChanges } from './staff/changes/audited-change.js';
import { workCapability } from './staff/staff.routes.js';

/**
 * Makes the gateway as an application that answers requests: `app.fetch(request)`, `app.request(path)`. It
 * opens no port, and gets time, randomness and storage only through its dependencies.
 */
export function createGateway(dependencies: GatewayDependencies): Hono {
  const profiles = createProfileService(dependencies);
  const contact = createContactService(dependencies, profiles);
  const cases = createCasesService(dependencies);
  const feedback = createFeedbackService(dependencies);
  const polls = createPollsService(dependencies);
  const chat = createChatService(dependencies, profiles);
  const eventBus = dependencies.eventBus ?? new EventBus();
  const events = createEventsService(dependencies, eventBus);
  const changes = createAuditedChanges(dependencies, events, profiles);
  const sessions = createSessions(dependencies);
  const access = dependencies.access ?? { reports: 'login' };
  const identity = createIdentity({ ...dependencies, access }, sessions);
  const { store } = dependencies;
  const reporting = { ...dependencies, store: { ...store, database: store.reports ?? store.database } };
  const capabilities = [
    profileCapability(profiles),
    contactCapability(contact),
    casesCapability(cases),
    feedbackCapability(feedback),
    pollsCapability(polls),
    chatCapability(chat),
    eventsCapability(events, createSenderRules(access, createKeyRules(dependencies), identity)),
    reportCapability(createReportService(reporting), createLive(eventBus)),
    reportsCapability(createReportsService(reporting)),
    feedbackExportCapability(createFeedbackExportService(reporting, profiles)),
    identityCapability(dependencies, changes, identity, sessions),
    keysCapability(createKeysService(dependencies, changes)),
    workCapability(dependencies, changes, profiles),
    pagesCapability({ dependencies, profiles, contact, cases, feedback, polls, chat }),
  ].flat();
  const service = serviceCapability(dependencies, capabilities, publishedSchemas);
  return registerOperations([...capabilities, ...service], {
    clock: dependencies.clock,
    allowedOrigins: () => profiles.origins(),
    log: dependencies.log,
    limits: dependencies.limits,
    identify: identity.identify,
  });
}
