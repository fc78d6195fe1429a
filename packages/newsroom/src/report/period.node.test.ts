import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { comparedDays, dayAfter, isDay, isWhole, lengthOf, presetDays, presets, stepOf } from './period.js';

const now = new Date('2026-11-24T10:00:00Z');
const days = fc
  .tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 730 }))
  .map(([first, length]) => {
    const from = dayAfter('2020-01-01', first);
    return { from, to: dayAfter(from, length) };
  });

test('weeks run from a Monday to the last Sunday before today', () => {
  assert.deepEqual(presetDays('4-weeks', now), { from: '2026-10-26', to: '2026-11-22' });
  assert.deepEqual(presetDays('13-weeks', now), { from: '2026-08-24', to: '2026-11-22' });
  assert.equal(presetDays('4-weeks', new Date('2026-11-23T10:00:00Z')).to, '2026-11-22');
  assert.equal(presetDays('4-weeks', new Date('2026-11-22T10:00:00Z')).to, '2026-11-15');
});

test('this year runs up to yesterday; on the first of January it is the year before', () => {
  assert.deepEqual(presetDays('this-year', now), { from: '2026-01-01', to: '2026-11-23' });
  assert.deepEqual(presetDays('this-year', new Date('2026-12-31T23:30:00Z')), {
    from: '2026-01-01',
    to: '2026-12-31',
  });
  assert.deepEqual(presetDays('last-year', now), { from: '2025-01-01', to: '2025-12-31' });
});

test('the period before is as long and ends the day before', () => {
  fc.assert(
    fc.property(days, (period) => {
      const before = comparedDays(period, 'before');
      assert.equal(lengthOf(before), lengthOf(period));
      assert.equal(dayAfter(before.to, 1), period.from);
    }),
  );
});

test('a year earlier is 52 weeks, and for a year that begins in January the calendar year', () => {
  assert.deepEqual(comparedDays({ from: '2026-08-24', to: '2026-11-22' }, 'year'), {
    from: '2025-08-25',
    to: '2025-11-23',
  });
  assert.deepEqual(comparedDays({ from: '2028-01-01', to: '2028-02-29' }, 'year'), {
    from: '2027-01-01',
    to: '2027-02-28',
  });
});

test('broken weeks and months at the ends of a period are left out of a line', () => {
  const period = { from: '2026-01-01', to: '2026-11-23' };
  assert.equal(isWhole('2025-12-29', 'week', period), false);
  assert.equal(isWhole('2026-01-05', 'week', period), true);
  assert.equal(isWhole('2026-11-23', 'week', period), false);
  assert.equal(isWhole('2026-10-01', 'month', period), true);
  assert.equal(isWhole('2026-11-01', 'month', period), false);
  assert.equal(isWhole('2026-11-23', 'day', period), true);
});

test('points are days up to three weeks, weeks beyond, and months for what few people say', () => {
  assert.equal(stepOf({ from: '2026-11-01', to: '2026-11-21' }), 'day');
  assert.equal(stepOf(presetDays('4-weeks', now)), 'week');
  assert.equal(stepOf(presetDays('last-year', now)), 'week');
  assert.equal(stepOf(presetDays('last-year', now), true), 'month');
});

test('only days that exist are days', () => {
  assert.equal(isDay('2026-02-29'), false);
  assert.equal(isDay('2028-02-29'), true);
  assert.equal(isDay('today'), false);
  assert.equal(isDay(undefined), false);
  for (const preset of presets) assert.ok(isDay(presetDays(preset, now).from));
});
