/**
 * Returns the customer satisfaction (CSAT): the share of scores 4 and 5 on the scale of 1 to 5, from 0 to 1.
 * Undefined without scores.
 */
export function satisfactionShare(scores: readonly number[]): number | undefined {
  return scores.length ? scores.filter((score) => score >= 4).length / scores.length : undefined;
}
