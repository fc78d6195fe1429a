import type { Counted } from './definition.js';
import { leastForFigures } from './safe-counts.js';

/**
 * A share of rounded counts, from 0 to 1; undefined where the whole is too small to say it. Rounding can put a
 * part above its whole: that is all of it.
 */
export function shareOf(part: number, whole: number): number | undefined {
  return whole < leastForFigures ? undefined : Math.min(part / whole, 1);
}

/** How many numbers were counted. */
export function countOf(numbers: readonly Counted[]): number {
  return numbers.reduce((sum, { count }) => sum + count, 0);
}

/** The mean of counted numbers; undefined where there are too few. */
export function meanOf(numbers: readonly Counted[]): number | undefined {
  const count = countOf(numbers);
  if (count < leastForFigures) return undefined;
  return numbers.reduce((sum, { number, count: times }) => sum + number * times, 0) / count;
}

/** The middle of counted numbers, the mean of the middle two where there is no one; undefined where too few. */
export function medianOf(numbers: readonly Counted[]): number | undefined {
  const count = countOf(numbers);
  if (count < leastForFigures) return undefined;
  return (numberAt(numbers, Math.floor((count - 1) / 2)) + numberAt(numbers, Math.floor(count / 2))) / 2;
}

function numberAt(numbers: readonly Counted[], place: number): number {
  let passed = 0;
  for (const { number, count } of numbers) {
    passed += count;
    if (passed > place) return number;
  }
  return numbers.at(-1)?.number ?? 0;
}
