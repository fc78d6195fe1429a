import { common, type CommonTerms } from '../../terms/common.js';
import type { AfterAnswerTerms } from '../after-answer.terms.js';
import type { KioskTerms } from '../kiosk/kiosk.terms.js';
import type { QuestionTerms } from '../questions/questions.terms.js';

export interface FeedbackTerms {
  readonly common: CommonTerms;
  /** Absent in Dutch: those terms load with the question. */
  readonly asked?: QuestionTerms;
  /** Absent in Dutch: those terms load with the first answer. */
  readonly after?: AfterAnswerTerms;
  /** Absent in Dutch: those terms load on a kiosk. */
  readonly kiosk?: KioskTerms;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly problem: string;
}

export const terms: FeedbackTerms = {
  common,
  question: 'Hielp deze pagina u?',
  yes: 'Ja',
  no: 'Nee',
  problem: 'Meld een probleem met deze pagina',
};
