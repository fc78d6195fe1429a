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
  'jan|feb|maart|ma[rijy]|mrt|apr|mei|ju[nli]|aug|sep|o[kc]t|nov|de[cz]|mär|févr|avr|août|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|oca|şub|nis|tem|ağu|eyl|eki|kas|ara';

const month = `(?:${months})\\p{L}{0,8}\\.?`;
const date = `(?:\\d{1,2}(?:e|de|ste|st|nd|rd|th)?[\\s./-]{1,2}(?:of\\s)?(?:\\d{1,2}|${month})[\\s./-]{1,2}(?:19|20)?\\d\\d|${month}\\s\\d{1,2},?\\s(?:19|20)\\d\\d|(?:19|20)\\d\\d[./-]\\d{1,2}[./-]\\d{1,2}|(?:19|20)\\d\\d[01]\\d[0-3]\\d|[0-3]\\d[01]\\d(?:19|20)\\d\\d)(?!\\d)`;
/** A date in figures of a year in which nobody makes an appointment or pays a bill any more. */
const longAgo =
  '(?:[0-3]?\\d([./-])[01]?\\d\\1(?:19\\d\\d|200\\d)|(?:19\\d\\d|200\\d)([./-])[01]?\\d\\2[0-3]?\\d)(?!\\d)';
const relation =
  '(?:mijn (?:zoon|zoontje|dochter|dochtertje|kind|baby|vader|moeder|man|vrouw|partner|broer|zus|oma|opa|kleinkind)|my (?:son|daughter|child|father|mother|husband|wife|partner))';
const notAName = '(?!(?:op|in|sinds|vanaf|tot|van|om|voor|since|on|from|until|is|was)\\s)';
const prefixes = '(?:(?:van|de|der|den|ter|ten)\\s){0,2}';
const person = `ik ben(?: van| er (?:een|één) van)?|i am|${relation}(?:\\s${notAName}\\p{L}[\\p{L}-]{1,30})?(?:\\sis van)?`;

/** A date after a word that says that somebody was born; any other date says nothing of a person. */
const afterWord = new RegExp(
  `(?=[\\d\\p{L}])(?<=(?<!\\p{L})(?:${born})(?!\\p{L})[\\s.:=(]{0,3}(?:${small}\\s{1,2}){0,2}(?:[A-Z][\\p{L}-]{1,30}\\s{1,2}(?:op|on|am)\\s{1,2})?(?:(?:${days})\\s{1,2})?(?:${small}\\s{1,2})?)${date}`,
  'giu',
);

/** A date before such a word: "12-03-1980 is mijn geboortedatum". */
const beforeWord = new RegExp(
  `(?<!\\d|\\d[./-])${date}(?=[\\s,(]{1,3}(?:(?:is|was|=)\\s)?(?:(?:mijn|haar|zijn|my|her|his)\\s)?(?:geboortedatum|geboortedag|geb(?:oren|\\.)|date of birth|birthday)(?!\\p{L}))`,
  'giu',
);

/** A date of long ago directly after a person: "mijn zoon Sem (12-03-2009)", "A. Bewoner, 12-03-1980". */
const afterPerson = new RegExp(
  `(?<=(?<!\\p{L})(?:${person}|(?:\\p{L}\\.\\s?){1,4}${prefixes}\\p{L}[\\p{L}-]{1,30})[\\s,(:]{1,3})${longAgo}`,
  'giu',
);

/** Nothing but a date of long ago: what somebody answers who was asked for it. */
const alone = new RegExp(`(?<=^\\s*)${longAgo}(?=[\\s.]*$)`, 'gu');

/** The rules for a date of birth. A date says nothing of a person by itself, so each looks at what is around it. */
export const birthRules: readonly (readonly [PersonalDataKind, Rule])[] = [
  afterWord,
  beforeWord,
  afterPerson,
  alone,
].map((pattern) => ['birth', [pattern]]);
