import type { Rule } from './rules.js';

/** Returns how much of a candidate is personal data; 0 when none of it is. */
export function lengthOf(found: string, test: Rule[1]): number {
  let { length } = found;
  while (
    test &&
    length &&
    (/[a-z\d]/i.test(found.charAt(length)) || !test(found.slice(0, length).replace(/[^a-z\d]/gi, '')))
  ) {
    length--;
  }
  return length;
}
