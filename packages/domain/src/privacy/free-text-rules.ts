import { isBsn, isIban } from './checks.js';
import { birthRule } from './birth-rule.js';
import type { PersonalDataKind } from './kinds.js';
import { ruleKinds } from './kinds.js';
import { rules, type Rule } from './rules.js';

/** The test of the last rule, which is the one for plates. */
const isPlate = (bare: string): boolean => rules.at(-1)?.[1]?.(bare) ?? false;

/** What stands between the digits of a number that somebody took apart. */
const between = '[\\s_.,·/()-]{0,3}';
const afterWords = (words: string): string =>
  `(?<=(?<!\\p{L})(?:${words})[^\\p{L}\\d]{0,3}(?:(?:is|was|nr|nummer|number|met|van|:)[^\\p{L}\\d]{1,3})?)`;

/** Plates without vowels, and those of the first series, of which the letters may be any. */
const plateShape =
  '(?:[b-df-hj-np-tv-z\\d]{1,3}[\\s.-]?[b-df-hj-np-tv-z\\d]{1,3}[\\s.-]?[b-df-hj-np-tv-z\\d]{1,3}|[a-z]{2}[\\s.-]?\\d\\d[\\s.-]?\\d\\d|\\d\\d[\\s.-]?\\d\\d[\\s.-]?[a-z]{2}|\\d\\d[\\s.-]?[a-z]{2}[\\s.-]?\\d\\d)';

/** Forms that are looked for first, since a part of them has the form of something else. */
const first: readonly (readonly [PersonalDataKind, Rule])[] = [
  // An address with words for its signs, or with spaces around them.
  [
    'email',
    [
      /[\w.+-]{1,64}(?:\s@\s|\s?[([{]\s?(?:at|apenstaartje|@)\s?[)\]}]\s?|\sapenstaartje\s)[\w-]{1,63}(?:\s?(?:\.|[([{]\s?(?:dot|punt)\s?[)\]}]|\spunt\s)\s?[\w-]{1,63}){0,3}\s?(?:\.|[([{]\s?(?:dot|punt)\s?[)\]}]|\spunt\s)\s?[a-z]{2,}/giu,
    ],
  ],
  // An account with other marks between its groups, or a Dutch one with a space after its country.
  ['iban', [/(?<![\p{L}\d])[a-z]{2}[_/-]?\d\d(?:[_/-]?[a-z\d]){11,30}/giu, isIban]],
  ['iban', [/(?<![\p{L}\d])NL\s\d\d[\s_./-]{0,2}[A-Z]{4}(?:[\s_./-]{0,2}\d){10}(?!\d)/giu, isIban]],
  // A letter O for the first zero.
  ['phone', [/(?<![\p{L}\d])o6(?:[\s_.,·/()-]{0,3}\d){8}(?!\d)/giu]],
  // A postcode with "nr" or its town before the number.
  [
    'address',
    [
      /\b[1-9]\d{3}[\s.-]?[A-Za-z]{2}\b[\s.,;:-]{0,3}(?:(?:te|in)\s\p{Lu}[\p{L}-]{1,30}[\s,]{1,2})?(?:huis)?n(?:umme)?[ro][\s.:]{0,2}\d{1,5}(?:-?[A-Za-z]|-\d{1,4})?\b/gu,
    ],
  ],
  // Whatever follows the name of the citizen service number is one, also with a mistake in it.
  [
    'bsn',
    [
      new RegExp(
        `${afterWords('bsn|bsn-?nummer|burgerservicenummer|burger service nummer|sofi|sofinummer|citizen service number')}\\d(?:${between}\\d){7,8}(?!\\d)`,
        'giu',
      ),
    ],
  ],
];

/** Forms that people write in free text, and that no field of an event holds. */
const ofFreeText: readonly (readonly [PersonalDataKind, Rule])[] = [
  // A number with underscores, commas or dots in the middle of the line.
  ['phone', [/(?<![\d.,])(?:\+31|0031|0)[\s_,·()]{0,3}6(?:[\s_.,·/()-]{0,3}\d){8}(?!\d)/giu]],
  ['phone', [/(?<![\d.,])(?:\+31|0)_?[1-9](?=\d*[_·])(?:[\s_·-]{0,3}\d){8}(?!\d)/g]],
  // A Dutch number with its country and without a plus.
  ['phone', [/(?<![\d./-])31[\s./-]?[1-9](?:[\s./-]?\d){8}(?![\d./-]*\d)/g]],
  // A postcode in small letters, with a space, and its number on either side.
  [
    'address',
    [/\b[1-9]\d{3}\s[A-Za-z]{2}\b\W{0,3}(?:\w{0,4}n(?:umme)?r\W{1,2})?\d{1,5}(?:-?[A-Za-z]|-\d{1,4})?\b/g],
  ],
  ['address', [/\b\d{1,5}(?:[\s-]?[A-Za-z]{1,3})?,\s{1,2}[1-9]\d{3}\s?[A-Za-z]{2}\b/g]],
  // A postcode in one piece or with a mark in it, or glued to its number.
  ['address', [/\b[1-9]\d{3}[.-][A-Z]{2}\b[\s,-]{1,3}\d{1,5}(?:-?[A-Za-z]|-\d{1,4})?\b/g]],
  ['address', [/\b[1-9]\d{3}(?:[A-Z]{2}|[a-z]{2})\d{1,4}[A-Za-z]?\b/g]],
  ['address', [/\b\d{1,5}(?:-?[A-Za-z]{1,3})?\s[-/]\s[1-9]\d{3}\s?[A-Z]{2}\b/g]],
  // A citizen service number with a space after each digit, or in groups with other marks between them.
  ['bsn', [/(?<!\d[\s.-]?)\d(?:\s\d){8}(?![\s.-]?\d)/g, isBsn]],
  ['bsn', [/(?<!\d[\s._-]?)\d{3}[\s._-]{1,3}\d{3}[\s._-]{1,3}\d{3}(?![\s._-]?\d)/g, isBsn]],
  birthRule,
  // A plate in small letters that begins with them, or in capitals with dots.
  [
    'plate',
    [
      /\b[a-z]{1,3}-\d{2,3}-[a-z]{1,3}\b|\b[a-z]{2}-[a-z]{2}-\d\d\b|\b\d\d-[a-z]{2,3}-\d{1,2}\b|\b[B-DF-HJ-NP-TV-Z]{1,3}\.\d{2,3}\.[B-DF-HJ-NP-TV-Z]{1,3}\b|\b\d{1,2}\.[B-DF-HJ-NP-TV-Z]{2,3}\.\d{1,2}\b/g,
      isPlate,
    ],
  ],
  // What follows the name of a plate or of what carries one is one, in small letters or with spaces too.
  [
    'plate',
    [
      new RegExp(
        `${afterWords('kentekens?|kentekennummer|nummerplaat|nummerbord|auto|bus|busje|scooter|brommer|motor|licen[sc]e plate|number plate')}${plateShape}(?![\\p{L}\\d])`,
        'giu',
      ),
      isPlate,
    ],
  ],
];

/** Every rule for free text with its kind, in the order in which they are tried. */
export const freeTextRules: readonly (readonly [PersonalDataKind, Rule])[] = [
  ...first,
  ...rules.map((rule, index) => [ruleKinds[index] ?? 'address', rule] as const),
  ...ofFreeText,
];
