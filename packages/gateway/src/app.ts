import type { Hono } from 'hono';
import { casesCapability } from './cases/cases.routes.js';
import { createCasesService } from './cases/cases.service.js';
import { chatCapability } from './chat/chat.routes.js';
import { createChatService } from './chat/chat.service.js';
import { contactCapability } from './contact/contact.routes.js';
import { createContactService } from './contact/contact.service.js';
import type { GatewayDependencies } from './dependencies.js';
import { Arrivals } from './events/arrivals.js';
import { eventsCapability } from './events/events.routes.js';
import { createEventsService } from './events/events.service.js';
import { feedbackExportCapability } from './feedback-export/feedback-export.routes.js';
import { createFeedbackExportService } from './feedback-export/feedback-export.service.js';
import { feedbackCapability } from './feedback/feedback.routes.js';
import { createFeedbackService } from './feedback/feedback.service.js';
import { registerOperations } from './http/register.js';
import { createIdentity } from './identity/identify.js';
import { identityCapability } from './identity/identity.capability.js';
import { createSessions } from './identity/sessions.js';
import { keysCapability } from './keys/keys.routes.js';
import { createKeysService } from './keys/keys.service.js';
import { createSenders } from './keys/senders.js';
import { serviceCapability } from './http/service.routes.js';
import { pagesCapability } from './pages/pages.routes.js';
import { pollsCapability } from './polls/polls.routes.js';
import { createPollsService } from './polls/polls.service.js';
import { profileCapability } from './profile/profile.routes.js';
import { createProfileService } from './profile/profile.service.js';
import { createLive } from './report/live.js';
import { reportCapability } from './report/report.routes.js';
import { createReportService } from './report/report.service.js';
import { reportsCapability } from './report/reports.routes.js';
import { createReportsService } from './report/reports.service.js';
import { publishedSchemas } from './schemas.js';
import { createChanges } from './desk/changes.js';
import { workCapability } from './desk/work.capability.js';

/**
 * The gateway as an application that answers requests: `app.fetch(request)`, `app.request(path)`. It opens
 * no port, and asks for time, randomness and storage only through its dependencies.
 */
export function createGateway(dependencies: GatewayDependencies): Hono {
  const profiles = createProfileService(dependencies);
  const contact = createContactService(dependencies, profiles);
  const cases = createCasesService(dependencies);
  const feedback = createFeedbackService(dependencies);
  const polls = createPollsService(dependencies);
  const chat = createChatService(dependencies, profiles);
  const arrivals = dependencies.arrivals ?? new Arrivals();
  const events = createEventsService(dependencies, arrivals);
  const changes = createChanges(dependencies, events, profiles);
  const sessions = createSessions(dependencies);
  const access = dependencies.access ?? { reports: 'login' };
  const identity = createIdentity({ ...dependencies, access }, sessions);
  const keys = createKeysService(dependencies, changes);
  const capabilities = [
    profileCapability(profiles),
    contactCapability(contact),
    casesCapability(cases),
    feedbackCapability(feedback),
    pollsCapability(polls),
    chatCapability(chat),
    eventsCapability(events, createSenders(access, keys, identity)),
    reportCapability(createReportService(dependencies), createLive(arrivals)),
    reportsCapability(createReportsService(dependencies)),
    feedbackExportCapability(createFeedbackExportService(dependencies, profiles)),
    identityCapability(dependencies, changes, identity, sessions),
    keysCapability(keys),
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
