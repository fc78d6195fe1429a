import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { adviseChannels, humanChannels } from './index.js';
import { daysOfWeek } from '../opening-hours/index.js';
import type { Channel, Profile } from '../profile/index.js';
import { channelCodes, type ChannelCode } from '../vocabulary/index.js';

const passport = 'http://standaarden.overheid.nl/owms/terms/paspoort';
const officeHours = [{ dayOfWeek: [...daysOfWeek.slice(0, 5)], opens: '09:00', closes: '17:00' }];

function channel(id: string, kind: ChannelCode, more: Partial<Channel> = {}): Channel {
  return { id, kind, name: { nl: id }, ...more };
}

const counter = channel('balie', 'counter', { openingHours: officeHours });
const phone = channel('telefoon', 'phone', { openingHours: officeHours });
const callback = channel('terugbellen', 'callback', {
  openingHours: officeHours,
  callback: { windows: [{ opens: '09:00', closes: '12:00' }], daysAhead: 5, leadMinutes: 60 },
});
const form = channel('formulier', 'web-form');
const newsletter = channel('nieuwsbrief', 'newsletter');

function profile(channels: Channel[], best: string[]): Profile {
  return {
    version: 1,
    organisation: { name: 'Gemeente Zilverbeek' },
    languages: ['nl'],
    timeZone: 'Europe/Amsterdam',
    origins: [],
    channels,
    holidays: [],
    departments: [],
    tasks: [{ uri: passport, upl: 'paspoort', name: { nl: 'Paspoort' }, channels: best }],
    notices: [],
    privacyStatement: '/privacy',
  };
}

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

const anyChannel = fc.record({
  kind: fc.constantFrom(...channelCodes),
  hours: fc.constantFrom(undefined, [], officeHours),
  waitingMinutes: fc.option(fc.integer({ min: 0, max: 600 }), { nil: undefined }),
});
const anyProfile = fc.array(anyChannel, { minLength: 1, maxLength: 8 }).chain((found) => {
  const channels = found.map(({ kind, hours, waitingMinutes }, index) =>
    channel(`kanaal-${index}`, kind, {
      ...(hours && { openingHours: hours }),
      ...(waitingMinutes !== undefined && { waitingMinutes }),
    }),
  );
  return fc
    .shuffledSubarray(
      channels.map(({ id }) => id),
      { minLength: 1 },
    )
    .map((best) => profile(channels, best));
});
const moment = fc
  .integer({ min: 0, max: 14 * 24 * 60 })
  .map((minutes) => new Date(Date.UTC(2026, 2, 25) + minutes * 60_000));
const task = fc.constantFrom(passport, undefined);

test('whatever the profile, the human is there, one is advised and stands first, each once', () => {
  fc.assert(
    fc.property(anyProfile, task, moment, (any, uri, now) => {
      const advice = adviseChannels(any, uri, now);
      const shown = new Set(advice.map((one) => one.channel));
      const humans = any.channels.filter(({ kind }) => humanChannels.includes(kind));
      assert.equal(shown.size, advice.length);
      assert.ok(humans.every((human) => shown.has(human)));
      assert.deepEqual(
        advice.map(({ advised }) => advised),
        advice.map((_, index) => index === 0),
      );
    }),
  );
});

test('whatever the profile, no closed channel stands before an open one', () => {
  fc.assert(
    fc.property(anyProfile, task, moment, (any, uri, now) => {
      const open = adviseChannels(any, uri, now).map(({ opening }) => opening.open);
      assert.ok(!open.slice(open.indexOf(false)).includes(true) || !open.includes(false));
    }),
  );
});

test('the advice leaves the profile as it was', () => {
  const before = structuredClone(zilverbeek);
  adviseChannels(zilverbeek, passport, night);
  assert.deepEqual(zilverbeek, before);
});
