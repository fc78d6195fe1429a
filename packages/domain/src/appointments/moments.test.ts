import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  appointmentMinutes,
  appointmentPlaces,
  bringTo,
  counterDays,
  fits,
  freeDays,
  instantsOf,
  momentIn,
  momentText,
  offeredMoment,
  intervalOf,
  type AppointmentNeed,
  type AppointmentPlace,
  type AppointmentMoment,
} from './index.js';
import { addDays, amsterdamDate, daysOfWeek } from '../opening-hours/index.js';
import { isCovered } from '../opening-hours/covered.js';
import { dayHours } from '../opening-hours/day-hours.js';
import type { Profile } from '../profile/index.js';

const monday = new Date('2026-11-23T08:30:00Z');
const kingsDay = { validFrom: '2027-04-27', validThrough: '2027-04-27', name: { nl: 'Koningsdag' } };
const place = (desks = 1, hours: [string, string][] = [['09:00', '12:00']]): AppointmentPlace => ({
  id: 'balie',
  desks,
  counter: {
    id: 'stadhuis',
    kind: 'counter',
    name: { nl: 'Stadhuis' },
    openingHours: hours.map(([opens, closes]) => ({
      dayOfWeek: [...daysOfWeek.slice(0, 5)],
      ...{ opens, closes },
    })),
  },
});
const need = (own: Partial<AppointmentNeed> = {}): AppointmentNeed => ({
  places: [place()],
  holidays: [],
  settings: { minutes: 30, daysAhead: 4, leadMinutes: 60 },
  minutes: 30,
  ...own,
});
const moment = (date: string, opens: string, closes: string): AppointmentMoment => ({
  ...{ place: 'balie', date, opens, closes },
});

test('moments of open days, not within the notice, not too far ahead', () => {
  const days = freeDays(need(), [], monday);
  assert.deepEqual(
    days.map(({ date }) => date),
    ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'],
  );
  assert.deepEqual(days[0]?.times, ['10:30', '11:00', '11:30']);
  assert.deepEqual(days[1]?.times, ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30']);
  const notice = { minutes: 30, daysAhead: 2, leadMinutes: 2 * 24 * 60 };
  assert.deepEqual(freeDays(need({ settings: notice }), [], monday), [
    { place: 'balie', date: '2026-11-25', times: ['09:30', '10:00', '10:30', '11:00', '11:30'] },
  ]);
});

test('no moments on a holiday, and those of a short day on a short day', () => {
  const before = new Date('2027-04-26T20:00:00Z');
  const settings = { minutes: 30, daysAhead: 1, leadMinutes: 0 };
  assert.deepEqual(freeDays(need({ settings, holidays: [kingsDay] }), [], before), []);
  const short = { ...kingsDay, opens: '09:00', closes: '10:15' };
  assert.deepEqual(freeDays(need({ settings, holidays: [short] }), [], before), [
    { place: 'balie', date: '2027-04-27', times: ['09:00', '09:30'] },
  ]);
});

test('a long appointment ends before the counter closes, and goes over hours that touch', () => {
  const times = (minutes: number, hours: [string, string][]) =>
    freeDays(need({ minutes, places: [place(1, hours)] }), [], monday)[1]?.times;
  assert.deepEqual(times(60, [['09:00', '10:30']]), ['09:00', '09:30']);
  assert.deepEqual(
    times(60, [
      ['09:00', '10:00'],
      ['10:00', '11:00'],
    ]),
    ['09:00', '09:30', '10:00'],
  );
  assert.deepEqual(times(90, [['22:30', '00:00']]), ['22:30']);
  assert.equal(times(120, [['09:00', '10:30']]), undefined);
});

test('a moment that is taken is free again only at another desk', () => {
  const taken = [moment('2026-11-24', '09:30', '10:00')];
  const times = (desks: number) => freeDays(need({ places: [place(desks)] }), taken, monday)[1]?.times;
  assert.deepEqual(times(1), ['09:00', '10:00', '10:30', '11:00', '11:30']);
  assert.equal(times(2)?.length, 6);
});

test('a subject has the places of its department, its own length and what to bring', () => {
  const profile: Pick<Profile, 'channels' | 'tasks' | 'holidays'> = {
    channels: [
      place().counter,
      {
        ...{ id: 'afspraak', kind: 'appointment', name: { nl: 'Afspraak' } },
        appointments: {
          places: [
            { id: 'burgerzaken', counter: 'stadhuis', departments: ['burgerzaken'], desks: 4 },
            { id: 'alles', counter: 'stadhuis', desks: 1 },
            { id: 'nergens', counter: 'weg', desks: 1 },
          ],
          ...{ minutes: 15, daysAhead: 30, leadMinutes: 0 },
        },
      },
    ],
    tasks: [
      {
        ...{ uri: 'urn:paspoort', upl: 'paspoort', name: { nl: 'Paspoort' }, channels: ['afspraak'] },
        ...{ department: 'burgerzaken', appointment: { minutes: 20, bring: { nl: 'Een pasfoto' } } },
      },
    ],
    holidays: [],
  };
  const ids = (subject: { task?: string; department?: string }) =>
    appointmentPlaces(profile, subject).map(({ id }) => id);
  assert.deepEqual(ids({ task: 'urn:paspoort' }), ['burgerzaken', 'alles']);
  assert.deepEqual(ids({ department: 'burgerzaken' }), ['burgerzaken', 'alles']);
  assert.deepEqual(ids({ task: 'urn:paspoort', department: 'sociaal' }), ['burgerzaken', 'alles']);
  assert.deepEqual(ids({}), ['alles']);
  const free = ['burgerzaken', 'alles', 'nergens'].map((id, index) => ({
    ...{ place: id, date: '2026-11-24' },
    times: index === 0 ? ['09:15'] : ['09:00', '09:15'],
  }));
  const [day, ...others] = counterDays(profile, free);
  assert.deepEqual(others, [], 'one counter is one choice');
  assert.deepEqual(
    day?.moments.map((one) => `${one.opens} ${one.place}`),
    ['09:00 alles', '09:15 burgerzaken'],
  );
  assert.equal(appointmentMinutes(profile, { minutes: 15 }, { task: 'urn:paspoort' }), 20);
  assert.equal(appointmentMinutes(profile, { minutes: 15 }, {}), 15);
  assert.deepEqual(bringTo(profile, { task: 'urn:paspoort' }), { nl: 'Een pasfoto' });
});

test('a moment as a text, there and back; nothing else is one', () => {
  const start = { place: 'balie', date: '2026-11-24', opens: '09:30' };
  assert.deepEqual(momentIn(momentText(start)), start);
  for (const text of ['', '2026-11-24', '2026-11-24 24:00 balie', '2026-99-99 09:00 balie', 'x y z'])
    assert.equal(momentIn(text), undefined, text);
});

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const quarter = (from: number, until: number) => fc.integer({ min: from, max: until }).map((n) => n * 15);
const hours = fc
  .tuple(quarter(24, 52), quarter(2, 24))
  .map(([from, length]): [string, string] => [clock(from), clock(Math.min(from + length, 23 * 60))]);

const needs = fc
  .record({
    desks: fc.integer({ min: 1, max: 3 }),
    hours: fc.array(hours, { minLength: 1, maxLength: 3 }),
    step: fc.constantFrom(5, 10, 15, 20, 30, 45),
    daysAhead: fc.integer({ min: 1, max: 10 }),
    leadMinutes: fc.integer({ min: 0, max: 4 * 24 * 60 }),
    holiday: fc.boolean(),
  })
  .map(({ desks, hours: week, step, daysAhead, leadMinutes, holiday }): AppointmentNeed => ({
    places: [place(desks, week)],
    holidays: holiday ? [{ validFrom: '2026-10-26', validThrough: '2026-10-27' }] : [],
    settings: { minutes: step, daysAhead, leadMinutes },
    minutes: step,
  }));
// Over the end of summer time.
const now = fc
  .integer({ min: 0, max: 10 * 24 * 60 })
  .map((minutes) => new Date(Date.UTC(2026, 9, 20) + minutes * 60_000));

test('each free moment is inside the hours, far enough ahead and not too far, once and in order', () => {
  fc.assert(
    fc.property(needs, now, (one, at) => {
      const days = freeDays(one, [], at);
      const keys = days.flatMap(({ date, times }) => times.map((time) => `${date} ${time}`));
      assert.deepEqual(keys, [...new Set(keys)].sort());
      for (const { date, times } of days) {
        assert.ok(date <= addDays(amsterdamDate(at), one.settings.daysAhead));
        for (const opens of times) {
          const found = offeredMoment(one, { place: 'balie', date, opens }, at);
          assert.ok(found);
          const { counter } = one.places[0] as AppointmentPlace;
          assert.ok(isCovered(found, dayHours(counter, one.holidays, date).periods));
          const { starts, ends } = instantsOf(found);
          assert.ok(+starts - +at >= one.settings.leadMinutes * 60_000);
          assert.equal(+ends - +starts, one.minutes * 60_000);
        }
      }
    }),
  );
});

test('residents who book what is free are, at no minute, more than there are desks', () => {
  const picks = fc.array(fc.record({ at: fc.nat(), minutes: fc.constantFrom(10, 15, 25, 60) }), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(needs, now, picks, (one, at, choices) => {
      const taken: AppointmentMoment[] = [];
      for (const { at: index, minutes } of choices) {
        const own = { ...one, minutes };
        const free = freeDays(own, taken, at).flatMap(({ date, times }) =>
          times.map((opens) => ({ place: 'balie', date, opens })),
        );
        const chosen = free[index % Math.max(free.length, 1)];
        const found = chosen && offeredMoment(own, chosen, at);
        if (found) taken.push(found);
      }
      const { desks } = one.places[0] as AppointmentPlace;
      for (const { date } of taken) {
        const day = taken.filter((other) => other.date === date).map(intervalOf);
        for (let minute = 0; minute < 1440; minute += 5)
          assert.ok(day.filter(({ from, until }) => from <= minute && minute < until).length <= desks);
      }
    }),
  );
});

test('what does not fit would be too many at some minute, and what fits would not', () => {
  const interval = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 10 }))
    .map(([from, length]) => ({ from, until: from + length }));
  fc.assert(
    fc.property(interval, fc.array(interval), fc.integer({ min: 1, max: 4 }), (wanted, taken, most) => {
      const minutes = [...Array(wanted.until - wanted.from).keys()].map((after) => wanted.from + after);
      const isFull = minutes.some(
        (minute) => taken.filter(({ from, until }) => from <= minute && minute < until).length >= most,
      );
      assert.equal(fits(wanted, taken, most), !isFull);
    }),
  );
});
