import type { Poll, Tally } from '../schema.js';
import type { PollProblem } from './strategy.js';

/**
 * How often each option was chosen, in the order of the poll, and by how many voters. A ballot counts an
 * option once; options that the poll no longer has are not counted.
 */
export function countChoices(
  { options }: Pick<Poll, 'options'>,
  ballots: readonly { readonly choices: readonly string[] }[],
): Tally {
  const counts = new Map(options.map(({ id }) => [id, 0]));
  for (const { choices } of ballots) {
    for (const choice of new Set(choices)) {
      const count = counts.get(choice);
      if (count !== undefined) counts.set(choice, count + 1);
    }
  }
  return { voters: ballots.length, counts: Array.from(counts, ([option, count]) => ({ option, count })) };
}

/** What does not fit in limits of which the highest is `most`. */
export function limitsProblem(
  { options, minChoices, maxChoices }: Pick<Poll, 'options' | 'minChoices' | 'maxChoices'>,
  most: number,
): PollProblem | undefined {
  if (maxChoices > options.length) {
    return { field: '/maxChoices', detail: 'There are fewer options than this.' };
  }
  if (minChoices > most) return { field: '/minChoices', detail: 'Write at most what may be chosen.' };
  return undefined;
}

/** Every value of the field of a form that holds the options. */
export const choicesIn = (all: (field: string) => string[]): string[] => all('choices');
