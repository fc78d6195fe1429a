import type { Hono } from 'hono';
import { casesCapability } from './residents/cases/cases.routes.js';
import { createCasesService } from './residents/cases/cases.service.js';
import { refuseWhenFull } from './store/refuse-when-full.js';
import { storedCases } from './residents/cases/stored-cases.js';
import { createWrongTries } from './residents/cases/wrong-tries.js';
import { chatCapability } from './residents/chat/chat.routes.js';
import { createChatService } from './residents/chat/chat.service.js';
import { contactCapability } from './residents/callback-requests/callback-requests.routes.js';
import { createContactService } from './residents/callback-requests/callback-requests.service.js';
import { allCases } from './connectors/all-cases.js';
import type { CaseConnector } from './connectors/case-source.js';
import type { Connector } from './connectors/connector-health.js';
import type { ContactDelivery } from './connectors/contact-delivery.js';
import type { GatewayDependencies } from './core/dependencies.js';
import { EventBus } from './core/event-bus.js';
import { FailureCounts } from './core/failure-counts.js';
import { createAccessNotes } from './staff/audit/access-notes.js';
import { eventsCapability } from './systems/events/events.routes.js';
import { createEventsService } from './systems/events/events.service.js';
import { feedbackExportCapability } from './staff/sdg-export/sdg-export.routes.js';
import { createFeedbackExportService } from './staff/sdg-export/sdg-export.service.js';
import { feedbackCapability } from './residents/feedback/feedback.routes.js';
import { createFeedbackService } from './residents/feedback/feedback.service.js';
import { createRequestLimits } from './http/request-limits.js';
import { registerOperations } from './http/router.js';
import { createIdentity } from './auth/identify.js';
import { identityCapability } from './staff/access/access.routes.js';
import { createSessions } from './auth/sessions.js';
import { keysCapability } from './staff/api-keys/api-keys.routes.js';
import { createKeysService } from './staff/api-keys/api-keys.service.js';
import { createHeardSites } from './systems/sites/heard-sites.js';
import { RefusedSites } from './systems/sites/refused-sites.js';
import { createKeyRules } from './systems/senders/key-rules.js';
import { createKnownNames } from './systems/senders/known-names.js';
import { createSenderRules } from './systems/senders/sender-rules.js';
import { serviceCapability } from './http/meta.routes.js';
import { pagesCapability } from './residents/pages/pages.routes.js';
import { problemPages } from './residents/pages/problems/problem-page.js';
import { pollsCapability } from './residents/polls/polls.routes.js';
import { createBallotBox } from './residents/polls/ballot-box/ballot-box.js';
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
import { casePausesCapability } from './staff/case-pauses/case-pauses.routes.js';
import { casesOfStaffCapability } from './staff/cases/cases.routes.js';
import { createCaseKeeping } from './staff/cases/cases.service.js';
import { recordForStaff, recordForSystems } from './staff/cases/record-case.js';
import { caseIntakeCapability } from './systems/case-intake/case-intake.routes.js';
import { createCaseIntake } from './systems/case-intake/case-intake.service.js';
import { connectionsCapability } from './staff/connections/connections.routes.js';
import { createConnections } from './staff/connections/connections.service.js';
import { workCapability } from './staff/staff.routes.js';

/** What the gateway is made of, and the outside systems that it is connected to. */
export interface GatewayOptions extends GatewayDependencies {
  /** The case systems that residents are answered from besides the store, the first one first. Default: none. */
  caseConnectors?: readonly CaseConnector[];
  /** Resolves after so many milliseconds. Default: a timer of the platform. */
  wait?: (milliseconds: number) => Promise<void>;
  /** The connectors that bring what residents send to an outside system. Default: none. */
  deliveries?: readonly ContactDelivery[];
  /** Ids of connectors for which items wait until the settings change. Default: none. */
  pausedDeliveries?: readonly string[];
  /** The connections by which departments are told of new work. Default: none. */
  noticeConnectors?: readonly Connector[];
}

/**
 * Makes the gateway as an application that answers requests: `app.fetch(request)`, `app.request(path)`. It
 * opens no port, and gets time, randomness and storage only through its dependencies.
 */
export function createGateway(dependencies: GatewayOptions): Hono {
  const limits = createRequestLimits(dependencies);
  const profiles = createProfileService(dependencies);
  const { isSpaceLow, deliveries = [], noticeConnectors = [] } = dependencies;
  // What staff do goes on, since erasing and deleting make room.
  const receiving = isSpaceLow
    ? { ...dependencies, store: refuseWhenFull(dependencies.store, isSpaceLow) }
    : dependencies;
  const contact = createContactService(
    receiving,
    profiles,
    deliveries.map(({ id }) => id),
  );
  const tries = createWrongTries(dependencies);
  const { caseConnectors = [], log, wait } = dependencies;
  const cases = createCasesService(
    dependencies,
    allCases(storedCases(dependencies.store), caseConnectors, { log, ...(wait && { wait }) }),
    tries,
  );
  const feedback = createFeedbackService(receiving);
  const box = createBallotBox(dependencies);
  const polls = createPollsService(receiving, box);
  const chat = createChatService(receiving, profiles);
  const eventBus = dependencies.eventBus ?? new EventBus();
  const events = createEventsService(receiving, eventBus);
  const changes = createAuditedChanges(dependencies, events, profiles);
  const sessions = createSessions(dependencies);
  const knownNames = createKnownNames(dependencies, profiles);
  const access = dependencies.access ?? { reports: 'login' };
  const failures = dependencies.failures ?? new FailureCounts(dependencies.clock, dependencies.log);
  const notes = createAccessNotes(dependencies);
  const refusedSites = new RefusedSites(dependencies);
  const heardSites = createHeardSites(receiving, () => profiles.origins());
  const identity = createIdentity(
    {
      ...dependencies,
      access,
      onRefused(actor, operation, reason) {
        failures.count('role');
        return notes.refused(actor, operation, reason);
      },
    },
    sessions,
  );
  const live = createLive(eventBus);
  sessions.onEnded(() => live.endClosedSessions());
  const readingSession = (request: Request) => {
    const token = access.reports === 'login' ? identity.cookie.read(request) : undefined;
    return token === undefined ? undefined : { key: token, isOpen: () => sessions.isOpen(token) };
  };
  const { store } = dependencies;
  const reporting = { ...dependencies, store: { ...store, database: store.reports ?? store.database } };
  const keyRules = createKeyRules(dependencies);
  const fromSystems = createAuditedChanges(receiving, events, profiles);
  const capabilities = [
    profileCapability(profiles, dependencies.publicUrl),
    contactCapability(contact),
    casesCapability(cases),
    feedbackCapability(feedback),
    pollsCapability(polls),
    chatCapability(chat),
    eventsCapability(
      events,
      createSenderRules({
        access,
        keyRules,
        identity,
        knownNames,
        clock: dependencies.clock,
        failures,
      }),
      { requests: limits.of('events'), events: limits.of('eventsWithoutKey') },
      heardSites,
    ),
    reportCapability(createReportService(reporting), live, (request) => readingSession(request)),
    reportsCapability(createReportsService(reporting)),
    feedbackExportCapability(createFeedbackExportService(reporting, profiles)),
    identityCapability(dependencies, changes, identity, sessions, profiles, {
      wrongLogins: limits.of('wrongLogins'),
      failures,
    }),
    keysCapability(createKeysService(dependencies, changes, knownNames)),
    workCapability(dependencies, changes, profiles, notes, { sites: { refusedSites, heardSites }, box }),
    connectionsCapability(
      createConnections(
        dependencies,
        {
          ...{ deliveries, paused: dependencies.pausedDeliveries ?? [] },
          others: [...noticeConnectors, ...caseConnectors],
        },
        changes,
      ),
    ),
    casePausesCapability(tries, changes),
    casesOfStaffCapability(createCaseKeeping(dependencies, recordForStaff(changes, profiles))),
    caseIntakeCapability(
      createCaseIntake(recordForSystems(recordForStaff(fromSystems, profiles)), dependencies.clock),
      keyRules,
      failures,
    ),
    pagesCapability({ dependencies, profiles, contact, cases, feedback, polls, chat }),
  ].flat();
  const service = serviceCapability(dependencies, capabilities, publishedSchemas);
  return registerOperations([...capabilities, ...service], {
    clock: dependencies.clock,
    allowedOrigins: () => profiles.origins(),
    onRefusedSite: (origin, client) => {
      refusedSites.note(origin, client);
      heardSites.reset(origin);
    },
    log: dependencies.log,
    publicUrl: dependencies.publicUrl,
    requestLog: dependencies.requestLog,
    limits,
    clientOf: dependencies.clientOf,
    identify: identity.identify,
    pageFor: problemPages(profiles, dependencies),
  });
}
