import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import fc from 'fast-check';
import { addDays, amsterdamDate, amsterdamInstant } from './index.js';

const hour = 3_600_000;
const machineZone = process.env['TZ'];

afterEach(() => {
  if (machineZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = machineZone;
});

/** The rule of the European Union, written without Intl: summer time between the last Sundays, 01:00 UTC. */
function hoursAhead(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const lastSunday = (month: number) => {
    const end = new Date(Date.UTC(year, month + 1, 0, 1));
    return end.getTime() - end.getUTCDay() * 24 * hour;
  };
  return instant >= lastSunday(2) && instant < lastSunday(9) ? 2 : 1;
}

const minute = fc
  .integer({ min: Date.UTC(2000, 0, 2) / 60_000, max: Date.UTC(2037, 11, 30) / 60_000 })
  .map((minutes) => minutes * 60_000);
const nearTheChange = fc
  .record({
    year: fc.integer({ min: 2000, max: 2037 }),
    month: fc.constantFrom(2, 9),
    minutes: fc.integer({ min: 0, max: 8 * 24 * 60 }),
  })
  .map(({ year, month, minutes }) => Date.UTC(year, month, 24) + minutes * 60_000);

test('instants and the clock of Amsterdam go round, in March and October too', () => {
  fc.assert(
    fc.property(fc.oneof(minute, nearTheChange), (instant) => {
      const wall = new Date(instant + hoursAhead(instant) * hour).toISOString();
      const back = amsterdamInstant(wall.slice(0, 10), wall.slice(11, 16)).getTime();
      const secondTime = hoursAhead(instant - hour) === 2 && hoursAhead(instant) === 1;
      assert.equal(back, secondTime ? instant - hour : instant);
      assert.equal(amsterdamDate(new Date(instant)), wall.slice(0, 10));
    }),
    { numRuns: 400 },
  );
});

test('the zone of the machine does not matter', () => {
  for (const zone of ['America/New_York', 'Pacific/Auckland', 'UTC']) {
    process.env['TZ'] = zone;
    assert.equal(amsterdamDate(new Date('2026-03-28T22:59:00Z')), '2026-03-28');
    assert.equal(amsterdamDate(new Date('2026-03-28T23:00:00Z')), '2026-03-29');
    assert.equal(amsterdamDate(new Date('2026-07-01T22:00:00Z')), '2026-07-02');
    assert.equal(amsterdamInstant('2026-01-15', '09:00').toISOString(), '2026-01-15T08:00:00.000Z');
    assert.equal(amsterdamInstant('2026-07-15', '09:00').toISOString(), '2026-07-15T07:00:00.000Z');
    assert.equal(addDays('2026-03-28', 2), '2026-03-30');
  }
});

test('a time that is skipped in March moves an hour on', () => {
  assert.equal(amsterdamInstant('2026-03-29', '02:30').toISOString(), '2026-03-29T01:30:00.000Z');
});

test('of a time that comes twice in October it is the first', () => {
  assert.equal(amsterdamInstant('2026-10-25', '02:30').toISOString(), '2026-10-25T00:30:00.000Z');
  assert.equal(amsterdamInstant('2026-10-25', '03:00').toISOString(), '2026-10-25T02:00:00.000Z');
});

test('what is no date or time gives an invalid date', () => {
  assert.ok(Number.isNaN(amsterdamInstant('morgen', '09:00').getTime()));
  assert.ok(Number.isNaN(amsterdamInstant('2026-01-15', '25:00').getTime()));
});
