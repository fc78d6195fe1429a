import assert from 'node:assert/strict';
import { test } from 'node:test';
import { duration } from '../status-tracker/case/case-sections.js';
import { dateInWords } from './dates.js';
import { clockTime, nearDate } from './relative-date.js';
import { personalDataWords } from './personal-data.js';
import { termLanguages, type TermLanguage } from './terms.js';

const now = new Date('2026-11-24T10:00:00Z');
const inEach = (say: (language: TermLanguage) => string): Record<string, string> =>
  Object.fromEntries(termLanguages.map((language) => [language, say(language)]));

test('a date is written as each language writes it', () => {
  assert.deepEqual(
    inEach((language) => dateInWords('2026-11-30', language, now)),
    {
      nl: 'maandag 30 november',
      en: 'Monday 30 November',
      de: 'Montag, 30. November',
      fr: 'lundi 30 novembre',
      tr: '30 Kasım Pazartesi',
      ar: 'الاثنين، 30 نوفمبر',
      uk: 'понеділок, 30 листопада',
      pl: 'poniedziałek, 30 listopada',
    },
  );
});

test('today and tomorrow are called so', () => {
  assert.deepEqual(
    inEach((language) => nearDate('2026-11-25', language, now)),
    {
      nl: 'morgen',
      en: 'tomorrow',
      de: 'morgen',
      fr: 'demain',
      tr: 'yarın',
      ar: 'غدًا',
      uk: 'завтра',
      pl: 'jutro',
    },
  );
});

test('a clock time has 24 hours, with the sign of its language', () => {
  assert.deepEqual(
    inEach((language) => clockTime('08:30', language)),
    {
      nl: '8.30',
      en: '8:30',
      de: '8:30',
      fr: '8\u00a0h\u00a030',
      tr: '8.30',
      ar: '8:30',
      uk: '8:30',
      pl: '8:30',
    },
  );
});

test('a duration takes the form that its number asks for', () => {
  assert.deepEqual(
    inEach((language) => duration('P5W', language)),
    {
      nl: '5 weken',
      en: '5 weeks',
      de: '5 Wochen',
      fr: '5\u00a0semaines',
      tr: '5 hafta',
      ar: '5 أسابيع',
      uk: '5 тижнів',
      pl: '5 tygodni',
    },
  );
  assert.equal(duration('P1Y2M', 'pl'), '1 rok i 2 miesiące');
});

test('a list is joined as each language joins it', () => {
  const words = {
    address: 'a',
    bsn: 'b',
    email: 'c',
    iban: 'd',
    phone: 'e',
    plate: 'f',
    birth: 'g',
    document: 'h',
  };
  assert.equal(personalDataWords(['address', 'bsn', 'email'], words, 'nl'), 'a, b en c');
  assert.equal(personalDataWords(['address', 'bsn', 'email'], words, 'ar'), 'a وb وc');
});
