/** Counts are rounded to a multiple of this. */
export const roundedTo = 5;

/** A count is not shown when the actual count may be lower than this. */
export const smallestCount = 10;

/**
 * The lowest rounded count that is shown. A rounded count differs by at most 4 from the actual count, so this
 * one means at least 11.
 */
export const leastShown = 15;

/**
 * The lowest rounded count for which shares, means and medians are shown. Below it, the rounding error
 * exceeds chance.
 */
export const leastForFigures = 30;

/** Count per interval of a year. The part before the period has an empty name. */
type Year = Map<string, number>;

/**
 * Counts that cannot be distinguished from their neighbours.
 *
 * Every segment (a task, a channel, a task within a channel …) has a running count since the first of
 * January. An offset from 0 to 4 is added to it, and the sum is rounded down to a multiple of five. The
 * offset is fixed for that segment and year, and is secret. The count of a period is the difference of two
 * rounded running counts.
 *
 * So the counts of weeks add up to those of months, and every count is right on average and never off by more
 * than four. Anyone who subtracts two periods only finds another multiple of five: each possible actual count
 * of a period has at least four others that give the same answers.
 */
export class SafeCounts {
  readonly #secret: string;
  readonly #segments = new Map<string, Map<string, Year>>();
  readonly #numbers = new Map<string, Set<number>>();
  readonly #rounded = new Map<string, Map<string, number>>();

  /** @param secret comes from the store; anyone who has it could undo the rounding */
  constructor(secret: string) {
    this.#secret = secret;
  }

  /**
   * Adds to a count.
   * @param segment the segment that is counted, with the same name wherever it is used
   * @param interval sorts in the order of time; empty for the part of the year before the period
   */
  add(segment: string, year: string, interval: string, count: number): void {
    const years = this.#segments.get(segment) ?? new Map<string, Year>();
    const counts = years.get(year) ?? new Map<string, number>();
    counts.set(interval, (counts.get(interval) ?? 0) + count);
    years.set(year, counts);
    this.#segments.set(segment, years);
    this.#rounded.delete(segment);
  }

  /** Returns the rounded count of one interval of the period, or of the whole period. */
  of(segment: string, interval?: string): number {
    const intervals = this.#roundedOf(segment);
    if (interval !== undefined) return intervals.get(interval) ?? 0;
    let sum = 0;
    for (const count of intervals.values()) sum += count;
    return sum;
  }

  /** Records the numbers of metrics with a name and a number. */
  note(segment: string, measures: readonly string[]): void {
    for (const measure of measures) {
      const [, name, number] = /^(.+) (\d+)$/.exec(measure) ?? [];
      if (name === undefined) continue;
      const key = measureOf(segment, name);
      this.#numbers.set(key, (this.#numbers.get(key) ?? new Set()).add(Number(number)));
    }
  }

  /** Returns the recorded numbers of a name, the lowest first. */
  numbersOf(name: string, segment: string): number[] {
    return [...(this.#numbers.get(measureOf(segment, name)) ?? [])].sort((left, right) => left - right);
  }

  #roundedOf(segment: string): Map<string, number> {
    const known = this.#rounded.get(segment);
    if (known) return known;
    const rounded = new Map<string, number>();
    for (const [year, counts] of this.#segments.get(segment) ?? []) {
      const offset = offsetOf(this.#secret, `${segment} ${year}`);
      let running = 0;
      for (const [interval, count] of [...counts].sort(([left], [right]) => (left < right ? -1 : 1))) {
        const before = roundedDown(running + offset);
        running += count;
        if (interval === '') continue;
        rounded.set(interval, (rounded.get(interval) ?? 0) + roundedDown(running + offset) - before);
      }
    }
    this.#rounded.set(segment, rounded);
    return rounded;
  }
}

/** Returns the name of a metric within a segment. */
export function measureOf(segment: string, measure: string): string {
  return `${measure} ${segment}`;
}

function roundedDown(count: number): number {
  return count - (count % roundedTo);
}

/** Returns an offset from 0 to 4 that depends on the secret: a hash of both (cyrb53, 53 bits). */
export function offsetOf(secret: string, name: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const character of `${secret} ${name} ${secret}`) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)) % roundedTo;
}
