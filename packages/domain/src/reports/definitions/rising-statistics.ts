import { betaBinomialTail, binomialTail } from './distributions.js';

/** Weekly counts of one subject: the earlier weeks, and the week that is tested. */
export interface WeeklyCounts {
  earlier: readonly number[];
  last: number;
}

/**
 * The highest adjusted probability of a subject that is named. In a week in which nothing rises, it is also the
 * chance that any subject is named.
 */
export const mostProbable = 0.05;

/** Subjects with fewer contacts over all weeks are not tested. */
export const fewestTested = 30;

/** Minimum number of weeks before the tested week. */
export const fewestEarlierWeeks = 8;

/**
 * Returns, for each subject, the probability that its last week is as high as it is, or higher, when nothing
 * changed.
 *
 * Assume that all weeks of a subject have one negative binomial distribution with dispersion a (variance m +
 * a·m²). Then the last week, given the sum of all weeks, is beta-binomial with parameters 1/a and weeks/a,
 * for any mean. Without dispersion it is binomial, which is the exact test that compares two Poisson rates.
 * The dispersion is estimated from the earlier weeks alone: once for all subjects together and once for the
 * subject itself. The larger one is used.
 *
 * @param roundedTo the multiple to which running counts were rounded down, or 1 where they were not. The
 * rounding adds a known variance to each week, which the test takes as dispersion.
 */
export function risingProbabilities(subjects: readonly WeeklyCounts[], roundedTo = 1): number[] {
  const rounding = (roundedTo ** 2 - 1) / 6;
  const common = commonDispersion(subjects, rounding);
  return subjects.map(({ earlier, last }) => {
    const sum = earlier.reduce((total, count) => total + count, 0);
    const weeks = earlier.length;
    const mean = sum / weeks;
    const least = mean > 0 ? common + rounding / mean ** 2 : common;
    const dispersion = Math.max(least, dispersionOf(earlier));
    return dispersion < 1e-6
      ? binomialTail(last, last + sum, 1 / (weeks + 1))
      : betaBinomialTail(last, last + sum, 1 / dispersion, weeks / dispersion);
  });
}

/**
 * Returns the adjusted probabilities of Benjamini and Hochberg (1995). When every subject with an adjusted
 * probability of at most 5 percent is named, the share of wrong names is at most 5 percent on average over all
 * weeks, where a week that names nothing counts as 0. It is not the share among all names: in a quiet year
 * every name is wrong.
 */
export function adjustForMany(probabilities: readonly number[]): number[] {
  const order = probabilities
    .map((_, index) => index)
    .sort((a, b) => at(probabilities, b) - at(probabilities, a));
  const adjusted = new Array<number>(probabilities.length).fill(1);
  let least = 1;
  order.forEach((index, place) => {
    const rank = probabilities.length - place;
    least = Math.min(least, (at(probabilities, index) * probabilities.length) / rank);
    adjusted[index] = least;
  });
  return adjusted;
}

const at = (numbers: readonly number[], index: number): number => numbers[index] ?? 1;

interface Moments {
  mean: number;
  variance: number;
  weeks: number;
}

function momentsOf(counts: readonly number[]): Moments {
  const weeks = counts.length;
  const mean = counts.reduce((sum, count) => sum + count, 0) / weeks;
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (weeks - 1);
  return { mean, variance, weeks };
}

/**
 * Returns the dispersion by the method of moments. The square of the mean is corrected for the variance that
 * chance adds.
 */
function dispersionOf(counts: readonly number[]): number {
  const { mean, variance, weeks } = momentsOf(counts);
  const square = mean ** 2 - variance / weeks;
  return square > 0 ? Math.max(0, (variance - mean) / square) : 0;
}

/**
 * Returns the dispersion of all subjects without that of the rounding, each weighted by the precision of its own
 * estimate.
 */
function commonDispersion(subjects: readonly WeeklyCounts[], rounding: number): number {
  let excess = 0;
  let squares = 0;
  for (const { earlier } of subjects) {
    const { mean, variance, weeks } = momentsOf(earlier);
    if (mean === 0) continue;
    const weight = 1 / (mean + rounding + 0.05 * mean ** 2) ** 2;
    excess += weight * mean ** 2 * (variance - mean - rounding);
    squares += weight * mean ** 2 * Math.max(0, mean ** 2 - variance / weeks);
  }
  return squares > 0 ? Math.max(0, excess / squares) : 0;
}
