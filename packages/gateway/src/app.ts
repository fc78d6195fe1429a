import type { Hono } from 'hono';
import { createAppointments } from './staff/appointments/create-appointments.js';
import { appointmentsCapability } from './residents/appointments/appointments.routes.js';
import { casesCapability } from './residents/cases/cases.routes.js';
import { createCaseAccess } from './residents/cases/case-access.js';
import { createCasesService } from './residents/cases/cases.service.js';
import { createMyCasesService } from './residents/cases/my-cases.service.js';
import { refuseWhenFull } from './store/refuse-when-full.js';
import { caseReactionsCapability } from './residents/case-reactions/case-reactions.routes.js';
import { createCaseReactionsService } from './residents/case-reactions/case-reactions.service.js';
import { createOwnReactions } from './residents/case-reactions/own-reactions.js';
import { createCaseAddressSeal } from './residents/case-links/case-address-seal.js';
import { caseLinksCapability } from './residents/case-links/case-links.routes.js';
import { createCaseLinks } from './residents/case-links/case-links.service.js';
import { storedCases } from './residents/cases/stored-cases.js';
import { createWrongTries } from './residents/cases/wrong-tries.js';
import { chatCapability } from './residents/chat/chat.routes.js';
import { createChatService } from './residents/chat/chat.service.js';
import { contactCapability } from './residents/callback-requests/callback-requests.routes.js';
import { createContactService } from './residents/callback-requests/callback-requests.service.js';
import { createAttachmentSeal } from './residents/messages/attachment-seal.js';
import { messagesCapability } from './residents/messages/messages.routes.js';
import { createMessagesService } from './residents/messages/messages.service.js';
import { allCases } from './connectors/all-cases.js';
import type { CaseConnector } from './connectors/case-source.js';
import type { Connector } from './connectors/connector-health.js';
import type { ContactDelivery } from './connectors/contact-delivery.js';
import type { GatewayDependencies } from './core/dependencies.js';
import { EventBus } from './core/event-bus.js';
import { FailureCounts } from './core/failure-counts.js';
import { createAccessNotes } from './staff/audit/access-notes.js';
import { eventsCapability } from './systems/events/events.routes.js';
import { createOwnEvents } from './systems/events/own-events.js';
import { createEventsService } from './systems/events/events.service.js';
import { feedbackExportCapability } from './staff/sdg-export/sdg-export.routes.js';
import { createFeedbackExportService } from './staff/sdg-export/sdg-export.service.js';
import { feedbackCapability } from './residents/feedback/feedback.routes.js';
import { createFeedbackService } from './residents/feedback/feedback.service.js';
import { createCaseQuestions } from './residents/feedback/links/case-questions.js';
import { createFeedbackLinks } from './residents/feedback/links/feedback-links.js';
import { createLinkTokens } from './residents/feedback/links/link-tokens.js';
import { feedbackLinksCapability } from './staff/feedback/feedback-links.routes.js';
import { spokenFeedbackCapability } from './staff/feedback/spoken-feedback.routes.js';
import { feedbackLinkIntakeCapability } from './systems/feedback-links/feedback-links.routes.js';
import { createRequestLimits } from './http/request-limits.js';
import { registerOperations } from './http/router.js';
import type { CaseTokens } from './auth/case-tokens.js';
import type { VoterTokens } from './auth/voters/voter-tokens.js';
import { createIdentity } from './auth/identify.js';
import { identityCapability } from './staff/access/access.routes.js';
import { createSessions } from './auth/sessions.js';
import { keysCapability } from './staff/api-keys/api-keys.routes.js';
import { createKeysService } from './staff/api-keys/api-keys.service.js';
import { createHeardSites } from './systems/sites/heard-sites.js';
import { RefusedSites } from './systems/sites/refused-sites.js';
import { createKeyAdmission } from './systems/senders/key-admission.js';
import { createKeyRules } from './systems/senders/key-rules.js';
import { createKnownNames } from './systems/senders/known-names.js';
import { createSenderRules } from './systems/senders/sender-rules.js';
import { createWaitingTimeIntake } from './systems/waiting-times/waiting-time-intake.js';
import { waitingTimeIntakeCapability } from './systems/waiting-times/waiting-times.routes.js';
import { serviceCapability } from './http/meta.routes.js';
import { pagesCapability } from './residents/pages/pages.routes.js';
import { renderedCapability } from './residents/rendered/rendered.routes.js';
import { problemPages } from './residents/pages/problems/problem-page.js';
import { createPolls } from './residents/polls/create-polls.js';
import { profileCapability } from './residents/profile/profile.routes.js';
import { createProfileService } from './residents/profile/profile.service.js';
import { createLive } from './staff/overview/event-stream.js';
import { reportCapability } from './staff/overview/overview.routes.js';
import { createCallbackPromises } from './staff/callbacks/promises.service.js';
import { createReportService } from './staff/overview/overview.service.js';
import { reportsCapability } from './staff/reports/reports.routes.js';
import { createReportsService } from './staff/reports/reports.service.js';
import { publishedSchemas } from './http/openapi/published-schemas.js';
import { createAuditedChanges } from './staff/changes/audited-change.js';
import { casePausesCapability } from './staff/case-pauses/case-pauses.routes.js';
import { casesOfStaffCapability } from './staff/cases/cases.routes.js';
import { caseReactionHandlingCapability } from './staff/case-reactions/case-reactions.routes.js';
import { createCaseReactionHandling } from './staff/case-reactions/case-reactions.service.js';
import { caseTextsCapability } from './staff/cases/case-texts.routes.js';
import { createCaseKeeping } from './staff/cases/cases.service.js';
import { recordForResidents, recordForStaff, recordForSystems } from './staff/cases/record-case.js';
import { caseIntakeCapability } from './systems/case-intake/case-intake.routes.js';
import { createCaseIntake } from './systems/case-intake/case-intake.service.js';
import { connectionsCapability } from './staff/connections/connections.routes.js';
import { createConnections } from './staff/connections/connections.service.js';
import { workCapability } from './staff/staff.routes.js';

/** What the gateway is made of, and the outside systems that it is connected to. */
export interface GatewayOptions extends GatewayDependencies {
  /** The case systems that residents are answered from besides the store, the first one first. Default: none. */
  caseConnectors?: readonly CaseConnector[];
  /** Reads the tokens of the site where residents log in. Default: no site has any. */
  caseTokens?: CaseTokens | undefined;
  /** Reads the tokens of the portal that say that somebody may vote. Default: no portal is trusted. */
  voterTokens?: VoterTokens | undefined;
  /** Resolves after so many milliseconds. Default: a timer of the platform. */
  wait?: (milliseconds: number) => Promise<void>;
  /** The connectors that bring what residents send to an outside system. Default: none. */
  deliveries?: readonly ContactDelivery[];
  /** Ids of connectors for which items wait until the settings change. Default: none. */
  pausedDeliveries?: readonly string[];
  /** The connections by which departments are told of new work. Default: none. */
  noticeConnectors?: readonly Connector[];
  /** The mail server for links to cases. Default: none, and with it, or without `messageSecret`, nobody gets a link. */
  caseLinkMail?: Connector | undefined;
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
  const connectorIds = deliveries.map(({ id }) => id);
  const contact = createContactService(receiving, profiles, connectorIds);
  const seal = createAttachmentSeal(dependencies);
  const messages = createMessagesService(receiving, profiles, seal, {
    connectors: connectorIds,
    files: limits.of('fileKilobytes'),
  });
  const tries = createWrongTries(dependencies);
  const { box, invited, verified, polls, operations } = createPolls(dependencies, receiving, {
    answersLimit: limits.of('pollAnswers'),
    voterTokens: dependencies.voterTokens,
  });
  const chat = createChatService(receiving, profiles);
  const eventBus = dependencies.eventBus ?? new EventBus();
  const events = createEventsService(receiving, eventBus);
  const own = createOwnEvents(dependencies, events, profiles);
  const feedback = createFeedbackService(receiving, own);
  const tokens = createLinkTokens(dependencies);
  const feedbackLinks = createFeedbackLinks(dependencies, tokens);
  const isCrisis = async () => (await profiles.profile())?.crisis?.active ?? false;
  const caseQuestions = createCaseQuestions(dependencies, tokens, isCrisis);
  const changes = createAuditedChanges(dependencies, own);
  const sessions = createSessions(dependencies);
  const knownNames = createKnownNames(dependencies, profiles);
  const { caseConnectors = [], caseTokens, log, wait } = dependencies;
  const fromResidents = recordForResidents(createAuditedChanges(receiving, own));
  const ownCases = storedCases(dependencies.store, createOwnReactions(fromResidents, dependencies, seal));
  const caseSources = allCases(ownCases, caseConnectors, { ...{ log }, ...(wait && { wait }) });
  const { caseLinkMail, messageSecret } = dependencies;
  const addressSeal =
    caseLinkMail && messageSecret ? createCaseAddressSeal(messageSecret, dependencies) : undefined;
  const caseLinks = createCaseLinks(receiving, ownCases, fromResidents, addressSeal !== undefined);
  const caseAccess = createCaseAccess(dependencies, caseSources, tries, caseLinks);
  const cases = createCasesService(dependencies, caseAccess, caseQuestions);
  const myCases = createMyCasesService(dependencies, caseSources, caseTokens, caseQuestions);
  const caseReactions = createCaseReactionsService(dependencies, caseAccess, caseSources, caseTokens, {
    files: limits.of('fileKilobytes'),
  });
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
  const fromSystems = createAuditedChanges(receiving, own);
  const { appointments, keptAppointments } = createAppointments(receiving, fromSystems, profiles);
  const promises = createCallbackPromises(receiving, fromSystems, profiles, connectorIds);
  const capabilities = [
    profileCapability(profiles, dependencies.publicUrl),
    contactCapability(contact),
    appointmentsCapability(appointments),
    messagesCapability(messages),
    casesCapability(cases, myCases),
    caseReactionsCapability(caseReactions),
    caseLinksCapability(caseLinks),
    feedbackCapability(feedback),
    operations,
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
    workCapability(dependencies, changes, profiles, notes, {
      sites: { refusedSites, heardSites },
      box,
      invited,
      verified,
      seal,
    }),
    connectionsCapability(
      createConnections(
        dependencies,
        {
          ...{ deliveries, paused: dependencies.pausedDeliveries ?? [], caseLinkMail },
          others: [...noticeConnectors, ...caseConnectors],
        },
        changes,
      ),
    ),
    casePausesCapability(tries, changes),
    casesOfStaffCapability(createCaseKeeping(dependencies, recordForStaff(changes, profiles), addressSeal)),
    caseReactionHandlingCapability(createCaseReactionHandling(dependencies, changes, seal), notes),
    caseTextsCapability(dependencies, caseConnectors),
    caseIntakeCapability(
      createCaseIntake(
        recordForSystems(recordForStaff(fromSystems, profiles)),
        dependencies.clock,
        addressSeal,
      ),
      createKeyAdmission('cases', 'cases', keyRules, failures),
    ),
    waitingTimeIntakeCapability(
      createWaitingTimeIntake(receiving, profiles),
      createKeyAdmission('waiting-times', 'waiting times', keyRules, failures),
    ),
    feedbackLinksCapability(feedbackLinks),
    spokenFeedbackCapability(feedback, changes),
    feedbackLinkIntakeCapability(
      feedbackLinks,
      createKeyAdmission('feedback-links', 'questions in mails', keyRules, failures),
    ),
    pagesCapability({
      dependencies: { ...dependencies, mailsCaseLinks: caseLinks.isOn },
      profiles,
      contact,
      messages,
      promises,
      appointments,
      keptAppointments,
      cases,
      caseReactions,
      caseLinks,
      feedback,
      tokens,
      polls,
      invited,
      chat,
    }),
    renderedCapability({ dependencies, profiles, polls }),
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
