import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amsterdamInstant } from './amsterdam.js';
import { untilWords } from './until-words.js';

const starts = amsterdamInstant('2026-11-25', '09:00');

test('how long it still takes is said in minutes, hours and days of the calendar', () => {
  const rows: [day: string, time: string, words: string][] = [
    ['2026-11-25', '08:59', 'over 1 minuut'],
    ['2026-11-25', '08:20', 'over 40 minuten'],
    ['2026-11-25', '07:55', 'over 1 uur'],
    ['2026-11-25', '00:10', 'over 9 uur'],
    ['2026-11-24', '22:00', 'over 11 uur'],
    ['2026-11-24', '20:00', 'morgen'],
    // Thirty-four hours are more than a day, and not yet two.
    ['2026-11-23', '23:00', 'overmorgen'],
    ['2026-11-20', '09:00', 'over 5 dagen'],
  ];
  for (const [day, time, words] of rows)
    assert.equal(untilWords(starts, amsterdamInstant(day, time), 'nl'), words, `${day} ${time}`);
  assert.equal(untilWords(starts, amsterdamInstant('2026-11-25', '06:00'), 'en-GB'), 'in 3 hours');
});
