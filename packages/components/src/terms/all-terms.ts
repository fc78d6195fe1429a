import { chatTerms } from '../chat-launcher/chat-launcher.terms.js';
import { panelInDutch } from '../chat-launcher/chat-panel.terms.js';
import { callbackInDutch } from '../contact-widget/callback/callback.terms.js';
import { contactTerms } from '../contact-widget/contact-widget.terms.js';
import { formInDutch } from '../contact-widget/forms/form.terms.js';
import { appointmentInDutch } from '../contact-widget/appointment/appointment.terms.js';
import { messageInDutch } from '../contact-widget/message/message.terms.js';
import { channelInDutch } from '../contact-widget/details/channel-details.terms.js';
import { situationInDutch } from '../contact-widget/details/situation.terms.js';
import { afterAnswerInDutch } from '../feedback-prompt/after-answer.terms.js';
import { feedbackTerms } from '../feedback-prompt/feedback-prompt.terms.js';
import { kioskInDutch } from '../feedback-prompt/kiosk/kiosk.terms.js';
import { questionsInDutch } from '../feedback-prompt/questions/questions.terms.js';
import { pollTerms } from '../participation-poll/participation-poll.terms.js';
import { invitedInDutch } from '../participation-poll/invited/invited.terms.js';
import { verifiedInDutch } from '../participation-poll/verified/verified.terms.js';
import { budgetInDutch } from '../participation-poll/kinds/budget/budget.terms.js';
import type { KindTerms } from '../participation-poll/kinds/kind-terms.js';
import { matrixInDutch } from '../participation-poll/kinds/matrix/matrix.terms.js';
import { openAnswerInDutch } from '../participation-poll/kinds/open-answer/open-answer.terms.js';
import { rankingInDutch } from '../participation-poll/kinds/ranking/ranking.terms.js';
import { scaleInDutch } from '../participation-poll/kinds/scale/scale.terms.js';
import { resultsInDutch } from '../participation-poll/poll-results.terms.js';
import { questionInDutch } from '../status-tracker/case/case-question.terms.js';
import { linkRequestInDutch } from '../status-tracker/link/link-request.terms.js';
import { reactionsInDutch } from '../status-tracker/case/reactions/reactions.terms.js';
import { mineInDutch } from '../status-tracker/mine/mine.terms.js';
import { statusTerms } from '../status-tracker/status-tracker.terms.js';
import { attachmentsInDutch } from './attachments.js';
import { common } from './common.js';
import { kinds } from './personal-data.js';
import type { TermLanguage } from './terms.js';

/** A term with its path, for example `contact-widget.callback.title`. */
export type NamedTerm = readonly [path: string, term: unknown];

const pollKindsInDutch: KindTerms = {
  budget: budgetInDutch,
  matrix: matrixInDutch,
  scale: scaleInDutch,
  ranking: rankingInDutch,
  openAnswer: openAnswerInDutch,
};

/** Dutch terms of each element, including those of parts that load on demand. For tests, checks and docs. */
const sets = {
  'contact-widget': {
    terms: contactTerms,
    dutch: {
      ...contactTerms.nl,
      form: formInDutch,
      callback: callbackInDutch,
      message: messageInDutch,
      appointment: appointmentInDutch,
      common,
      channel: channelInDutch,
      situation: situationInDutch,
    },
  },
  'status-tracker': {
    terms: statusTerms,
    dutch: {
      ...statusTerms.nl,
      question: questionInDutch,
      mine: mineInDutch,
      linkRequest: linkRequestInDutch,
      reactions: reactionsInDutch,
      common,
      attachments: attachmentsInDutch,
    },
  },
  'feedback-prompt': {
    terms: feedbackTerms,
    dutch: { ...feedbackTerms.nl, asked: questionsInDutch, after: afterAnswerInDutch, kiosk: kioskInDutch },
  },
  'chat-launcher': { terms: chatTerms, dutch: { ...chatTerms.nl, kinds, panel: panelInDutch } },
  'participation-poll': {
    terms: pollTerms,
    dutch: {
      ...pollTerms.nl,
      invited: invitedInDutch,
      verified: verifiedInDutch,
      results: resultsInDutch,
      kinds: pollKindsInDutch,
    },
  },
};

/** Every Dutch term of every element. */
export const termsInDutch = (): NamedTerm[] =>
  Object.entries(sets).flatMap(([element, { dutch }]) => named(element, dutch));

/** Every term of every element in a language. Terms that elements share appear once for each element. */
export async function everyTerm(language: TermLanguage): Promise<NamedTerm[]> {
  if (language === 'nl') return termsInDutch();
  const found: NamedTerm[] = [];
  for (const [element, { terms }] of Object.entries(sets))
    found.push(...named(element, (await terms[language]()).terms));
  return found;
}

function named(path: string, term: unknown): NamedTerm[] {
  return typeof term === 'object' && term !== null
    ? Object.entries(term).flatMap(([key, inner]) => named(`${path}.${key}`, inner))
    : [[path, term]];
}
