import { isBsn, isIban } from './checks.js';

/**
 * A rule that finds personal data: a pattern of candidates, and a test of their letters and digits. A
 * candidate may end with other words. The longest part that passes the test and ends at a word boundary
 * counts.
 */
export type Rule = readonly [pattern: RegExp, test?: (bare: string) => boolean];

/**
 * The rules, in the order of `ruleKinds`. The order matters: an account number can contain a telephone
 * number, for example. The patterns look at the text before a number as little as possible. Otherwise each
 * removal could expose the next match, and the text would need a pass for each.
 */
export const rules: readonly Rule[] = [
  [/[^\s@,;:<>()"]{1,64}@[^\s@,;:<>()"]{1,190}\.\p{L}{2,}/gu],
  [/\b[a-z]{2}\d\d(?:[\s.-]?[a-z\d]){11,30}/gi, isIban],
  // A date followed by an hour has ten digits too.
  [
    /(?<!\d[./-]?)(?!\d\d([./ -])\d\d\1\d{4})(?:(?:\+|00)[1-9](?:[\s./()-]{0,3}\d){7,13}|\(?0[1-9](?:[\s./()-]{0,3}\d){8})(?!\d)/g,
  ],
  // An amount in euros can pass the eleven test.
  [/(?<!\d|\d\.|€[\s\d.]{0,9})(?:\d{9}|\d{2,4}([\s.-])\d{2,3}(?:\1\d{2,3}){1,2})(?!\d)/g, isBsn],
  // Small letters directly after four digits are a postcode, unless they are a unit (1500km).
  [
    /\b[1-9]\d{3}(?:\s?[A-EGHJ-NPR-TV-XZ]{2}|(?!k[gm]|[cm]m|ml)[a-eghj-npr-tv-xz]{2})\b\W{0,3}(?:\w{0,4}n(?:umme)?r\W{1,2})?\d{1,5}(?:-?[A-Za-z]|-\d{1,4})?\b/g,
  ],
  [/\b\d{1,5}(?:[\s-]?[A-Za-z]{1,3})?,?\s{1,2}[1-9]\d{3}\s?[A-EGHJ-NPR-TV-XZ]{2}\b/g],
  // The series of Dutch plates. Small vowels belong to words ("1-op-100"). Without hyphens, only the capitals
  // that plates use count.
  [
    /\b(?:(?:(?:[A-Zb-df-hj-np-tv-z]{1,3}|\d{1,3})(?:-|\b)){3}|\d{1,2} ?[B-DF-HJ-NP-TV-Z]{3} ?\d{1,2}|\d{1,3}[B-DF-HJ-NP-TV-Z]{2}\d{1,3}|[B-DF-HJ-NP-TV-Z]{1,3} ?\d{2,3} ?[B-DF-HJ-NP-TV-Z]{1,3}|[B-DF-HJ-NP-TV-Z]{4}\d\d|\d\d[B-DF-HJ-NP-TV-Z]{4})\b/g,
    (bare) => /^(?=.{6}$)(?!\d+$|[a-z]+$)((\d\d|[a-z]{2}){3}|\d+[a-z]+\d+|[a-z]+\d+[a-z]+)$/i.test(bare),
  ],
];
