import { html, nothing, type TemplateResult } from 'lit';
import type { Example, ExampleSet } from '../../../examples/example.js';
import type { PartRules } from './part-rules.js';
import { definePartStage, type SetUp } from './part-stage.js';

/** A named state of a part. */
export interface PartExample extends Omit<Example, 'render'> {
  /** Makes the part; a part that nobody presses may ignore the stage and only draw. */
  readonly setUp: SetUp;
  readonly direction?: 'rtl';
}

/** The examples of a part, looped over as those of an element, with its rules of use. */
export interface PartExampleSet extends ExampleSet {
  readonly rules: PartRules;
}

/** A part as an example: the part alone on a stage. */
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
