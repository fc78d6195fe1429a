/** Random numbers that are the same for the same seed. */
export interface Chance {
  /** Returns a number from 0 up to 1. */
  number(): number;
  /** Returns a count with this mean, and variance mean + dispersion · mean². */
  negativeBinomial(mean: number, dispersion: number): number;
}

export function seededChance(seed: number): Chance {
  let state = seed;
  // Mulberry32.
  const number = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - number())) * Math.cos(2 * Math.PI * number());
  // Marsaglia and Tsang (2000).
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - number()) ** (1 / shape);
    const size = shape - 1 / 3;
    const scale = 1 / Math.sqrt(9 * size);
    for (;;) {
      const shapes = normal();
      const cube = (1 + scale * shapes) ** 3;
      if (
        cube > 0 &&
        Math.log(1 - number()) < (shapes * shapes) / 2 + size - size * cube + size * Math.log(cube)
      ) {
        return size * cube;
      }
    }
  };
  const poisson = (mean: number): number => {
    if (mean > 50) return poisson(50) + poisson(mean - 50);
    let term = Math.exp(-mean);
    let sum = term;
    let count = 0;
    for (const shapes = number(); shapes > sum && count < 1_000;) {
      count += 1;
      term *= mean / count;
      sum += term;
    }
    return count;
  };
  return {
    number,
    negativeBinomial: (mean, dispersion) =>
      poisson(dispersion === 0 ? mean : mean * dispersion * gamma(1 / dispersion)),
  };
}
