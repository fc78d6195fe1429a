import type { QuestionFigure } from './codes.js';
import type { CountedAnswer } from './strategy.js';

interface Value {
  readonly value: number;
  readonly times: number;
}
type Compute = (values: readonly Value[], whole: number) => number | undefined;

const times = (values: readonly Value[], counts: (value: number) => boolean): number =>
  values.reduce((sum, { value, times: count }) => sum + (counts(value) ? count : 0), 0);
const shareFrom =
  (least: number): Compute =>
  (values, whole) =>
    times(values, (value) => value >= least) / whole;

const computations: Readonly<Record<QuestionFigure, Compute>> = {
  'share-of-yes': shareFrom(1),
  'share-satisfied': shareFrom(4),
  'share-agreeing': shareFrom(4),
  mean: (values, whole) => values.reduce((sum, { value, times: count }) => sum + value * count, 0) / whole,
  'net-promoter-score': (values, whole) =>
    (100 * (times(values, (value) => value >= 9) - times(values, (value) => value <= 6))) / whole,
  none: () => undefined,
};

/** Returns a figure of answers with an opinion. The order of the answers has no effect. */
export function figureOf(figure: QuestionFigure, answers: readonly CountedAnswer[]): number | undefined {
  const values = answers.flatMap(({ value, times: count = 1 }) =>
    value === null ? [] : [{ value, times: count }],
  );
  const whole = times(values, () => true);
  return whole === 0 ? undefined : computations[figure](values, whole);
}
