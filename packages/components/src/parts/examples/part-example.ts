import { html, nothing, type TemplateResult } from 'lit';
import type { Example, ExampleSet } from '../../examples.js';
import { definePartStage, type SetUp } from './part-stage.js';

/** A named state of a part. */
export interface PartExample extends Omit<Example, 'render'> {
  /** Makes the part; a part that nobody presses may ignore the stage and only draw. */
  readonly setUp: SetUp;
  readonly direction?: 'rtl';
}

/** What a designer should know of a part. */
export interface PartRules {
  /** Name of the part: "File drop". */
  readonly part: string;
  /** What it is for, in a sentence. */
  readonly purpose: string;
  readonly when: readonly string[];
  readonly whenNot: readonly string[];
  readonly good: readonly string[];
  readonly bad: readonly string[];
  /** Keys, and what they do. */
  readonly keys: readonly (readonly [key: string, does: string])[];
  /** What a screen reader says. */
  readonly heard: string;
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
