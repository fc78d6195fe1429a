import { html, nothing, type TemplateResult } from 'lit';
import type { Example, ExampleSet } from '../../../examples/example.js';
import type { PartRules } from './part-rules.js';
import { definePartStage, type SetUp } from './part-stage.js';

/** A named state of a part. */
export interface PartExample extends Omit<Example, 'render'> {
  /** Sets up the part. A part without interaction may ignore the stage and only render. */
  readonly setUp: SetUp;
  readonly direction?: 'rtl';
}

/** Examples of a part in the same form as those of an element, with its rules of use. */
export interface PartExampleSet extends ExampleSet {
  readonly rules: PartRules;
}

/** Turns examples of a part into examples of an element: the part alone on a stage. */
export const partExamples = (rules: PartRules, examples: readonly PartExample[]): PartExampleSet => ({
  tag: 'plein-part-stage',
  rules,
  examples: examples.map(({ setUp, direction, ...example }) => ({
    ...example,
    render: (): TemplateResult => {
      definePartStage();
      return html`<plein-part-stage dir=${direction ?? nothing} .setUp=${setUp}></plein-part-stage>`;
    },
  })),
});
