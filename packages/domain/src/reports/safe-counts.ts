import type { Counted } from './definition.js';

/** A count is not shown when the actual count may be lower than this. */
export const smallestCount = 10;

/**
 * The multiples to which counts are rounded down: of all or by one attribute, by two attributes, by more. Each
 * is a multiple of the one before it, so that a set of events tells nothing more under a longer name.
 */
export const roundings = [5, 10, 50] as const;

/** The rounding of a question, which depends on how many attributes select what is counted. */
export interface Rounding {
  /** Running counts are rounded down to a multiple of this. */
  to: number;
  /** The lowest rounded count that is shown: it means an actual count of at least `smallestCount`. */
  leastShown: number;
  /**
   * The lowest rounded count for which shares, means and medians are shown. Below it, the rounding error
   * exceeds chance.
   */
  leastForFigures: number;
}

/** Returns the rounding of a question by the number of its attributes: its filters, and its keys but time. */
export function roundingFor(attributes: number): Rounding {
  const to = roundings[attributes < 2 ? 0 : attributes === 2 ? 1 : 2];
  return { to, leastShown: to * Math.ceil((smallestCount + to - 1) / to), leastForFigures: 6 * to };
}

/** Counts per year and interval. The part of a year before the period has an empty name. */
type Years = Map<string, Map<string, number>>;

/** Rounded counts per interval of the period. */
type Rounded = ReadonlyMap<string, number>;

/**
 * Counts that tell nothing about single events.
 *
 * Every set of events (a task, a channel, a task within a channel …) has a running count since the first of
 * January, which is rounded down to a multiple. The count of a period is the difference of two rounded running
 * counts.
 *
 * A rounded count depends on nothing but the events in its set. So a set has the same rounded counts under
 * every name: asking for it by other filters or keys tells nothing more. The counts of weeks add up to those
 * of months, and no count is off by the multiple or more.
 */
export class SafeCounts {
  readonly #to: number;
  readonly #sets = new Map<string, Years>();
  readonly #numbers = new Map<string, Map<number, Years>>();
  readonly #rounded = new Map<string, Rounded>();
  readonly #roundedNumbers = new Map<string, { number: number; atMost: Rounded }[]>();

  constructor({ to }: Rounding) {
    this.#to = to;
  }

  /**
   * Adds to a count.
   * @param set the set that is counted, with the same name wherever it is used
   * @param interval sorts in the order of time; empty for the part of the year before the period
   */
  add(set: string, year: string, interval: string, count: number): void {
    addTo(
      entryOf(this.#sets, set, (): Years => new Map()),
      year,
      interval,
      count,
    );
    this.#rounded.delete(set);
  }

  /** Adds to the count of a number, such as a score or a number of days. */
  addNumber(set: string, number: number, year: string, interval: string, count: number): void {
    const numbers = entryOf(this.#numbers, set, (): Map<number, Years> => new Map());
    addTo(
      entryOf(numbers, number, (): Years => new Map()),
      year,
      interval,
      count,
    );
    this.#roundedNumbers.delete(set);
  }

  /** Returns the rounded count of one interval of the period, or of the whole period. */
  of(set: string, interval?: string): number {
    const known = this.#rounded.get(set) ?? this.#roundedDown(this.#sets.get(set) ?? new Map());
    this.#rounded.set(set, known);
    return countIn(known, interval);
  }

  /**
   * Returns numbers with their counts, the lowest number first. What is rounded is how many are at most a
   * number, so that numbers with few events do not disappear, and all together are off as little as one count.
   */
  numbersOf(set: string, interval?: string): Counted[] {
    const numbers = this.#atMost(set);
    const whole = countIn(numbers.at(-1)?.atMost ?? new Map(), interval);
    let before = 0;
    return numbers.map(({ number, atMost }) => {
      const reached = Math.min(whole, Math.max(before, countIn(atMost, interval)));
      const count = reached - before;
      before = reached;
      return { number, count };
    });
  }

  #atMost(set: string): { number: number; atMost: Rounded }[] {
    const known = this.#roundedNumbers.get(set);
    if (known) return known;
    const running: Years = new Map();
    const numbers = [...(this.#numbers.get(set) ?? [])]
      .sort(([left], [right]) => left - right)
      .map(([number, years]) => {
        for (const [year, counts] of years) {
          for (const [interval, count] of counts) addTo(running, year, interval, count);
        }
        return { number, atMost: this.#roundedDown(running) };
      });
    this.#roundedNumbers.set(set, numbers);
    return numbers;
  }

  #roundedDown(years: Years): Rounded {
    const rounded = new Map<string, number>();
    for (const counts of years.values()) {
      let running = 0;
      for (const [interval, count] of [...counts].sort(([left], [right]) => (left < right ? -1 : 1))) {
        const before = running - (running % this.#to);
        running += count;
        if (interval === '') continue;
        const more = running - (running % this.#to) - before;
        rounded.set(interval, (rounded.get(interval) ?? 0) + more);
      }
    }
    return rounded;
  }
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}

function addTo(years: Years, year: string, interval: string, count: number): void {
  const counts = entryOf(years, year, (): Map<string, number> => new Map());
  counts.set(interval, (counts.get(interval) ?? 0) + count);
}

function countIn(rounded: Rounded, interval: string | undefined): number {
  if (interval !== undefined) return rounded.get(interval) ?? 0;
  let sum = 0;
  for (const count of rounded.values()) sum += count;
  return sum;
}

/** Returns the name of a metric within a segment. */
export function measureOf(segment: string, measure: string): string {
  return `${measure} ${segment}`;
}
