/** What a designer should know about a part. */
export interface PartRules {
  /** Name of the part: "File drop". */
  readonly part: string;
  /** How a template calls it. */
  readonly template: string;
  /** Purpose of the part, in a sentence. */
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
