import type { Poll } from '../schema.js';

/**
 * In some kinds of polls a choice is an option with a value, such as a place or an amount: `bomen=3`. A ballot
 * holds at most one for each option.
 */
export const choiceOf = (option: string, value: string | number): string => `${option}=${String(value)}`;

/** Returns the value that a ballot gives to an option, or undefined when it gives none. */
export function valueOf(choices: readonly string[], option: string): string | undefined {
  const start = choiceOf(option, '');
  return choices.find((choice) => choice.startsWith(start))?.slice(start.length);
}

/** Returns whether every choice is a value for an option of the poll, and no option has two. */
export const hasKnownOptions = ({ options }: Pick<Poll, 'options'>, choices: readonly string[]): boolean =>
  options.filter(({ id }) => valueOf(choices, id) !== undefined).length === choices.length;

/** Name of the form field with the value of an option. */
export const fieldOf = (option: string): string => `choices-${option}`;
