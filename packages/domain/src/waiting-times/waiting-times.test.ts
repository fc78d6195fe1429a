import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { currentWaitingTimes, withWaitingTimes, type StatedWaitingTime } from './index.js';

const now = new Date('2026-11-24T10:00:00Z');
const later = new Date('2026-11-24T10:05:00Z');
const stated = (more: Partial<StatedWaitingTime>): StatedWaitingTime => ({
  ...{ channel: 'telefoon', minutes: 12, until: later, isByHand: false },
  ...more,
});
const byHand = stated({ minutes: 30, isByHand: true });

describe('the waiting times that residents read', () => {
  it('are known until their last moment, and not at it', () => {
    assert.deepEqual(currentWaitingTimes([stated({})], now), [{ channel: 'telefoon', minutes: 12 }]);
    assert.deepEqual(currentWaitingTimes([stated({})], later), [{ channel: 'telefoon' }]);
  });

  it('are those of staff while these hold, and then those of the system again', () => {
    const system = stated({ until: new Date('2026-11-24T11:00:00Z') });
    assert.deepEqual(currentWaitingTimes([system, byHand], now), [{ channel: 'telefoon', minutes: 30 }]);
    assert.deepEqual(currentWaitingTimes([system, byHand], later), [{ channel: 'telefoon', minutes: 12 }]);
  });

  it('are unknown where staff say so, and leave nothing behind where only staff stated them', () => {
    const unknown = stated({ minutes: undefined, isByHand: true });
    assert.deepEqual(currentWaitingTimes([stated({}), unknown], now), [{ channel: 'telefoon' }]);
    assert.deepEqual(currentWaitingTimes([byHand], later), []);
  });

  it('are never of a moment that has passed, whatever was stated', () => {
    const any = fc.record({
      channel: fc.constantFrom('telefoon', 'balie', 'chat'),
      minutes: fc.option(fc.integer({ min: 0, max: 600 }), { nil: undefined }),
      until: fc.integer({ min: -60, max: 60 }).map((minutes) => new Date(+now + minutes * 60_000)),
      isByHand: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (all) => {
        const known = currentWaitingTimes(all, now);
        assert.equal(new Set(known.map(({ channel }) => channel)).size, known.length);
        for (const { channel, minutes } of known)
          assert.ok(
            minutes === undefined ||
              all.some((one) => one.channel === channel && one.minutes === minutes && one.until > now),
          );
      }),
    );
  });
});

describe('a profile with the waiting times of now', () => {
  const profile = {
    channels: [{ id: 'telefoon', waitingMinutes: 4 }, { id: 'balie' }, { id: 'chat', waitingMinutes: 2 }],
  };

  it('has them in place of its own, and keeps its own where nothing is stated', () => {
    const known = [{ channel: 'telefoon' }, { channel: 'balie', minutes: 7 }];
    assert.deepEqual(withWaitingTimes(profile, known).channels, [
      { id: 'telefoon' },
      { id: 'balie', waitingMinutes: 7 },
      { id: 'chat', waitingMinutes: 2 },
    ]);
  });

  it('is the profile itself where nothing is stated', () => {
    assert.equal(withWaitingTimes(profile, []), profile);
  });
});
