/** Values with their weights, prepared for many random choices. */
export interface Choice<Value> {
  readonly values: readonly Value[];
  /** The sum of the weights up to and including each value. */
  readonly sums: readonly number[];
}

/** Makes a choice of the keys of a table of weights. The weights may have any sum. */
export function choiceOf<Key extends string>(weights: Readonly<Partial<Record<Key, number>>>): Choice<Key> {
  const entries = Object.entries(weights) as [Key, number][];
  let sum = 0;
  return { values: entries.map(([key]) => key), sums: entries.map(([, weight]) => (sum += weight)) };
}

/**
 * Makes pseudo-random numbers that are the same for the same seed on every machine: the generator sfc32
 * (Doty-Humphrey, PractRand), seeded through FNV-1a. It must not be used for secrets.
 */
export class Random {
  #a = 0;
  #b = 0;
  #c = 0;
  #counter = 1;

  constructor(seed: string) {
    this.#a = hash(seed, 0x811c9dc5);
    this.#b = hash(seed, 0x9e3779b9);
    this.#c = hash(seed, 0x85ebca6b);
    for (let round = 0; round < 12; round += 1) this.word();
  }

  /** Returns 32 random bits, from 0 up to 2³². */
  word(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    this.#c |= 0;
    return sum >>> 0;
  }

  /** Returns a number from 0 up to 1. */
  share(): number {
    return this.word() / 0x1_0000_0000;
  }

  chance(probability: number): boolean {
    return this.share() < probability;
  }

  /** Returns a whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  /** Returns one value, by its weight. The choice must have a value. */
  pick<Value>({ values, sums }: Choice<Value>): Value {
    const at = this.share() * (sums.at(-1) ?? 0);
    const index = sums.findIndex((sum) => at < sum);
    return values[index === -1 ? values.length - 1 : index] as Value;
  }

  /** Returns a standard normal number (Box–Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.share())) * Math.cos(2 * Math.PI * this.share());
  }

  /** Returns a Poisson count with this mean. From a mean of 60 it is a rounded normal number. */
  poisson(mean: number): number {
    if (mean >= 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()));
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = this.share(); product > limit; product *= this.share()) count += 1;
    return count;
  }

  /**
   * Returns a UUID of version 8, which RFC 9562 leaves to the maker, so that it cannot be mistaken for a
   * random one.
   */
  uuid(): string {
    const [first, second, third, fourth] = [this.word(), this.word(), this.word(), this.word()];
    const hex = (word: number) => word.toString(16).padStart(8, '0');
    const middle = hex(((second & 0xffff0fff) | 0x8000) >>> 0);
    const end = hex(((third & 0x3fffffff) | 0x80000000) >>> 0);
    return `${hex(first)}-${middle.slice(0, 4)}-${middle.slice(4)}-${end.slice(0, 4)}-${end.slice(4)}${hex(fourth)}`;
  }

  /** Returns this many small letters. */
  letters(length: number): string {
    return Array.from({ length }, () => String.fromCharCode(97 + this.between(0, 25))).join('');
  }
}

/** Returns the FNV-1a hash of a text, from the given start value. */
function hash(text: string, start: number): number {
  let value = start;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
