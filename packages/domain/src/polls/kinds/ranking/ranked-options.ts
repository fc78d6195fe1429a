import type { Poll } from '../../schema.js';
import { valueOf } from '../values.js';

/** Returns the options of a ranking, the first place first. An option without a place is not among them. */
export function rankedOptions({ options }: Pick<Poll, 'options'>, choices: readonly string[]): string[] {
  const placeOf = (option: string): number => Number(valueOf(choices, option));
  return options
    .map(({ id }) => id)
    .filter((id) => placeOf(id) > 0)
    .sort((one, other) => placeOf(one) - placeOf(other));
}
