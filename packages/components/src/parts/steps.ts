import { html, nothing, type TemplateResult } from 'lit';
import { tickIcon } from './icons.js';

export const stepStates = ['done', 'now', 'to-come'] as const;
export type StepState = (typeof stepStates)[number];

/** One step: what it is called, and in words how far it is, so that the mark before it is never alone. */
export interface Step {
  readonly state: StepState;
  readonly title: unknown;
  /** "Klaar, 10 november": the state in a word and, where known, its date. */
  readonly words: unknown;
  readonly content?: unknown;
}

/** Steps in their order; the one that runs now is the current one. */
export const steps = (list: readonly Step[]): TemplateResult => html`
  <ol class="steps" part="steps">
    ${list.map(
      ({ state, title, words, content }) => html`
        <li class=${state} aria-current=${state === 'now' ? 'step' : nothing}>
          <span class="mark">${state === 'done' ? tickIcon : nothing}</span>
          <div>
            <strong>${title}</strong>
            <div class="quiet small numbers">${words}</div>
            ${content || nothing}
          </div>
        </li>
      `,
    )}
  </ol>
`;
