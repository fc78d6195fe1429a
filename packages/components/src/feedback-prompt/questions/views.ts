import { html, nothing, type TemplateResult } from 'lit';
import { questionStrategies, scales } from '@plein/domain/feedback.js';
import { causes, type Preventable } from '@plein/domain/vocabulary.js';
import { choice } from '../../parts/choice.js';
import { errorIcon } from '../../parts/icons.js';
import type { FeedbackForm } from '../fields.js';
import type { FeedbackTerms } from '../terms/nl.js';
import type { AskedKind, NumberedKind, QuestionTerms } from './questions.terms.js';

/** What a question needs to show itself. */
export interface QuestionView {
  readonly feedback: FeedbackForm;
  readonly question: AskedKind;
  /** The question as a heading. */
  readonly title: TemplateResult;
  readonly terms: FeedbackTerms;
  /** Words for the scores of satisfaction. */
  readonly scores: readonly string[];
  readonly words: QuestionTerms;
  /** Whether the resident tried to send without an answer. */
  readonly isMissing: boolean;
  /** Whether all is shown at once, as a page without script needs. */
  readonly showsAll: boolean;
}

type Render = (view: QuestionView) => TemplateResult;

/** The group of choices that the question names. */
function group(view: QuestionView, choices: unknown, intro?: string): TemplateResult {
  const { isMissing, words, title } = view;
  return html`
    <fieldset
      class="field ${isMissing ? 'wrong' : ''}"
      id="answer"
      tabindex="-1"
      aria-describedby="answer-error"
    >
      <legend>${intro ? html`<span class="intro">${intro}</span>` : nothing}${title}</legend>
      <span class=${isMissing ? 'error' : nothing} id="answer-error" ?hidden=${!isMissing}
        >${isMissing ? errorIcon : nothing}${isMissing ? words.choose : nothing}</span
      >
      ${choices}
    </fieldset>
  `;
}

const score = ({ feedback }: QuestionView, value: number | null, label: unknown): TemplateResult =>
  choice({
    type: 'radio',
    name: 'score',
    value: String(value ?? 'none'),
    label,
    checked: feedback.fields.score === value,
    change: () => {
      feedback.choose('score', value);
    },
  });

const wordScale = (view: QuestionView, labels: readonly string[]): TemplateResult =>
  html`<div class="scale">${labels.map((label, index) => score(view, index + 1, label))}</div>`;

/** A statement of the benchmark: five points, and apart from them that a resident has no opinion. */
const statement: Render = (view) => {
  const { words } = view;
  return group(
    view,
    html`${wordScale(view, words.agreement)}
      <div class="no-opinion">${score(view, null, words.noOpinion)}</div>`,
    words.agree,
  );
};

/** Numbers, as many in a row as fit. Both ends have words, which are part of the names of those numbers. */
const numbers =
  (kind: NumberedKind, isStatement = false): Render =>
  (view) => {
    const { words } = view;
    const { least, most } = scales[questionStrategies[kind].scale?.scale ?? 'csat-5'];
    const [first, last] = words.ends[kind];
    const wordAt = new Map([
      [least as number, first],
      [most as number, last],
    ]);
    const values = [...Array(most - least + 1).keys()].map((index) => least + index);
    return group(
      view,
      html`<div class="numbers of-${values.length}">
          ${values.map((value) => {
            const word = wordAt.get(value);
            return score(
              view,
              value,
              html`${value}${word ? html`<span class="hidden-visually"> ${word}</span>` : nothing}`,
            );
          })}
        </div>
        <p class="ends small" aria-hidden="true">
          <span>${least}: ${first}</span><span>${most}: ${last}</span>
        </p>`,
      isStatement ? words.agree : undefined,
    );
  };

const order: readonly Preventable[] = ['yes', 'no', 'unknown'];

const preventable: Render = (view) => {
  const { feedback, terms, words, showsAll } = view;
  const { fields } = feedback;
  const names: Readonly<Record<Preventable, string>> = {
    yes: terms.yes,
    no: terms.no,
    unknown: words.unknown,
  };
  return html`
    ${group(
      view,
      html`<div class="scale">
        ${order.map((code) =>
          choice({
            type: 'radio',
            name: 'preventable',
            value: code,
            label: names[code],
            checked: fields.preventable === code,
            change: () => {
              feedback.choose('preventable', code);
            },
          }),
        )}
      </div>`,
    )}
    ${
      showsAll || fields.preventable === 'yes'
        ? html`<fieldset class="field" id="cause" tabindex="-1">
            <legend>${words.cause}</legend>
            <div class="reasons">
              ${causes.map((cause) =>
                choice({
                  type: 'radio',
                  name: 'cause',
                  value: cause,
                  label: words.causes[cause],
                  checked: fields.cause === cause,
                  change: () => {
                    feedback.set('cause', cause);
                  },
                }),
              )}
            </div>
          </fieldset>`
        : nothing
    }
  `;
};

/** How each question shows what can be chosen. */
export const questionViews: Readonly<Record<AskedKind, Render>> = {
  csat: (view) => group(view, wordScale(view, view.scores)),
  'ces-5': (view) => group(view, wordScale(view, view.words.effort)),
  'ces-7': numbers('ces-7', true),
  nps: numbers('nps'),
  mark: numbers('mark'),
  dv05: statement,
  'dv07-information': statement,
  'dv07-duration': statement,
  'dv07-updates': statement,
  'dv07-outcome': statement,
  dv09: statement,
  preventable,
  open: ({ title }) => title,
  'expected-ease': numbers('expected-ease', true),
  'expected-duration': statement,
  'expected-outcome': statement,
};
