import { html, nothing, type TemplateResult } from 'lit';
import type { SummaryError } from '../parts/error-summary.js';
import { hiddenFields } from '../parts/hidden-fields.js';
import type { PageState } from '../ssr/page-state.js';
import { afterAnswerInDutch } from './after-answer.terms.js';
import type { FeedbackTerms } from './terms/nl.js';

/**
 * The form of the two answers, for a page without script. An answer from a link in a mail still needs a
 * press.
 */
export function firstAnswer(
  page: PageState,
  given: boolean | 'problem' | undefined,
  { after = afterAnswerInDutch }: FeedbackTerms,
  answer: (event: Event) => void,
): TemplateResult {
  const open = given !== undefined;
  return html`
    <form id="more" class="more" method="post" action=${page.action} ?hidden=${!open}>
      ${hiddenFields(page)}
      ${
        open
          ? html`<button class="button wide" name="answer" value=${given} @click=${answer}>
              ${after.send}
            </button>`
          : nothing
      }
    </form>
  `;
}

/** What is known about the errors of a page. */
export interface PageErrors {
  readonly terms: FeedbackTerms;
  /** What to do where another question was not answered; undefined for `helpful`. */
  readonly missing: string | undefined;
  /** Number of characters that may still be typed; negative if the text is too long. */
  readonly left: number;
}

/** Errors that came with the page, each with the field it is about. */
export function errorsOf(page: PageState | undefined, { terms, missing, left }: PageErrors): SummaryError[] {
  const words = terms.after ?? afterAnswerInDutch;
  const messages: Partial<Record<string, string>> = {
    score: missing ?? words.satisfaction,
    drivers: words.reasons,
    text: left < 0 ? words.tooLong(-left) : words.why(false),
    ...(missing && { answer: missing, why: missing }),
  };
  return (page?.errors ?? []).map(({ field: id }) => ({ id, message: messages[id] ?? terms.question }));
}
