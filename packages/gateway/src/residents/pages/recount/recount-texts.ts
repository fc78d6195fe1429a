import type { RecountWords } from '@plein/domain/polls.js';

/** Texts of the page on which a browser counts the ballots of a poll again. */
export interface RecountTexts {
  title: string;
  intro: string;
  receipt: string;
  receiptHint: string;
  count: string;
  withoutScript: string;
  /** The link to the list as data. */
  list: string;
  /** How to count without this page. */
  command: string;
  notClosed: string;
  words: RecountWords;
}
