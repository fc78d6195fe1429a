import { isBsn } from './checks.js';
import type { PersonalDataKind } from './kinds.js';
import { ruleKinds } from './kinds.js';
import { rules, type Rule } from './rules.js';

/** The test of the last rule, which is the one for plates. */
const isPlate = (bare: string): boolean => rules.at(-1)?.[1]?.(bare) ?? false;

const months = 'jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|march|may|oct';

/** Forms that people write in free text, and that no field of an event holds. */
const ofFreeText: readonly (readonly [PersonalDataKind, Rule])[] = [
  // A number with underscores.
  ['phone', [/(?<!\d)(?:\+31|0)_?[1-9](?=\d*_)(?:[\s_-]{0,3}\d){8}(?!\d)/g]],
  // A Dutch number with its country and without a plus.
  ['phone', [/(?<![\d./-])31[\s./-]?[1-9](?:[\s./-]?\d){8}(?![\d./-]*\d)/g]],
  // A postcode in small letters, with a space, and its number on either side.
  [
    'address',
    [/\b[1-9]\d{3}\s[A-Za-z]{2}\b\W{0,3}(?:\w{0,4}n(?:umme)?r\W{1,2})?\d{1,5}(?:-?[A-Za-z]|-\d{1,4})?\b/g],
  ],
  ['address', [/\b\d{1,5}(?:[\s-]?[A-Za-z]{1,3})?,\s{1,2}[1-9]\d{3}\s?[A-Za-z]{2}\b/g]],
  // A citizen service number with a space after each digit.
  ['bsn', [/(?<!\d[\s.-]?)\d(?:\s\d){8}(?![\s.-]?\d)/g, isBsn]],
  // A date after a word that says that somebody was born; any other date says nothing of a person.
  [
    'birth',
    [
      new RegExp(
        `(?=\\d)(?<=\\b(?:geb(?:oren|oortedatum|\\.?\\s?dat(?:um|\\.)?)?|born|date of birth|birth\\s?date|d\\.?o\\.?b)\\b[\\s.:]{0,3}(?:(?:is|was|op|on|in|te|at)\\s{1,2})?(?:[A-Z][\\p{L}-]{1,30}\\s{1,2}(?:op|on)\\s{1,2})?)(?:\\d{1,2}[\\s./-]{1,2}(?:\\d{1,2}|(?:${months})[a-z]{0,6})[\\s./-]{1,2}(?:19|20)?\\d\\d|(?:19|20)\\d\\d[./-]\\d{1,2}[./-]\\d{1,2})(?!\\d)`,
        'giu',
      ),
    ],
  ],
  // A plate in small letters that begins with them.
  [
    'plate',
    [/\b[a-z]{1,3}-\d{2,3}-[a-z]{1,3}\b|\b[a-z]{2}-[a-z]{2}-\d\d\b|\b\d\d-[a-z]{2,3}-\d{1,2}\b/g, isPlate],
  ],
];

/** Every rule for free text with its kind, in the order in which they are tried. */
export const freeTextRules: readonly (readonly [PersonalDataKind, Rule])[] = [
  ...rules.map((rule, index) => [ruleKinds[index] ?? 'address', rule] as const),
  ...ofFreeText,
];
