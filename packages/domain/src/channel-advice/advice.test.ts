import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isHumanChannel } from '../vocabulary/index.js';
import { adviseChannels } from './index.js';
import { anyProfile, channel, moment, officeHours, passport, profile, task } from './profiles.fixtures.js';

const counter = channel('balie', 'counter', { openingHours: officeHours });
const phone = channel('telefoon', 'phone', { openingHours: officeHours });
const callback = channel('terugbellen', 'callback', {
  openingHours: officeHours,
  callback: { windows: [{ opens: '09:00', closes: '12:00' }], daysAhead: 5, leadMinutes: 60 },
});
const form = channel('formulier', 'web-form');
const newsletter = channel('nieuwsbrief', 'newsletter');

const zilverbeek = profile([form, phone, callback, counter, newsletter], ['balie', 'telefoon', 'formulier']);
const tuesdayMorning = new Date('2026-01-13T09:00:00Z');
const night = new Date('2026-01-13T22:00:00Z');
const earlyMorning = new Date('2026-01-13T07:30:00Z');
const order = (advice: ReturnType<typeof adviseChannels>) => advice.map(({ channel: { id } }) => id);

test('when all is open, the order of the task counts', () => {
  const advice = adviseChannels(zilverbeek, passport, tuesdayMorning);
  assert.deepEqual(order(advice), ['balie', 'telefoon', 'formulier', 'terugbellen']);
  assert.deepEqual(
    advice.map(({ reason }) => reason),
    ['best-for-task', 'open-now', 'always-open', 'open-now'],
  );
});

test('what is open goes before what is closed, and a callback before what cannot be done now', () => {
  const advice = adviseChannels(zilverbeek, passport, night);
  assert.deepEqual(order(advice), ['formulier', 'terugbellen', 'balie', 'telefoon']);
  assert.deepEqual(
    advice.map(({ reason }) => reason),
    ['always-open', 'other', 'best-for-task', 'other'],
  );
});

test('what opens within the hour says so', () => {
  const advice = adviseChannels(zilverbeek, passport, earlyMorning);
  assert.equal(advice.find((one) => one.channel === counter)?.reason, 'opens-soon');
});

test('ten minutes of waiting weigh as much as a place in the order', () => {
  const waiting = (minutes: number) =>
    profile([{ ...counter, waitingMinutes: minutes }, phone], ['balie', 'telefoon']);
  assert.deepEqual(order(adviseChannels(waiting(10), passport, tuesdayMorning)), ['balie', 'telefoon']);
  assert.deepEqual(order(adviseChannels(waiting(11), passport, tuesdayMorning)), ['telefoon', 'balie']);
});

test('without a task, or with one the profile does not know, all channels stand in their own order', () => {
  for (const task of [undefined, 'http://standaarden.overheid.nl/owms/terms/onbekend']) {
    const advice = adviseChannels(zilverbeek, task, tuesdayMorning);
    assert.deepEqual(order(advice), ['formulier', 'telefoon', 'terugbellen', 'balie', 'nieuwsbrief']);
    assert.ok(advice.every(({ reason }) => reason !== 'best-for-task'));
  }
});

test('a task that names no channel of the profile still has a human', () => {
  const advice = adviseChannels(profile([form, phone], ['bestaat-niet']), passport, night);
  assert.deepEqual(order(advice), ['telefoon']);
});

test('whatever the profile, one channel is advised, it stands first, and each stands there once', () => {
  fc.assert(
    fc.property(anyProfile, task, moment, (any, uri, now) => {
      const advice = adviseChannels(any, uri, now);
      assert.equal(new Set(advice.map((one) => one.channel)).size, advice.length);
      assert.deepEqual(
        advice.map(({ advised }) => advised),
        advice.map((_, index) => index === 0),
      );
    }),
  );
});

test('whatever the profile, no closed channel stands before an open one, but the person in second place', () => {
  fc.assert(
    fc.property(anyProfile, task, moment, (any, uri, now) => {
      const [, second, ...others] = adviseChannels(any, uri, now);
      const rest =
        second && isHumanChannel(second.channel.kind) ? others : [...(second ? [second] : []), ...others];
      const open = rest.map(({ opening }) => opening.open);
      assert.ok(!open.includes(false) || !open.slice(open.indexOf(false)).includes(true));
    }),
  );
});

test('a person who is closed stands second where a machine is open, and no further back', () => {
  const chat = channel('chat', 'chat');
  const closed = profile([form, chat, newsletter, phone], ['formulier', 'chat']);
  assert.deepEqual(order(adviseChannels(closed, passport, night)), ['formulier', 'telefoon', 'chat']);
  assert.deepEqual(order(adviseChannels(closed, undefined, night)), [
    ...['formulier', 'telefoon'],
    ...['chat', 'nieuwsbrief'],
  ]);
});

test('what a resident may expect of a channel is said where it is known, and only while it is open', () => {
  const expected = (waitingMinutes: number | undefined, now = tuesdayMorning) => {
    const one = { ...phone, ...(waitingMinutes !== undefined && { waitingMinutes }) };
    const [advice] = adviseChannels(profile([one], ['telefoon']), passport, now);
    return [advice?.expect, advice?.minutes];
  };
  assert.deepEqual(expected(undefined), [undefined, undefined]);
  assert.deepEqual(expected(0), ['at-once', 0]);
  assert.deepEqual(expected(1), ['at-once', 1]);
  assert.deepEqual(expected(2), ['waiting', 2]);
  assert.deepEqual(expected(9), ['waiting', 9]);
  assert.deepEqual(expected(10), ['busy', 10]);
  assert.deepEqual(expected(10, night), [undefined, undefined]);
});

test('a task that residents settle themselves says where, and how long that takes', () => {
  const small = profile([form, phone], ['formulier', 'telefoon']);
  const tasks = small.tasks.map((one) => ({ ...one, selfService: { channel: 'formulier', minutes: 5 } }));
  assert.deepEqual(
    adviseChannels({ ...small, tasks }, passport, night).map(({ expect, minutes }) => [expect, minutes]),
    [
      ['self-service', 5],
      [undefined, undefined],
    ],
  );
});

test('the advice leaves the profile as it was', () => {
  const before = structuredClone(zilverbeek);
  adviseChannels(zilverbeek, passport, night);
  assert.deepEqual(zilverbeek, before);
});
