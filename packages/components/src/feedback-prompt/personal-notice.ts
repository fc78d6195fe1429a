import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../parts/notice.js';
import { personalDataWords } from '../terms/personal-data.js';
import type { TermLanguage } from '../terms/terms.js';
import type { AfterAnswerTerms } from './after-answer.terms.js';
import type { FeedbackForm } from './fields.js';

/** What is needed to say something about personal data in a text, and where an answer can be had. */
export interface Personal {
  readonly feedback: FeedbackForm;
  readonly words: AfterAnswerTerms;
  readonly language: TermLanguage;
  /** Address of the page for contact; empty on a kiosk, which nobody leaves by a link. */
  readonly contact: string;
}

/** Link to contact, because nobody answers feedback. */
export const contactLink = ({ contact, words }: Personal): TemplateResult | typeof nothing =>
  contact ? html`<p><a class="alone" href=${contact}>${words.contact}</a></p>` : nothing;

const kindsIn = ({ feedback, words, language }: Personal): string =>
  personalDataWords(feedback.found, words.kinds, language);

/** Says what will be taken out of the text, and where a resident goes who wants to leave an address. */
export function personalNotice(view: Personal): TemplateResult | typeof nothing {
  const { feedback, words } = view;
  return feedback.found.length
    ? notice(
        'warning',
        words.personal,
        html`<p>${words.personalHelp(kindsIn(view))}</p>
          ${contactLink(view)}`,
      )
    : nothing;
}

/** Says what was taken out of the text. */
export const takenOut = (view: Personal): TemplateResult | typeof nothing =>
  view.feedback.found.length ? html`<p>${view.words.takenOut(kindsIn(view))}</p>` : nothing;
