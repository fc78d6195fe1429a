import { uuidv7 } from '@plein/domain/identifier.js';
import { Type } from '@sinclair/typebox';
import type { CasesService } from '../cases/cases.service.js';
import type { ChatService } from '../chat/chat.service.js';
import type { ContactService } from '../callback-requests/callback-requests.service.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { FeedbackService } from '../feedback/feedback.service.js';
import { operation, type Capability } from '../../http/operation.js';
import type { PollsService } from '../polls/polls.service.js';
import type { ProfileService } from '../profile/profile.service.js';
import { answerPage } from './answer.page.js';
import { chatPage } from './chat.page.js';
import { contactPage } from './contact.page.js';
import { feedbackPage } from './feedback.page.js';
import { formOperations } from './form.js';
import { pollPage } from './poll.page.js';
import { statusPage } from './status.page.js';
import { pageStyle } from './page.style.js';

/** The services that the forms share with the API. */
export interface PagesOptions {
  dependencies: GatewayDependencies;
  profiles: ProfileService;
  contact: ContactService;
  cases: CasesService;
  feedback: FeedbackService;
  polls: PollsService;
  chat: ChatService;
}

/** The forms that work without JavaScript, and their stylesheet. */
export function pagesCapability(options: PagesOptions): Capability {
  const { dependencies, profiles, contact, cases, feedback, polls, chat } = options;
  const { clock, random } = dependencies;
  const newId = () => uuidv7(clock().getTime(), random);
  const newIdWithoutTime = () => uuidv7(0, random);
  const newVoter = () => [...random(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const forms = [
    contactPage(contact, profiles, clock, newIdWithoutTime),
    statusPage(cases),
    feedbackPage(feedback, newIdWithoutTime),
    pollPage(polls, newId, newVoter),
    chatPage(chat, profiles, clock),
  ];
  return [
    ...forms.flatMap((form) => formOperations({ profiles, dependencies }, form)),
    answerPage(profiles, dependencies),
    styleOperation,
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
