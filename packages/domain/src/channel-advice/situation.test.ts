import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { adviseChannels, adviseInSituation, failsIn, helpsIn, situations, type Situation } from './index.js';
import { anyProfile, channel, moment, officeHours, passport, profile, task } from './profiles.fixtures.js';

const form = channel('formulier', 'web-form');
const portal = channel('mijn', 'personal-page');
const phone = channel('telefoon', 'phone', { openingHours: officeHours });
const mail = channel('mail', 'email');
const counter = channel('balie', 'counter', {
  openingHours: officeHours,
  interpreter: { nl: 'Bel eerst. Wij regelen een tolk.' },
});
const tuesdayMorning = new Date('2026-01-13T09:00:00Z');
const night = new Date('2026-01-13T22:00:00Z');
const municipality = profile([portal, form, mail, phone, counter], ['mijn', 'formulier', 'mail', 'telefoon']);

function order(stated: readonly Situation[], now = tuesdayMorning): string[] {
  const advice = adviseInSituation(adviseChannels(municipality, passport, now), stated);
  return advice.map((one) => one.channel.id);
}

test('a resident who states nothing gets the advice as it was', () => {
  assert.deepEqual(order([]), ['mijn', 'mail', 'formulier', 'telefoon', 'balie']);
});

test('a resident who does not get any further gets people first', () => {
  assert.deepEqual(order(['stuck']), ['mail', 'telefoon', 'balie', 'mijn', 'formulier']);
});

test('a resident who cannot wait gets people who answer at once first, and at night those who open', () => {
  assert.deepEqual(order(['urgent']), ['telefoon', 'balie', 'mijn', 'mail', 'formulier']);
  assert.deepEqual(order(['urgent'], night).slice(0, 2), ['telefoon', 'balie']);
});

test('a resident without DigiD gets what needs it last', () => {
  assert.deepEqual(order(['no-digid']), ['mail', 'telefoon', 'balie', 'formulier', 'mijn']);
});

test('a resident who needs an interpreter gets the channel that has one first', () => {
  assert.equal(order(['interpreter'])[0], 'balie');
});

test('a resident who does not hear well gets written channels first, and a telephone with a text relay too', () => {
  assert.deepEqual(order(['text-relay']), ['mail', 'formulier', 'mijn', 'balie', 'telefoon']);
  const relayed = profile([form, { ...phone, textRelay: { nl: 'Bel met Teletolk.' } }], ['telefoon']);
  const advice = adviseInSituation(adviseChannels(relayed, passport, tuesdayMorning), ['text-relay']);
  assert.equal(advice[0]?.channel.id, 'telefoon');
});

test('each channel says in what it helps, and in what it does not', () => {
  const said = adviseChannels(municipality, passport, tuesdayMorning).map((one) => [
    one.channel.id,
    helpsIn(one, situations) ?? '',
    failsIn(one, situations) ?? '',
  ]);
  assert.deepEqual(said, [
    ['mijn', '', 'urgent'],
    ['mail', 'stuck', 'urgent'],
    ['formulier', 'text-relay', 'urgent'],
    ['telefoon', 'stuck', 'text-relay'],
    ['balie', 'stuck', ''],
  ]);
});

test('stating more than once, or in another order, changes nothing', () => {
  fc.assert(
    fc.property(anyProfile, task, moment, fc.subarray([...situations]), (any, uri, now, stated) => {
      const once = adviseInSituation(adviseChannels(any, uri, now), stated);
      assert.deepEqual(
        adviseInSituation(adviseChannels(any, uri, now), stated.toReversed()).map((one) => one.channel.id),
        once.map((one) => one.channel.id),
      );
      const ids = new Set(once.map((one) => one.channel.id));
      assert.equal(ids.size, once.length);
    }),
  );
});
