import { hasVisible } from '../../text/has-visible.js';
import type { BallotErrorCode } from '../codes.js';
import type { Poll } from '../schema.js';

/** How many characters an answer has at most, where the poll says nothing. */
const usualLongest = 500;

/** Ends of lines as each system writes them. */
const ends = /\r\n?|[\u0085\p{Zl}\p{Zp}]/gu;
/** Control characters other than the end of a line. */
const controls = /(?!\n)\p{Cc}/gu;
/**
 * Characters that hide or turn round what stands beside them. The joiners and the direction marks that some scripts are
 * written with are not among them.
 */
const hidden = /(?![\u200C-\u200F\u061C])\p{Cf}/gu;
/** More than one empty line. */
const gaps = /\n(?:[^\S\n]*\n){2,}/g;

/**
 * Returns a text as it is stored, read by a person and shown: without what nobody sees in it, so that everybody reads
 * the same. A second call changes nothing.
 */
export const tidyAnswer = (text: string): string =>
  text
    .normalize('NFC')
    .replace(ends, '\n')
    .replace(controls, ' ')
    .replace(hidden, '')
    .replace(gaps, '\n\n')
    .trim();

/** Returns how many characters an answer has at most. */
export const longestOf = ({ longest = usualLongest }: Pick<Poll, 'longest'>): number => longest;

/** Returns how many characters a text has, as a person counts letters: a letter outside the first plane is one. */
export const lengthOf = (text: string): number => [...tidyAnswer(text)].length;

/** Returns the error of an answer in words, or undefined when it can be sent to be read. */
export function checkAnswer(
  poll: Pick<Poll, 'longest'>,
  [text = '', ...others]: readonly string[],
): BallotErrorCode | undefined {
  if (others.length > 0) return 'too-many';
  if (!hasVisible(tidyAnswer(text))) return 'too-few';
  return lengthOf(text) > longestOf(poll) ? 'too-long' : undefined;
}
