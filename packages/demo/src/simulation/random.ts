/** Values with how often each is drawn, made once and drawn from many times. */
export interface Choice<Value> {
  readonly values: readonly Value[];
  /** The sum of the weights up to and including each value. */
  readonly sums: readonly number[];
}

/** A choice of the keys of a table of weights; the weights need not add up to anything. */
export function choiceOf<Key extends string>(weights: Readonly<Partial<Record<Key, number>>>): Choice<Key> {
  const entries = Object.entries(weights) as [Key, number][];
  let sum = 0;
  return { values: entries.map(([key]) => key), sums: entries.map(([, weight]) => (sum += weight)) };
}

/**
 * Numbers that look random and are the same for the same seed, on every machine: the generator sfc32 (Doty-
 * Humphrey, PractRand), seeded through FNV-1a. It is no source of secrets.
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

  /** 32 bits, from 0 up to 2³². */
  word(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    this.#c |= 0;
    return sum >>> 0;
  }

  /** From 0 up to 1. */
  share(): number {
    return this.word() / 0x1_0000_0000;
  }

  chance(probability: number): boolean {
    return this.share() < probability;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  /** One value, by its weight. The choice must have a value. */
  pick<Value>({ values, sums }: Choice<Value>): Value {
    const at = this.share() * (sums.at(-1) ?? 0);
    const index = sums.findIndex((sum) => at < sum);
    return values[index === -1 ? values.length - 1 : index] as Value;
  }

  /** Standard normal (Box–Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.share())) * Math.cos(2 * Math.PI * this.share());
  }

  /** How often something happens that is expected `mean` times (Poisson; from 60 on as a rounded normal). */
  poisson(mean: number): number {
    if (mean >= 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()));
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = this.share(); product > limit; product *= this.share()) count += 1;
    return count;
  }

  /** A UUID of version 8 (RFC 9562: its bits are the maker's own), so that it cannot pass for a random one. */
  uuid(): string {
    const [first, second, third, fourth] = [this.word(), this.word(), this.word(), this.word()];
    const hex = (word: number) => word.toString(16).padStart(8, '0');
    const middle = hex(((second & 0xffff0fff) | 0x8000) >>> 0);
    const end = hex(((third & 0x3fffffff) | 0x80000000) >>> 0);
    return `${hex(first)}-${middle.slice(0, 4)}-${middle.slice(4)}-${end.slice(0, 4)}-${end.slice(4)}${hex(fourth)}`;
  }

  /** So many small letters. */
  letters(length: number): string {
    return Array.from({ length }, () => String.fromCharCode(97 + this.between(0, 25))).join('');
  }
}

/** FNV-1a over the text, from a start of its own. */
function hash(text: string, start: number): number {
  let value = start;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
