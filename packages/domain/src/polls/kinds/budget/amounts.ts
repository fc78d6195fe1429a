import type { Poll } from '../../schema.js';
import { valueOf } from '../values.js';

type Plan = Poll['options'][number];

/** Returns the lowest and the highest amount that a plan takes, when it gets any. A fixed cost is both. */
export const rangeOf = (
  { cost, least = 1, most }: Pick<Plan, 'cost' | 'least' | 'most'>,
  budget: number,
): readonly [least: number, most: number] =>
  cost === undefined ? [least, Math.min(most ?? budget, budget)] : [cost, cost];

/**
 * Reads an amount in whole euros as people write it: `1000`, `1.000`, `€ 1.000,-`, `1 000,00`. Returns undefined
 * for anything else.
 */
export function amountIn(text: string): number | undefined {
  const digits = text
    .replace(/^€|€$|\s/gu, '')
    .replace(/[.,](?:-|–|00?)$/u, '')
    .replace(/^€|€$/gu, '');
  if (!/^(?:\d{1,9}|\d{1,3}(?:[.,]\d{3}){1,2})$/.test(digits)) return undefined;
  return Number(digits.replace(/\D/g, ''));
}

/** Returns the amount that a ballot gives to a plan: 0 for none, NaN for what is no amount. */
export const amountOf = (choices: readonly string[], plan: string): number => {
  const value = valueOf(choices, plan);
  return value === undefined ? 0 : /^[1-9]\d{0,8}$/.test(value) ? Number(value) : NaN;
};

/** Returns what a ballot gives to all plans together. What is no amount does not count. */
export const spentOn = ({ options }: Pick<Poll, 'options'>, choices: readonly string[]): number =>
  options.reduce((sum, { id }) => sum + (amountOf(choices, id) || 0), 0);
