/**
 * Lanczos' coefficients for g = 7 and nine terms: accurate to 15 digits (Numerical Recipes, Godfrey 2001).
 */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** Returns the natural logarithm of the gamma function, for a number above 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const base = shifted + 7.5;
  const sum = lanczos.reduce(
    (total, term, index) => total + (index === 0 ? term : term / (shifted + index)),
    0,
  );
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}

const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);

/**
 * Returns the regularised incomplete beta function I_x(a, b), for a and b above 0 and x from 0 to 1 (DLMF
 * 8.17.22).
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a;
  return front * continuedFraction(x, a, b);
}

/** Lentz's method. */
function continuedFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let upper = 1;
  let lower = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = lower;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    lower = 1 / away(1 + even * lower);
    upper = away(1 + even / upper);
    fraction *= lower * upper;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    lower = 1 / away(1 + odd * lower);
    upper = away(1 + odd / upper);
    fraction *= lower * upper;
    if (Math.abs(lower * upper - 1) < 1e-15) break;
  }
  return fraction;
}

/** Returns the probability of `least` or more successes in `trials`, each with probability `chance`. */
export function binomialTail(least: number, trials: number, chance: number): number {
  if (least <= 0) return 1;
  return least > trials ? 0 : incompleteBeta(chance, least, trials - least + 1);
}

/** Returns the same probability when the chance itself has a beta distribution with parameters a and b. */
export function betaBinomialTail(least: number, trials: number, a: number, b: number): number {
  if (least <= 0) return 1;
  if (least > trials) return 0;
  let term = Math.exp(
    logGamma(trials + 1) -
      logGamma(least + 1) -
      logGamma(trials - least + 1) +
      logBeta(least + a, trials - least + b) -
      logBeta(a, b),
  );
  let sum = 0;
  for (let k = least; k <= trials; k++) {
    sum += term;
    term *= ((trials - k) * (k + a)) / ((k + 1) * (trials - k - 1 + b));
    if (term < sum * 1e-17) break;
  }
  return Math.min(sum, 1);
}
