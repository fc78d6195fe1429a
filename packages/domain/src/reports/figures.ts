import type { Counted } from './definition.js';

/**
 * Returns a share of rounded counts, from 0 to 1. It is undefined when the whole is below `least`. Rounding can
 * make a part larger than its whole; the share is then 1.
 */
export function shareOf(part: number, whole: number, least: number): number | undefined {
  return whole < least ? undefined : Math.min(part / whole, 1);
}

/** Returns the number of counted values. */
export function countOf(numbers: readonly Counted[]): number {
  return numbers.reduce((sum, { count }) => sum + count, 0);
}

/** Returns the mean of counted numbers, or undefined when there are fewer than `least`. */
export function meanOf(numbers: readonly Counted[], least: number): number | undefined {
  const count = countOf(numbers);
  if (count < least) return undefined;
  return numbers.reduce((sum, { number, count: times }) => sum + number * times, 0) / count;
}

/**
 * Returns the median of counted numbers, which may be the mean of the middle two. It is undefined when there
 * are fewer than `least`.
 */
export function medianOf(numbers: readonly Counted[], least: number): number | undefined {
  const count = countOf(numbers);
  if (count < least) return undefined;
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
