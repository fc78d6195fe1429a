import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { eventDetailSchemas } from '@plein/domain/vocabulary/schema.js';
import { eventNameOf, type EventContext, type EventName } from '@plein/domain/vocabulary.js';
import { eventChecker, eventRow } from '@plein/gateway';
import { dayOf, weekdayOf } from './calendar.js';
import {
  rowOf,
  simulateYear,
  storiesUntil,
  type YearDay,
  type YearEvent,
  type YearOptions,
} from './index.js';
import { inhabitants, perInhabitant } from './volumes.js';

const until = new Date('2026-11-22T12:00:00.000Z');
const scale = 0.02;
let days: YearDay[] = [];
let events: YearEvent[] = [];

const nameOf = ({ event }: YearEvent) => eventNameOf(event.type) as EventName;
const named = (name: EventName) => events.filter((one) => nameOf(one) === name);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const year = (options: Partial<YearOptions> = {}) => [...simulateYear({ until, scale, ...options })];
const hourOf = (at: string, { start }: { start: number }) => (Date.parse(at) - start) / 3_600_000;

before(() => {
  days = year();
  events = days.flatMap((day) => day.events);
});

describe('a simulated year', () => {
  it('is the same for the same seed, and another for another', () => {
    const week = { days: 7 };
    assert.deepEqual(year(week), year(week));
    assert.notDeepEqual(year(week), year({ ...week, seed: 'beek' }));
    assert.deepEqual(year(week), days.slice(-7), 'a day does not hang on the days before it');
  });

  it('gives every event an id of its own, a UUID that its maker chose (version 8)', () => {
    assert.equal(new Set(events.map(({ event }) => event.id)).size, events.length);
    for (const { event } of events) assert.match(event.id, /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab]/);
  });

  it('tells every kind of event that the vocabulary has', () => {
    const told = new Set(events.map(nameOf));
    assert.deepEqual(
      Object.keys(eventDetailSchemas).filter((name) => !told.has(name as EventName)),
      [],
    );
  });

  it("passes the gateway's check with every event, and makes the same row without it", () => {
    const check = eventChecker();
    for (const one of events) {
      const result = check(one.event);
      assert.ok(result.status === 'ok', JSON.stringify([one, result]));
      assert.deepEqual(rowOf(one), eventRow(result.event, one.receivedAt));
    }
  });

  it('happens before it is logged, is logged before it is received, and is received before the end', () => {
    let late = 0;
    for (const { event, receivedAt } of events) {
      const { occurredAt } = event.data;
      assert.ok(occurredAt <= event.time && event.time <= receivedAt, JSON.stringify(event));
      assert.ok(receivedAt < until.toISOString());
      if (Date.parse(receivedAt) - Date.parse(occurredAt) > 3_600_000) late += 1;
    }
    assert.ok(late > 0 && late < events.length * 0.01, `${late} are heard of later`);
  });

  it('answers the telephone in opening hours only, and not on holidays', () => {
    for (const { event } of named('contact.ended')) {
      const { occurredAt, channel, outcome } = event.data as EventContext & { outcome: string };
      if (channel !== 'phone' || outcome !== 'abandoned') continue;
      const day = dayOf(occurredAt.slice(0, 10));
      assert.ok(day.opens('telefoon'), occurredAt);
    }
    const quiet = days.filter(({ date }) => !dayOf(date).opens('office'));
    assert.ok(
      quiet.some(({ date }) => date === '2026-04-06'),
      'Easter Monday',
    );
    for (const { events: ofDay } of quiet) {
      assert.equal(ofDay.filter((one) => nameOf(one) === 'contact.registered').length, 0);
    }
  });

  it('has its peak on Monday, a quiet Friday afternoon, and only the web at the weekend', () => {
    const calls = named('contact.ended').filter(({ event }) => event.data.channel === 'phone');
    const perDay = [0, 1, 2, 3, 4].map(
      (day) => calls.filter(({ event }) => weekdayOf(event.data.occurredAt.slice(0, 10)) === day).length,
    );
    assert.equal(Math.max(...perDay), perDay[0]);
    assert.equal(Math.min(...perDay), perDay[4]);
    const friday = calls.filter(({ event }) => weekdayOf(event.data.occurredAt.slice(0, 10)) === 4);
    const afternoon = friday.filter(({ event }) => {
      const at = event.data.occurredAt;
      return hourOf(at, dayOf(at.slice(0, 10))) >= 13;
    });
    assert.ok(afternoon.length < friday.length * 0.3, `${afternoon.length} of ${friday.length}`);
    const sunday = days.filter(({ date }) => weekdayOf(date) === 6).flatMap((day) => day.events);
    const channels = new Set(sunday.map(({ event }) => event.data.channel));
    assert.ok(channels.has('website') && !channels.has('counter') && !channels.has('email'));
  });

  it('is quiet in August, and busy with passports in June and with taxes in February', () => {
    const perMonth = (month: string, task: string) =>
      events.filter(
        ({ event }) =>
          event.data.occurredAt.startsWith(`2026-${month}`) && event.data.task?.endsWith(`/${task}`),
      ).length;
    assert.ok(perMonth('06', 'paspoort') > perMonth('09', 'paspoort') * 1.3);
    assert.ok(perMonth('02', 'hondenbelasting') > perMonth('07', 'hondenbelasting') * 1.8);
    const monthly = (month: string) =>
      sum(days.filter(({ date }) => date.startsWith(`2026-${month}`)).map((day) => day.events.length));
    assert.ok(monthly('08') < monthly('03') * 0.95);
  });

  it('has the volume of a municipality of 100,000, in proportion to its scale', () => {
    const without = year({ stories: [] }).slice(-364);
    const calls = sum(
      without.map(
        ({ events: ofDay }) =>
          ofDay.filter((one) => nameOf(one) === 'contact.ended' && one.event.data.channel === 'phone').length,
      ),
    );
    const expected = perInhabitant.calls * inhabitants * scale;
    assert.ok(Math.abs(calls - expected) < expected * 0.08, `${calls} calls, expected ${expected}`);
    const whole = events.length / scale;
    assert.ok(whole > 600_000 && whole < 1_000_000, `${whole} events in all`);
    const twice = sum(year({ scale: scale * 2 }).map((day) => day.events.length));
    assert.ok(Math.abs(twice / events.length - 2) < 0.06);
  });

  it('differs from a year without stories on the days of a story only', () => {
    const stories = storiesUntil('2026-11-22');
    const without = year({ stories: [] });
    for (const [index, { date, events: ofDay }] of days.entries()) {
      if (stories.some(({ from, to }) => from <= date && date <= to)) continue;
      assert.equal(ofDay.length, without[index]?.events.length, date);
    }
  });
});
