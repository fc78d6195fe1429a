import type { AccessNotes } from './audit/access-notes.js';
import { contentCapability } from './content/content.routes.js';
import { createContentExchange } from './content/content.service.js';
import { answersCapability } from './answers/answers.routes.js';
import { createAnswerEditing } from './answers/answers.service.js';
import { appointmentHandlingCapability } from './appointments/appointments.routes.js';
import { createAppointmentHandling } from './appointments/appointments.service.js';
import { auditCapability } from './audit/audit.routes.js';
import { callbacksCapability } from './callbacks/callbacks.routes.js';
import { createCallbacksService } from './callbacks/callbacks.service.js';
import { unansweredQuestionsCapability } from './unanswered-questions/unanswered-questions.routes.js';
import { colleaguesCapability } from './colleagues/colleagues.routes.js';
import { createColleagues } from './colleagues/colleagues.js';
import { messageHandlingCapability } from './messages/messages.routes.js';
import { createMessageHandling } from './messages/messages.service.js';
import type { AttachmentSeal } from '../residents/messages/attachment-seal.js';
import { contactsCapability } from './contacts/contacts.routes.js';
import type { GatewayDependencies } from '../core/dependencies.js';
import { feedbackReviewCapability } from './feedback/feedback-review.routes.js';
import { createFeedbackReview } from './feedback/feedback-review.service.js';
import type { Capability } from '../http/operation.js';
import { pollAnswersCapability } from './polls/answers/poll-answers.routes.js';
import { createAnswerReading } from './polls/answers/poll-answers.service.js';
import { pollEditingCapability } from './polls/poll-editing.routes.js';
import { createPollEditing } from './polls/poll-editing.service.js';
import { profileEditingCapability } from './profile/profile-editing.routes.js';
import { createProfileEditing } from './profile/profile-editing.service.js';
import type { InvitedVoters } from '../residents/polls/invited/invited-voters.js';
import type { VerifiedVoters } from '../residents/polls/verified/verified-voters.js';
import type { BallotBox } from '../residents/polls/ballot-box/ballot-box.js';
import type { ProfileService } from '../residents/profile/profile.service.js';
import { sitesCapability } from './sites/sites.routes.js';
import { createSites, type SiteRecords } from './sites/sites.service.js';
import { importsCapability } from './imports/imports.routes.js';
import { erasureCapability } from './erasure/erasure.routes.js';
import type { AuditedChanges } from './changes/audited-change.js';
import { waitingTimesOfStaffCapability } from './waiting-times/waiting-times.routes.js';
import { createWaitingTimesOfStaff } from './waiting-times/waiting-times.service.js';

/** The operations with which staff handle what residents sent, and the audit log. */
export function workCapability(
  dependencies: GatewayDependencies,
  changes: AuditedChanges,
  profiles: ProfileService,
  notes: AccessNotes,
  {
    sites,
    box,
    invited,
    verified,
    seal,
  }: {
    sites: SiteRecords;
    box: BallotBox;
    invited: InvitedVoters;
    verified: Pick<VerifiedVoters, 'isSet'>;
    seal: AttachmentSeal;
  },
): Capability {
  const answers = createAnswerEditing(dependencies, changes);
  const profile = createProfileEditing(dependencies, changes, profiles);
  const colleagues = createColleagues(dependencies);
  return [
    contactsCapability(changes),
    callbacksCapability(createCallbacksService(dependencies, changes, profiles, colleagues), notes),
    appointmentHandlingCapability(createAppointmentHandling(dependencies, changes), notes),
    messageHandlingCapability(
      createMessageHandling(dependencies, changes, profiles, colleagues, seal),
      notes,
    ),
    colleaguesCapability(colleagues, dependencies.store),
    feedbackReviewCapability(createFeedbackReview(dependencies, changes)),
    answersCapability(answers, dependencies.store),
    unansweredQuestionsCapability(dependencies.store, changes, answers),
    pollAnswersCapability(createAnswerReading(dependencies, changes), notes),
    pollEditingCapability(createPollEditing(dependencies, changes, { box, invited, verified })),
    profileEditingCapability(profile),
    waitingTimesOfStaffCapability(createWaitingTimesOfStaff(dependencies, changes, profiles)),
    sitesCapability(createSites(dependencies, profile, sites)),
    erasureCapability(changes, dependencies.store, box),
    importsCapability(changes),
    contentCapability(createContentExchange(dependencies, changes, profiles)),
    auditCapability(dependencies.store),
  ].flat();
}
