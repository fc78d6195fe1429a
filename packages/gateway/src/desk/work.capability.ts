import { auditCapability } from '../audit/audit.routes.js';
import { callbacksCapability } from '../callbacks/callbacks.routes.js';
import { createCallbacksService } from '../callbacks/callbacks.service.js';
import { unansweredQuestionsCapability } from '../chat/chat.routes.js';
import { contactsCapability } from '../contacts/contacts.routes.js';
import type { GatewayDependencies } from '../dependencies.js';
import { feedbackDeskCapability } from '../feedback/feedback-desk.routes.js';
import { createFeedbackDesk } from '../feedback/feedback-desk.service.js';
import type { Capability } from '../http/operation.js';
import { pollsDeskCapability } from '../polls/polls-desk.routes.js';
import { createPollsDesk } from '../polls/polls-desk.service.js';
import { profileDeskCapability } from '../profile/profile-desk.routes.js';
import { createProfileDesk } from '../profile/profile-desk.service.js';
import type { ProfileService } from '../profile/profile.service.js';
import { importsCapability } from '../import/import.routes.js';
import { erasureCapability } from '../retention/erasure.routes.js';
import type { Changes } from './changes.js';

/** What people of the newsroom do with what came in, and the log of it. */
export function workCapability(
  dependencies: GatewayDependencies,
  changes: Changes,
  profiles: ProfileService,
): Capability {
  return [
    contactsCapability(changes),
    callbacksCapability(createCallbacksService(dependencies, changes)),
    feedbackDeskCapability(createFeedbackDesk(dependencies, changes)),
    unansweredQuestionsCapability(dependencies.store),
    pollsDeskCapability(createPollsDesk(dependencies, changes)),
    profileDeskCapability(createProfileDesk(dependencies, changes, profiles)),
    erasureCapability(changes),
    importsCapability(changes),
    auditCapability(dependencies.store),
  ].flat();
}
