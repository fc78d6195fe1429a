import { html, type TemplateResult } from 'lit';
import { choice } from './choice.js';
import { fieldGroup, type FieldParts } from './field.js';

/** A scale from the lowest step to the highest. */
export interface Rating extends FieldParts {
  /** Name that the radio buttons share. */
  readonly name: string;
  /** A word for each step, the lowest first. Both ends have words, never only a number. */
  readonly words: readonly string[];
  /** The chosen step, counted from 1; undefined if there is none. */
  readonly value?: number | undefined;
  readonly choose: (value: number) => void;
}

/** A question with its steps as one group of radio buttons. */
export const rating = ({ name, words, value, choose, ...parts }: Rating): TemplateResult =>
  fieldGroup(
    parts,
    html`<div class="scale">
      ${words.map((label, index) =>
        choice({
          type: 'radio',
          name,
          value: String(index + 1),
          label,
          checked: value === index + 1,
          change: () => {
            choose(index + 1);
          },
        }),
      )}
    </div>`,
  );
