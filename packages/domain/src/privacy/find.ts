import { lengthOf } from './length-of.js';
import type { Rule } from './rules.js';

/** A part of a text: its place, and how long it is. */
export type Part = readonly [index: number, length: number];

/** Finds what a rule finds in a text, in order. What stands before a find is not seen by the next one. */
export function findAll([pattern, test]: Rule, text: string): Part[] {
  const parts: Part[] = [];
  let rest = text;
  for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
    const [found] = match;
    const length = lengthOf(found, test);
    if (length) {
      parts.push([text.length - rest.length + match.index, length]);
      rest = rest.slice(match.index + length);
    }
    pattern.lastIndex = length ? 0 : match.index + 1;
  }
  return parts;
}
