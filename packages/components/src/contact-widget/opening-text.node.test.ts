import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingAt, type Openable } from '@plein/domain/opening-hours.js';
import { contactTerms } from './contact-widget.terms.js';
import { terms as ar } from './terms/ar.js';
import { terms as en } from './terms/en.js';
import { openingWords } from './opening-text.js';

const counter: Openable = {
  openingHours: [
    { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens: '08:30', closes: '17:00' },
  ],
};
const christmas = [
  {
    validFrom: '2026-12-25',
    validThrough: '2026-12-25',
    name: { nl: 'Eerste Kerstdag', en: 'Christmas Day' },
  },
];

function words(at: string, channel: Openable = counter, language: 'nl' | 'en' | 'ar' = 'nl'): string {
  const now = new Date(at);
  const terms = { nl: contactTerms.nl, en, ar }[language];
  return openingWords(openingAt(channel, christmas, now), now, language, terms);
}

test('open says until when', () => {
  assert.equal(words('2026-11-24T10:00:00Z'), 'open tot 17.00 uur');
  assert.equal(words('2026-11-24T10:00:00Z', counter, 'en'), 'open until 17:00');
});

test('closed says when it opens: today, tomorrow, or on which day', () => {
  assert.equal(words('2026-11-24T06:00:00Z'), 'vandaag open vanaf 8.30 uur');
  assert.equal(words('2026-11-24T17:00:00Z'), 'morgen open vanaf 8.30 uur');
  assert.equal(words('2026-11-28T10:00:00Z'), 'maandag 30 november open vanaf 8.30 uur');
  assert.equal(words('2026-11-28T10:00:00Z', counter, 'en'), 'opens Monday 30 November at 8:30');
});

test('a holiday is named', () => {
  assert.equal(
    words('2026-12-25T10:00:00Z'),
    'Eerste Kerstdag: gesloten, maandag 28 december open vanaf 8.30 uur',
  );
});

test('a closed holiday has the comma of its language', () => {
  const arabic = words('2026-12-25T10:00:00Z', counter, 'ar');
  assert.match(arabic, /\u060C /);
  assert.doesNotMatch(arabic, /,/);
});

test('what closes at midnight closes today, what never closes is just open', () => {
  const late: Openable = { openingHours: [{ dayOfWeek: ['Tuesday'], opens: '08:30', closes: '00:00' }] };
  assert.equal(words('2026-11-24T20:00:00Z', late), 'open tot 0.00 uur');
  assert.equal(words('2026-11-24T20:00:00Z', {}), 'nu open');
});

test('what never opens is closed', () => {
  assert.equal(words('2026-11-24T20:00:00Z', { openingHours: [] }), 'gesloten');
});
