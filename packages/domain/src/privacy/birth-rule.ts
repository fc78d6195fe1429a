import type { PersonalDataKind } from './kinds.js';
import type { Rule } from './rules.js';

/** Words that say that somebody was born, in the languages that residents write in. */
const born = [
  'geb(?:oren|oorte(?:datum|dag)|\\.?\\s?dat(?:um|\\.)?)?\\.?',
  'born|birthday|(?:date of birth|birth\\s?date)|d\\.?o\\.?b\\.?',
  'geburts(?:datum|tag)|geboren am|né(?:e)? le|date de naissance|nacid[oa]|fecha de nacimiento',
  'urodz(?:ony|ona|enia)|data urodzenia|ur\\.|doğum tarihi(?:m|niz)?|doğumlu|born on',
  'дата народження|народи(?:вся|лася)|تاريخ الميلاد|تاريخ ميلادي|ولدت',
].join('|');
const small = '(?:is|was|op|on|in|te|at|am|le|el|dnia|de|the)';
const days = '(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const months =
  'jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|march|may|oct|mär|mai|dez|janv|févr|mars|avr|juin|juil|août|sty|lut|kwi|maj|cze|lip|sie|wrz|paź|lis|gru|oca|şub|nis|tem|ağu|eyl|eki|kas|ara';

/** A date after a word that says that somebody was born; any other date says nothing of a person. */
export const birthRule: readonly [PersonalDataKind, Rule] = [
  'birth',
  [
    new RegExp(
      `(?=\\d)(?<=(?<!\\p{L})(?:${born})(?!\\p{L})[\\s.:=(]{0,3}(?:${small}\\s{1,2}){0,2}(?:[A-Z][\\p{L}-]{1,30}\\s{1,2}(?:op|on|am)\\s{1,2})?(?:(?:${days})\\s{1,2})?(?:${small}\\s{1,2})?)(?:\\d{1,2}(?:e|de|ste|st|nd|rd|th)?[\\s./-]{1,2}(?:of\\s)?(?:\\d{1,2}|(?:${months})\\p{L}{0,8}\\.?)[\\s./-]{1,2}(?:19|20)?\\d\\d|(?:19|20)\\d\\d[./-]\\d{1,2}[./-]\\d{1,2}|(?:19|20)\\d\\d[01]\\d[0-3]\\d)(?!\\d)`,
      'giu',
    ),
  ],
];
