import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  amsterdamDate,
  amsterdamInstant,
  dayHours,
  daysOfWeek,
  openingAt,
  weekHours,
  type Openable,
  type SpecialOpeningHours,
} from './index.js';

const workingDays = daysOfWeek.slice(0, 5);
const phone: Openable = { openingHours: [{ dayOfWeek: [...workingDays], opens: '09:00', closes: '17:00' }] };
const at = (iso: string) => new Date(iso);

test('open between its hours, until they end', () => {
  assert.deepEqual(openingAt(phone, [], at('2026-03-27T15:30:00Z')), {
    open: true,
    closes: at('2026-03-27T16:00:00Z'),
    always: false,
  });
});

test('open at the minute it opens, closed at the minute it closes', () => {
  assert.equal(openingAt(phone, [], at('2026-03-27T08:00:00Z')).open, true);
  assert.equal(openingAt(phone, [], at('2026-03-27T07:59:59Z')).open, false);
  assert.equal(openingAt(phone, [], at('2026-03-27T16:00:00Z')).open, false);
});

test('over a weekend in which the clock changes it opens at nine on the clock', () => {
  assert.deepEqual(openingAt(phone, [], at('2026-03-27T16:00:00Z')), {
    open: false,
    opens: at('2026-03-30T07:00:00Z'),
  });
  assert.deepEqual(openingAt(phone, [], at('2026-10-23T15:00:00Z')), {
    open: false,
    opens: at('2026-10-26T08:00:00Z'),
  });
});

test('several periods a day', () => {
  const counter: Openable = {
    openingHours: [
      { dayOfWeek: ['Thursday'], opens: '18:00', closes: '20:00' },
      { dayOfWeek: ['Thursday'], opens: '09:00', closes: '12:30' },
    ],
  };
  assert.deepEqual(openingAt(counter, [], at('2026-01-15T12:00:00Z')), {
    open: false,
    opens: at('2026-01-15T17:00:00Z'),
  });
});

test('periods that touch or overlap are one', () => {
  const counter: Openable = {
    openingHours: [
      { dayOfWeek: ['Thursday'], opens: '09:00', closes: '12:00' },
      { dayOfWeek: ['Thursday'], opens: '12:00', closes: '15:00' },
      { dayOfWeek: ['Thursday'], opens: '14:00', closes: '17:00' },
    ],
  };
  assert.deepEqual(openingAt(counter, [], at('2026-01-15T09:00:00Z')), {
    open: true,
    closes: at('2026-01-15T16:00:00Z'),
    always: false,
  });
});

test('a period past midnight belongs to the day it starts on', () => {
  const crisisLine: Openable = { openingHours: [{ dayOfWeek: ['Friday'], opens: '20:00', closes: '02:00' }] };
  assert.deepEqual(openingAt(crisisLine, [], at('2026-01-17T00:30:00Z')), {
    open: true,
    closes: at('2026-01-17T01:00:00Z'),
    always: false,
  });
});

test('day and night, every day, is always open, however it is written', () => {
  for (const closes of ['00:00', '23:59']) {
    const hours = [{ dayOfWeek: [...daysOfWeek], opens: '00:00', closes }];
    assert.deepEqual(openingAt({ openingHours: hours }, [], at('2026-01-17T22:59:30Z')), {
      open: true,
      always: true,
    });
  }
  assert.deepEqual(openingAt({}, [], at('2026-01-17T00:30:00Z')), { open: true, always: true });
});

test('hours hold from and through their dates only', () => {
  const summer: Openable = {
    openingHours: [
      { dayOfWeek: ['Monday'], opens: '09:00', closes: '17:00', validThrough: '2026-06-30' },
      { dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00', validFrom: '2026-07-01' },
    ],
  };
  assert.equal(openingAt(summer, [], at('2026-06-29T12:00:00Z')).open, true);
  assert.equal(openingAt(summer, [], at('2026-07-06T12:00:00Z')).open, false);
});

const christmas: SpecialOpeningHours = {
  validFrom: '2026-12-25',
  validThrough: '2026-12-26',
  name: { nl: 'Kerst', en: 'Christmas' },
};

test('a holiday closes every channel with hours, and says so', () => {
  assert.deepEqual(openingAt(phone, [christmas], at('2026-12-25T10:00:00Z')), {
    open: false,
    opens: at('2026-12-28T08:00:00Z'),
    because: { nl: 'Kerst', en: 'Christmas' },
  });
});

test('a holiday does not close what is always open', () => {
  assert.equal(openingAt({}, [christmas], at('2026-12-25T10:00:00Z')).open, true);
});

test('the own exceptions of a channel win over the holidays', () => {
  const own = { ...christmas, validThrough: '2026-12-25', opens: '10:00', closes: '12:00' };
  const channel = { ...phone, specialOpeningHours: [own] };
  assert.deepEqual(openingAt(channel, [christmas], at('2026-12-25T10:00:00Z')), {
    open: true,
    closes: at('2026-12-25T11:00:00Z'),
    always: false,
  });
});

test('a website that is down for a night is closed, and opens after it', () => {
  const website: Openable = {
    specialOpeningHours: [{ validFrom: '2026-05-09', validThrough: '2026-05-10' }],
  };
  assert.deepEqual(openingAt(website, [], at('2026-05-09T12:00:00Z')), {
    open: false,
    opens: at('2026-05-10T22:00:00Z'),
  });
  assert.deepEqual(openingAt(website, [], at('2026-05-08T12:00:00Z')), {
    open: true,
    closes: at('2026-05-08T22:00:00Z'),
    always: false,
  });
});

test('of two exceptions for a day the shorter one wins', () => {
  const channel: Openable = {
    ...phone,
    specialOpeningHours: [
      { validFrom: '2026-07-01', validThrough: '2026-08-31', opens: '09:00', closes: '12:00' },
      { validFrom: '2026-07-15', validThrough: '2026-07-15' },
    ],
  };
  assert.equal(openingAt(channel, [], at('2026-07-14T08:00:00Z')).open, true);
  assert.equal(openingAt(channel, [], at('2026-07-15T08:00:00Z')).open, false);
});

test('no opening within sixty days is no opening', () => {
  const opensOn = (date: string): Openable => ({
    openingHours: [],
    specialOpeningHours: [{ validFrom: date, validThrough: date, opens: '09:00', closes: '10:00' }],
  });
  assert.deepEqual(openingAt(opensOn('2026-03-03'), [], at('2026-01-01T12:00:00Z')), { open: false });
  assert.deepEqual(openingAt(opensOn('2026-03-02'), [], at('2026-01-01T12:00:00Z')), {
    open: false,
    opens: at('2026-03-02T08:00:00Z'),
  });
});

test('the week starts today and names its exceptions', () => {
  const week = weekHours(phone, [christmas], at('2026-12-24T10:00:00Z'));
  assert.equal(week.length, 7);
  assert.deepEqual(week[0], {
    date: '2026-12-24',
    day: 'Thursday',
    periods: [{ opens: '09:00', closes: '17:00' }],
  });
  assert.deepEqual(week[1], { date: '2026-12-25', day: 'Friday', periods: [], because: christmas.name });
  assert.deepEqual(week[3], { date: '2026-12-27', day: 'Sunday', periods: [] });
});

const clockTime = fc
  .record({ hours: fc.integer({ min: 0, max: 23 }), minutes: fc.constantFrom('00', '15', '30', '45') })
  .map(({ hours, minutes }) => `${String(hours).padStart(2, '0')}:${minutes}`);
const special = fc
  .record({
    start: fc.integer({ min: 0, max: 40 }),
    days: fc.integer({ min: 0, max: 5 }),
    times: fc.option(fc.record({ opens: clockTime, closes: clockTime }), { nil: {} }),
  })
  .map(({ start, days, times }) => ({
    validFrom: addDays('2026-03-10', start),
    validThrough: addDays('2026-03-10', start + days),
    ...times,
  }));
const openable = fc.record({
  openingHours: fc.array(
    fc.record({
      dayOfWeek: fc.subarray([...daysOfWeek], { minLength: 1 }),
      opens: clockTime,
      closes: clockTime,
    }),
    { maxLength: 5 },
  ),
  specialOpeningHours: fc.array(special, { maxLength: 3 }),
});
const moment = fc
  .oneof(
    fc.integer({ min: 0, max: 40 * 24 * 60 }).map((minutes) => Date.UTC(2026, 2, 10) + minutes * 60_000),
    fc.integer({ min: 0, max: 3 * 24 * 60 }).map((minutes) => Date.UTC(2026, 9, 24) + minutes * 60_000),
  )
  .map((time) => new Date(time));

test('open is exactly when a period of today or yesterday holds', () => {
  fc.assert(
    fc.property(openable, fc.array(special, { maxLength: 3 }), moment, (channel, holidays, now) => {
      const today = amsterdamDate(now);
      const holds = [addDays(today, -1), today].some((date) =>
        dayHours(channel, holidays, date).periods.some(({ opens, closes }) => {
          const until = amsterdamInstant(closes > opens ? date : addDays(date, 1), closes);
          return amsterdamInstant(date, opens) <= now && now < until;
        }),
      );
      assert.equal(openingAt(channel, holidays, now).open, holds);
    }),
    { numRuns: 300 },
  );
});

test('the next change is in the future, and is a change', () => {
  fc.assert(
    fc.property(openable, fc.array(special, { maxLength: 3 }), moment, (channel, holidays, now) => {
      const opening = openingAt(channel, holidays, now);
      const change = opening.open ? opening.closes : opening.opens;
      if (!change) return;
      assert.ok(change > now);
      assert.equal(openingAt(channel, holidays, change).open, !opening.open);
      const between = new Date((now.getTime() + change.getTime()) / 2);
      assert.equal(openingAt(channel, holidays, between).open, opening.open);
    }),
    { numRuns: 300 },
  );
});
