import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { callbackSlots, checkCallbackRequest } from './index.js';
import { addDays, amsterdamDate, amsterdamInstant, daysOfWeek, weekHours } from '../opening-hours/index.js';
import type { Channel } from '../profile/index.js';

const callback: Channel = {
  id: 'terugbellen',
  kind: 'callback',
  name: { nl: 'Wij bellen u terug' },
  openingHours: [{ dayOfWeek: [...daysOfWeek.slice(0, 5)], opens: '09:00', closes: '17:00' }],
  callback: {
    windows: [
      { opens: '09:00', closes: '11:00' },
      { opens: '14:00', closes: '16:00' },
    ],
    daysAhead: 3,
    leadMinutes: 60,
  },
};
const kingsDay = { validFrom: '2026-04-27', validThrough: '2026-04-27', name: { nl: 'Koningsdag' } };

test('windows of working days, not of the weekend, not of a holiday', () => {
  assert.deepEqual(callbackSlots(callback, [kingsDay], new Date('2026-04-24T10:00:00Z')), [
    { date: '2026-04-24', opens: '14:00', closes: '16:00' },
  ]);
  assert.deepEqual(callbackSlots(callback, [], new Date('2026-04-24T10:00:00Z')), [
    { date: '2026-04-24', opens: '14:00', closes: '16:00' },
    { date: '2026-04-27', opens: '09:00', closes: '11:00' },
    { date: '2026-04-27', opens: '14:00', closes: '16:00' },
  ]);
});

test('a window that starts within the lead time is gone', () => {
  const first = (now: string) => callbackSlots(callback, [], new Date(now))[0]?.opens;
  assert.equal(first('2026-04-21T06:00:00Z'), '09:00');
  assert.equal(first('2026-04-21T06:00:01Z'), '14:00');
});

test('a window that sticks out of a short day is left out', () => {
  const shortDay = { ...kingsDay, opens: '09:00', closes: '15:00' };
  const slots = callbackSlots(callback, [shortDay], new Date('2026-04-25T10:00:00Z'));
  assert.deepEqual(
    slots.filter(({ date }) => date === '2026-04-27').map(({ opens }) => opens),
    ['09:00'],
  );
});

test('hours that touch or overlap count as one', () => {
  const offered = (hours: [opens: string, closes: string][], window: [opens: string, closes: string]) =>
    callbackSlots(
      {
        ...callback,
        openingHours: hours.map(([opens, closes]) => ({ dayOfWeek: ['Friday'], opens, closes })),
        callback: { windows: [{ opens: window[0], closes: window[1] }], daysAhead: 1, leadMinutes: 0 },
      },
      [],
      new Date('2026-04-23T10:00:00Z'),
    ).length;
  const touching: [string, string][] = [
    ['09:00', '12:00'],
    ['12:00', '17:00'],
  ];
  assert.equal(offered(touching, ['11:00', '13:00']), 1);
  assert.equal(offered([...touching].reverse(), ['09:00', '17:00']), 1);
  assert.equal(offered(touching, ['16:00', '18:00']), 0);
  assert.equal(offered([...touching, ['17:00', '20:00']], ['11:30', '19:30']), 1);
  assert.equal(
    offered(
      [
        ['09:00', '13:00'],
        ['12:30', '17:00'],
      ],
      ['12:45', '14:00'],
    ),
    1,
  );
  assert.equal(
    offered(
      [
        ['09:00', '12:00'],
        ['12:15', '17:00'],
      ],
      ['11:00', '13:00'],
    ),
    0,
  );
  assert.equal(offered([['18:00', '00:00']], ['22:00', '00:00']), 1);
  assert.equal(offered([['18:00', '02:00']], ['22:00', '23:30']), 1);
  assert.equal(offered([], ['09:00', '10:00']), 0);
});

test('a channel without callback has no windows, one without hours has them every day', () => {
  const now = new Date('2026-04-24T22:30:00Z');
  const { callback: settings, openingHours, ...bare } = callback;
  assert.ok(settings && openingHours);
  assert.deepEqual(callbackSlots({ ...bare, openingHours }, [], now), []);
  assert.equal(callbackSlots({ ...bare, callback: settings }, [], now).length, 8);
});

const moment = fc
  .integer({ min: 0, max: 30 * 24 * 60 })
  .map((minutes) => new Date(Date.UTC(2026, 9, 10) + minutes * 60_000));

test('each window is on an open day, far enough ahead and not too far, and passes the check', () => {
  const settings = fc.record({
    daysAhead: fc.integer({ min: 1, max: 6 }),
    leadMinutes: fc.integer({ min: 0, max: 1440 }),
  });
  fc.assert(
    fc.property(moment, settings, (now, { daysAhead, leadMinutes }) => {
      const channel = {
        ...callback,
        callback: { windows: callback.callback?.windows ?? [], daysAhead, leadMinutes },
      };
      const open = new Set(
        weekHours(channel, [], now)
          .filter(({ periods }) => periods.length > 0)
          .map(({ date }) => date),
      );
      const slots = callbackSlots(channel, [], now);
      for (const slot of slots) {
        assert.ok(open.has(slot.date));
        assert.ok(slot.date <= addDays(amsterdamDate(now), daysAhead));
        const starts = amsterdamInstant(slot.date, slot.opens).getTime();
        assert.ok(starts - now.getTime() >= leadMinutes * 60_000);
        assert.deepEqual(checkCallbackRequest({ name: 'Bewoner', phone: '0612345678', slot }, now), []);
      }
      const order = slots.map(({ date, opens }) => date + opens);
      assert.deepEqual(order, [...order].sort());
    }),
  );
});
