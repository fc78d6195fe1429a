import { html, nothing, type TemplateResult } from 'lit';
import { hiddenFields } from '../../parts/hidden-fields.js';
import { heading, type HeadingLevel } from '../../parts/heading.js';
import type { FeedbackTerms } from '../terms/nl.js';
import { drivers, outcome, sendRow, why, type FollowUp } from '../follow-up.js';
import { questionsInDutch, type AskedKind, type QuestionTerms } from './questions.terms.js';
import { questionViews } from './views.js';

export { answersOf, unknownQuestion, wrongToken } from './answers.js';
export { questionsStyles } from './questions.styles.js';

/** What a question other than `helpful` needs to render. */
export interface AskedQuestion extends FollowUp {
  readonly terms: FeedbackTerms;
  readonly question: AskedKind;
  readonly level: HeadingLevel;
  /** Whether the resident tried to send without an answer. */
  readonly isMissing: boolean;
}

const wordsOf = ({ asked = questionsInDutch }: FeedbackTerms): QuestionTerms => asked;

/** What happens with an answer, which is seldom about the page. */
export const thanksHelp = (terms: FeedbackTerms): string => wordsOf(terms).thanksHelp;

const titleOf = ({ question, terms, words }: AskedQuestion): string =>
  question === 'csat' ? words.satisfaction : wordsOf(terms).titles[question];

/** What to do where nothing was answered. */
export const missingAnswer = ({ question, terms }: Pick<AskedQuestion, 'question' | 'terms'>): string =>
  wordsOf(terms)[question === 'open' ? 'write' : 'choose'];

/**
 * A question with its choices, and what follows once something was chosen. A page of the gateway shows all of it at
 * once, because it may have no script.
 */
export function askedQuestion(view: AskedQuestion): TemplateResult {
  const { feedback, page, question, level, terms, send } = view;
  const { fields, asked } = feedback;
  const words = wordsOf(terms);
  const isOpen = question === 'open';
  const showsAll = page !== undefined;
  const judgement = asked?.judgement(fields);
  const explained = showsAll || judgement !== undefined;
  return html`
    <form id="more" class="asked" method="post" action=${page?.action ?? nothing} novalidate @submit=${send}>
      ${hiddenFields(page)}
      ${questionViews[question]({
        feedback,
        question,
        title: heading(level, titleOf(view), 'subtitle'),
        scores: view.words.scores,
        terms,
        words,
        isMissing: view.isMissing && !isOpen,
        showsAll,
      })}
      ${
        isOpen || showsAll || fields.counted
          ? html`<div class=${isOpen ? 'stack' : 'rest'}>
              ${explained && question !== 'preventable' && !isOpen ? drivers(view) : nothing}
              ${
                isOpen || view.asksText
                  ? why(
                      view,
                      isOpen ? words.open : view.words.why(judgement !== 'bad'),
                      view.isMissing && isOpen ? words.write : undefined,
                    )
                  : nothing
              }
              ${outcome(view)} ${sendRow(view)}
            </div>`
          : nothing
      }
    </form>
  `;
}
