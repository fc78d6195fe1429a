import type { Poll } from '../schema.js';
import { choiceOf, fieldOf } from './values.js';

/** Maximum length of a value that is read from a form: more digits than any amount has. */
const longestValue = 20;

/** Returns the choices of a form in which each option has a field for its value. */
export const valuesIn = (all: (field: string) => string[], { options }: Pick<Poll, 'options'>): string[] =>
  options.flatMap(({ id }) => {
    const value = all(fieldOf(id))[0]?.trim().slice(0, longestValue);
    return value ? [choiceOf(id, value)] : [];
  });
