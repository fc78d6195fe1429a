import { html, type TemplateResult } from 'lit';
import { choice } from './choice.js';
import { fieldGroup, type FieldParts } from './field.js';

/** A scale from the least to the most. */
export interface Rating extends FieldParts {
  /** Name of the radio buttons. */
  readonly name: string;
  /** A word for each step, the least first; both ends say what they are, never a number alone. */
  readonly words: readonly string[];
  /** The step that was chosen, from 1. */
  readonly value?: number | undefined;
  readonly choose: (value: number) => void;
}

/** A question with its answers as one group of radio buttons. */
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
