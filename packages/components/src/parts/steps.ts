import { html, nothing, type TemplateResult } from 'lit';
import { tickIcon } from './icons.js';

export const stepStates = ['done', 'now', 'to-come'] as const;
export type StepState = (typeof stepStates)[number];

/** One step: its title, and its state in words, so that the mark is never the only sign. */
export interface Step {
  readonly state: StepState;
  readonly title: unknown;
  /** State in a word and, if known, its date: "Klaar, 10 november". */
  readonly words: unknown;
  readonly content?: unknown;
}

/** Steps in their order. The one in the state `now` is the current step. */
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
