import { isBsn, isIban } from './checks.js';
import { afterWords } from './after-words.js';
import { birthRules } from './birth-rule.js';
import { documentRules } from './document-rules.js';
import type { PersonalDataKind } from './kinds.js';
import { ruleKinds } from './kinds.js';
import { rules, type Rule } from './rules.js';

/** The test of the last rule, which is the one for plates. */
const isPlate = (bare: string): boolean => rules.at(-1)?.[1]?.(bare) ?? false;

/** What stands between the digits of a number that somebody took apart: any marks, but no words. */
const between = '[\\s\\p{P}\\p{S}]{0,3}';
/** A comma with a space is none of them: "111, 222, 333" is a list. */
const apart = '(?![,;:]\\s)[\\s\\p{P}\\p{S}]{1,3}';

/** What stands for a dot in the name of a domain. */
const dot = '\\s?(?:\\.|[([{]\\s?(?:dot|punt)\\s?[)\\]}]|\\spunt\\s)\\s?';

/** A part of a plate that is no word and no year. */
const plateGroup = `(?!(?:en|er|in|is|na|of|om|op|van|per|tot|bij|met|mei|uur|(?:19|20)\\d\\d)(?![\\p{L}\\d]))(?:[a-z]{1,3}(?![a-z])|\\d{1,4}(?!\\d))`;

/** Forms that are looked for first, since a part of them has the form of something else. */
const first: readonly (readonly [PersonalDataKind, Rule])[] = [
  // An address with words for its signs, or with spaces around them.
  [
    'email',
    [
      new RegExp(
        `(?<![\\w.+-])[\\w.+-]{1,64}(?:\\s@\\s|\\s?[([{]\\s?(?:at|apen?staartje|@)\\s?[)\\]}]\\s?|\\sapen?staartje\\s)[\\w-]{1,63}(?:${dot}[\\w-]{1,63}){0,3}${dot}[a-z]{2,}`,
        'giu',
      ),
    ],
  ],
  // An account with other marks between its groups, or a Dutch one with a space after its country.
  ['iban', [/(?<![\p{L}\d])[a-z]{2}[_/-]?\d\d(?:[_/-]?[a-z\d]){11,30}/giu, isIban]],
  ['iban', [/(?<![\p{L}\d])NL\s\d\d[\s_./-]{0,2}[A-Z]{4}(?:[\s_./-]{0,2}\d){10}(?!\d)/giu, isIban]],
  // A letter O for the first zero.
  ['phone', [new RegExp(`(?<![\\p{L}\\d])o6(?:${between}\\d){8}(?!\\d)`, 'giu')]],
  // A postcode with "nr" or its town before the number.
  [
    'address',
    [
      /\b[1-9]\d{3}[\s.-]?[A-Za-z]{2}\b[\s.,;:-]{0,3}(?:en\s(?:mijn\s)?|(?:te|in)\s\p{Lu}[\p{L}-]{1,30}[\s,]{1,2})?(?:huis)?n(?:umme)?[ro][\s.:]{0,2}\d{1,5}(?:-?[A-Za-z]|-\d{1,4})?\b/gu,
    ],
  ],
  // Whatever follows the name of the citizen service number is one, also with a mistake in it.
  [
    'bsn',
    [
      new RegExp(
        `${afterWords('bsn|burger ?service ?|sofi|citizen service')}\\d(?:${between}\\d){7,8}(?!\\d)`,
        'giu',
      ),
    ],
  ],
];

/** Forms that people write in free text, and that no field of an event holds. */
const ofFreeText: readonly (readonly [PersonalDataKind, Rule])[] = [
  // A mobile number with any marks between its digits.
  [
    'phone',
    [
      new RegExp(
        `(?<![\\d.,:\\p{L}]|[\\d\\p{L}][/=-])(?:\\+31|0031|0)[\\s_,·()]{0,3}6(?:${between}\\d){8}(?!${between}\\d)`,
        'giu',
      ),
    ],
  ],
  // A number with underscores or dots in the middle of the line.
  ['phone', [/(?<![\d.,])(?:\+31|0)_?[1-9](?=\d*[_·])(?:[\s_·-]{0,3}\d){8}(?!\d)/g]],
  // A Dutch number with its country and without a plus.
  ['phone', [/(?<![\d./-])31[\s./-]?[1-9](?:[\s./-]?\d){8}(?![\d./-]*\d)/g]],
  // A postcode in small letters, with a space or a mark in it, and its number on either side.
  [
    'address',
    [
      /\b[1-9]\d{3}[\s.-][A-Za-z]{2}\b\W{0,3}(?:\w{0,4}n(?:umme)?r\W{1,2})?\d{1,5}(?:-?[A-Za-z]|-\d{1,4})?\b/g,
    ],
  ],
  ['address', [/\b\d{1,5}(?:[\s-]?[A-Za-z]{1,3})?(?:,\s{1,2}|\s[-/]\s)[1-9]\d{3}\s?[A-Za-z]{2}\b/g]],
  // A postcode glued to its number.
  ['address', [/\b[1-9]\d{3}(?:[A-Z]{2}|[a-z]{2})\d{1,4}[A-Za-z]?\b/g]],
  // A citizen service number with a space after each digit, or in groups with other marks between them.
  [
    'bsn',
    [
      new RegExp(
        `(?<!\\d${between})(?:\\d(?:\\s\\d){8}|\\d{3}${apart}\\d{3}${apart}\\d{3})(?!${between}\\d)`,
        'gu',
      ),
      isBsn,
    ],
  ],
  ...documentRules,
  ...birthRules,
  // A plate in small letters that begins with them, or in capitals with dots.
  [
    'plate',
    [
      /\b[a-z]{1,3}-\d{2,3}-[a-z]{1,3}\b|\b[a-z]{2}-[a-z]{2}-\d\d\b|\b\d\d-[a-z]{2,3}-\d{1,2}\b|\b[B-DF-HJ-NP-TV-Z]{1,3}\.\d{2,3}\.[B-DF-HJ-NP-TV-Z]{1,3}\b|\b\d{1,2}\.[B-DF-HJ-NP-TV-Z]{2,3}\.\d{1,2}\b/g,
      isPlate,
    ],
  ],
  // What follows the name of a plate, or of what carries one, is a plate: with any letters, and of any country.
  [
    'plate',
    [
      new RegExp(
        `${afterWords('kentekens?|kentekenplaat|nummerplaat|nummerbord|licen[sc]e plate|number plate|auto|bus|busje|scooter|brommer|motor')}(?:${plateGroup}[\\s.-]?){1,3}${plateGroup}(?![\\p{L}\\d])`,
        'giu',
      ),
      (bare) => /^(?=.*[a-z])(?=.*\d.*\d).{6,8}$/i.test(bare),
    ],
  ],
];

/** Every rule for free text with its kind, in the order in which they are tried. */
export const freeTextRules: readonly (readonly [PersonalDataKind, Rule])[] = [
  ...first,
  ...rules.map((rule, index) => [ruleKinds[index] ?? 'address', rule] as const),
  ...ofFreeText,
];
