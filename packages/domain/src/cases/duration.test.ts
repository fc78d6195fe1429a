import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDuration, parseDuration } from './index.js';

test('the durations of the ZGW standards are read', () => {
  assert.deepEqual(parseDuration('P8W'), { years: 0, months: 0, weeks: 8, days: 0 });
  assert.deepEqual(parseDuration('P30D'), { years: 0, months: 0, weeks: 0, days: 30 });
  assert.deepEqual(parseDuration('P1Y2M10DT2H30M'), { years: 1, months: 2, weeks: 0, days: 10 });
});

test('what is no duration is not read', () => {
  for (const text of ['', 'P', 'PT', '8W', 'P8', 'P-8W', 'P8Wx', 'P1DT', '56 dagen']) {
    assert.equal(parseDuration(text), undefined, text);
    assert.equal(addDuration('2026-01-01', text), undefined, text);
  }
});

test('a term ends on the calendar', () => {
  assert.equal(addDuration('2026-01-05', 'P8W'), '2026-03-02');
  assert.equal(addDuration('2026-03-15', 'P30D'), '2026-04-14');
  assert.equal(addDuration('2026-11-15', 'P2M'), '2027-01-15');
  assert.equal(addDuration('2024-02-29', 'P1Y'), '2025-02-28');
  assert.equal(addDuration('2026-01-31', 'P1M'), '2026-02-28');
  assert.equal(addDuration('2026-01-31', 'P1M1D'), '2026-03-01');
});

test('a term past the year 9999 is no date', () => {
  assert.equal(addDuration('2026-01-05', 'P9000Y'), undefined);
  assert.equal(addDuration('2026-01-05', `P${'9'.repeat(17)}D`), undefined);
});

const date = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(Date.UTC(1970, 0, 1 + days)).toISOString().slice(0, 10));
const small = fc.integer({ min: 0, max: 60 });

test('weeks are seven days, years twelve months, and days add up', () => {
  fc.assert(
    fc.property(date, small, small, (start, one, other) => {
      assert.equal(addDuration(start, `P${one}W`), addDuration(start, `P${one * 7}D`));
      assert.equal(addDuration(start, `P${one}Y`), addDuration(start, `P${one * 12}M`));
      const then = addDuration(start, `P${one}D`) ?? '';
      assert.equal(addDuration(then, `P${other}D`), addDuration(start, `P${one + other}D`));
    }),
  );
});

test('months keep the day, or end the month', () => {
  fc.assert(
    fc.property(date, small, (start, months) => {
      const end = addDuration(start, `P${months}M`) ?? '';
      const lastDay = new Date(Date.UTC(+end.slice(0, 4), +end.slice(5, 7), 0)).getUTCDate();
      assert.equal(+end.slice(8), Math.min(+start.slice(8), lastDay));
    }),
  );
});
