import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, isWorkingDay, workingDaysBetween } from './index.js';

const closedOn = (validFrom: string, validThrough = validFrom) => ({ validFrom, validThrough });
const dates = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days));
const holidays = fc.array(
  fc.tuple(dates, fc.nat(10), fc.boolean()).map(([from, length, isShort]) => ({
    ...closedOn(from, addDays(from, length)),
    ...(isShort && { opens: '09:00', closes: '12:00' }),
  })),
  { maxLength: 6 },
);

describe('working days', () => {
  it('leave out weekends and the holidays on which all is closed', () => {
    assert.equal(workingDaysBetween('2026-11-27', '2026-11-30', []), 1);
    assert.equal(workingDaysBetween('2026-11-28', '2026-11-30', []), 1);
    assert.equal(workingDaysBetween('2026-11-27', '2026-11-28', []), 0);
    assert.equal(workingDaysBetween('2026-11-23', '2026-11-23', []), 0);
    assert.equal(workingDaysBetween('2026-11-23', '2026-11-20', []), 0);
    assert.equal(workingDaysBetween('2026-12-24', '2026-12-28', [closedOn('2026-12-25')]), 1);
    const shortDay = { ...closedOn('2026-12-24'), opens: '09:00', closes: '12:00' };
    assert.equal(workingDaysBetween('2026-12-23', '2026-12-24', [shortDay]), 1);
  });

  it('add up over any day between, and are at most the days themselves', () => {
    fc.assert(
      fc.property(dates, fc.nat(60), fc.nat(60), holidays, (from, first, second, closed) => {
        const middle = addDays(from, first);
        const to = addDays(middle, second);
        const days = workingDaysBetween(from, to, closed);
        assert.equal(days, workingDaysBetween(from, middle, closed) + workingDaysBetween(middle, to, closed));
        assert.ok(days <= first + second);
        assert.equal(workingDaysBetween(addDays(to, -1), to, closed), isWorkingDay(to, closed) ? 1 : 0);
      }),
    );
  });
});
