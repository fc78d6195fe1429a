import { uuidv7 } from '@plein/domain/identifier.js';
import { Type } from '@sinclair/typebox';
import type { CaseReactionsService } from '../case-reactions/case-reactions.service.js';
import type { CaseLinks } from '../case-links/case-links.service.js';
import type { CasesService } from '../cases/cases.service.js';
import type { ChatService } from '../chat/chat.service.js';
import type { CallbackPromises } from '../callback-requests/callback-promise.js';
import type { ContactService } from '../callback-requests/callback-requests.service.js';
import { newToken } from '../../auth/tokens.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { FeedbackService } from '../feedback/feedback.service.js';
import { operation, type Capability } from '../../http/operation.js';
import type { InvitedVoters } from '../polls/invited/invited-voters.js';
import type { PollsService } from '../polls/polls.service.js';
import type { ProfileService } from '../profile/profile.service.js';
import type { LinkTokens } from '../feedback/links/link-tokens.js';
import { answerPage } from './answer.page.js';
import { askedPage } from './asked/asked.page.js';
import type { AppointmentsService } from '../appointments/appointments.service.js';
import type { KeptAppointments } from '../appointments/kept-appointment.js';
import { appointmentFileOperation, appointmentPage } from './appointments/appointment.page.js';
import { appointmentFormPage } from './appointments/appointment-form.page.js';
import { callPage } from './calls/call.page.js';
import { caseReactionPage } from './case-reaction.page.js';
import { chatPage } from './chat.page.js';
import { contactPage } from './contact.page.js';
import { linkPage, linkRequestPage } from './links/link.pages.js';
import { feedbackPage, onKiosk } from './feedback.page.js';
import { kioskWorkerOperation } from './kiosk-worker.js';
import { formOperations } from './form.js';
import { messagePage } from './message.page.js';
import { recountPage } from './recount/recount.page.js';
import { receiptPage } from './receipt.page.js';
import type { MessagesService } from '../messages/messages.service.js';
import { pollPage } from './poll.page.js';
import { statusPage } from './status.page.js';
import { pageStyle } from './page.style.js';

/** The services that the forms share with the API. */
export interface PagesOptions {
  dependencies: GatewayDependencies;
  profiles: ProfileService;
  contact: ContactService;
  messages: MessagesService;
  promises: CallbackPromises;
  appointments: AppointmentsService;
  keptAppointments: KeptAppointments;
  cases: CasesService;
  caseReactions: CaseReactionsService;
  caseLinks: CaseLinks;
  feedback: FeedbackService;
  tokens: LinkTokens;
  polls: PollsService;
  invited: InvitedVoters;
  chat: ChatService;
}

/** The forms that work without JavaScript, and their stylesheet. */
export function pagesCapability(options: PagesOptions): Capability {
  const {
    dependencies,
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
  } = options;
  const { clock, random } = dependencies;
  const newId = () => uuidv7(clock().getTime(), random);
  const newIdWithoutTime = () => uuidv7(0, random);
  const makers = { newId: newIdWithoutTime, newKey: () => newToken(random) };
  const newVoter = () => [...random(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const ofAppointments = { appointments: keptAppointments, profiles, clock };
  const forms = [
    contactPage(contact, profiles, clock, makers),
    messagePage(messages, profiles, makers),
    appointmentFormPage(appointments, profiles, makers),
    statusPage(cases),
    caseReactionPage(caseReactions, newIdWithoutTime),
    linkRequestPage(caseLinks),
    linkPage(caseLinks, clock),
    feedbackPage(feedback, newIdWithoutTime),
    feedbackPage(feedback, newIdWithoutTime, onKiosk),
    askedPage({ feedback, tokens, profiles, store: dependencies.store, newId: newIdWithoutTime }),
    pollPage(polls, invited, newId, newVoter),
    chatPage(chat, profiles, clock),
    callPage(promises, clock),
    appointmentPage(ofAppointments),
  ];
  return [
    ...forms.flatMap((form) => formOperations({ profiles, dependencies }, form)),
    answerPage(profiles, dependencies),
    appointmentFileOperation(ofAppointments, dependencies),
    receiptPage(messages, profiles, dependencies),
    recountPage(polls, profiles, dependencies),
    styleOperation,
    kioskWorkerOperation,
  ];
}

const styleOperation = operation({
  method: 'get',
  path: '/pages/plein.css',
  id: 'getPageStyle',
  summary: 'The stylesheet of the pages',
  tag: 'pages',
  cors: 'public',
  answers: { 200: { description: 'The stylesheet.', type: 'text/css', schema: Type.String() } },
  handler: () =>
    new Response(pageStyle, {
      headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' },
    }),
});
