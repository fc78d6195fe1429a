import { answerTexts } from '../../../packages/gateway/src/residents/chat/answer-texts.ts';
import { pageTexts } from '../../../packages/gateway/src/residents/pages/page.texts.ts';
import { newsroomTerms } from '../../../packages/newsroom/src/shell/newsroom.terms.ts';
import { registerTerms } from '../../../packages/newsroom/src/register/register.terms.ts';
import { callbacksTerms } from '../../../packages/newsroom/src/callbacks/callbacks.terms.ts';
import { feedbackTerms as deskFeedbackTerms } from '../../../packages/newsroom/src/feedback/feedback.terms.ts';
import { pollsTerms } from '../../../packages/newsroom/src/polls/polls.terms.ts';
import { profileTerms } from '../../../packages/newsroom/src/profile/profile.terms.ts';
import { accessTerms } from '../../../packages/newsroom/src/access/access.terms.ts';
import { nowTerms } from '../../../packages/newsroom/src/now/now.terms.ts';
import { findingWords } from '../../../packages/newsroom/src/report/findings.words.ts';
import { reportTerms } from '../../../packages/newsroom/src/report/report.terms.ts';
import { sentenceWords } from '../../../packages/newsroom/src/report/sentences.words.ts';
import { termsInDutch } from '../../../packages/components/src/terms/all-terms.ts';

/** @typedef {readonly [path: string, text: string]} DutchText */

/** @returns {(readonly [path: string, term: unknown])[]} */
const named = (/** @type {string} */ path, /** @type {unknown} */ term) =>
  typeof term === 'object' && term !== null
    ? Object.entries(term).flatMap(([key, inner]) => named(`${path}.${key}`, inner))
    : [/** @type {const} */ ([path, term])];

/** Values for terms that depend on a moment, a name or a number, so that the check can read them. */
const given = ['maandag 3 april', '9 tot 12 uur'];
const ofCount = /\.(waiting|errorsTitle|left|tooLong|votes|voters|tooFew|tooMany|choose|finding)$/;

/** @returns {string[]} */
function textsOf(/** @type {string} */ path, /** @type {unknown} */ term) {
  if (typeof term === 'string') return [term];
  if (typeof term !== 'function') return [];
  if (path.endsWith('.why')) return [term(true), term(false)];
  return ofCount.test(path) ? [term(1, 3), term(2, 3)] : [term(...given)];
}

/** Returns everything that a resident or staff read in Dutch, with its path. @returns {DutchText[]} */
export function dutchTexts() {
  const terms = [
    ...termsInDutch(),
    ...named('newsroom', newsroomTerms.nl),
    ...named('newsroom-now', nowTerms.nl),
    ...named('newsroom-report', reportTerms.nl),
    ...named('newsroom-register', registerTerms.nl),
    ...named('newsroom-callbacks', callbacksTerms.nl),
    ...named('newsroom-feedback', deskFeedbackTerms.nl),
    ...named('newsroom-polls', pollsTerms.nl),
    ...named('newsroom-profile', profileTerms.nl),
    ...named('newsroom-access', accessTerms.nl),
    ...named('newsroom-findings', findingWords.nl),
    ...named('newsroom-sentences', sentenceWords.nl),
    ...named('pages', pageTexts.nl),
    ...Object.entries(answerTexts).map(([key, { nl }]) => /** @type {const} */ ([`chat-answers.${key}`, nl])),
  ];
  return terms.flatMap(([path, term]) =>
    textsOf(path, term).map((text) => /** @type {const} */ ([path, text])),
  );
}
