import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { daysOfWeek, type DayOfWeek } from '../opening-hours/index.js';
import {
  callingDepartment,
  freeSlots,
  offeredSlots,
  placesLeft,
  windowFigures,
  type CallbackProfile,
  type TakenPlaces,
} from './index.js';
import type { CallbackSlot } from '../contact/index.js';

const passport = 'https://example.nl/paspoort';
const now = new Date('2026-11-23T08:30:00Z');
const codes = ['burgerzaken', 'zorg'] as const;

const profileOf = (
  most: number | undefined,
  limits: readonly (Partial<Record<DayOfWeek, number>> | undefined)[],
): CallbackProfile => ({
  channels: [
    {
      id: 'terugbellen',
      kind: 'callback',
      name: { nl: 'Wij bellen u terug' },
      callback: {
        windows: [
          { opens: '09:00', closes: '12:00' },
          { opens: '13:00', closes: '17:00' },
        ],
        ...{ daysAhead: 6, leadMinutes: 60 },
        ...(most !== undefined && { most }),
      },
    },
  ],
  departments: codes.map((code, index) => {
    const callsPerWindow = limits[index];
    return { code, name: { nl: code }, ...(callsPerWindow && { callsPerWindow }) };
  }),
  holidays: [],
  tasks: [
    { uri: passport, upl: 'paspoort', name: { nl: 'Paspoort' }, channels: [], department: 'burgerzaken' },
  ],
});

test('without limits every window is offered, whatever is taken', () => {
  const profile = profileOf(undefined, []);
  const [slot] = offeredSlots(profile, now);
  assert.ok(slot);
  const taken = [{ ...slot, department: 'burgerzaken', taken: 900 }];
  assert.deepEqual(freeSlots(profile, 'burgerzaken', taken, now), offeredSlots(profile, now));
  assert.deepEqual(windowFigures(profile, taken, now), []);
});

test('a department with 0 on a day calls nobody back that day, and others do', () => {
  const profile = profileOf(undefined, [{ Tuesday: 0 }]);
  const days = (department: string) =>
    new Set(freeSlots(profile, department, [], now).map(({ date }) => date));
  assert.ok(!days('burgerzaken').has('2026-11-24'));
  assert.ok(days('burgerzaken').has('2026-11-25'));
  assert.ok(days('zorg').has('2026-11-24'));
});

test('the department that is given calls, or that of the task where the profile does not have it', () => {
  const profile = profileOf(undefined, []);
  assert.equal(callingDepartment(profile, { task: passport }), 'burgerzaken');
  assert.equal(callingDepartment(profile, { task: passport, department: 'zorg' }), 'zorg');
  assert.equal(callingDepartment(profile, { task: passport, department: 'verzonnen' }), 'burgerzaken');
  assert.equal(callingDepartment(profile, { department: 'verzonnen' }), 'verzonnen');
  assert.equal(callingDepartment(profile, {}), undefined);
});

test('figures name what is taken and what fits, also of a window that cannot be chosen any more', () => {
  const profile = profileOf(undefined, [{ Monday: 2 }]);
  const early = { date: '2026-11-23', opens: '09:00', closes: '12:00' };
  const taken = [{ ...early, department: 'burgerzaken', taken: 3 }];
  assert.deepEqual(
    windowFigures(profile, taken, now).map(({ slot, ...rest }) => [slot.date, slot.opens, rest]),
    [
      ['2026-11-23', '09:00', { department: 'burgerzaken', taken: 3, places: 2 }],
      ['2026-11-23', '13:00', { department: 'burgerzaken', taken: 0, places: 2 }],
    ],
  );
});

const limit = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
const limitsOfDays = fc.option(
  fc.tuple(...daysOfWeek.map(() => limit)).map(
    (numbers) =>
      Object.fromEntries(
        daysOfWeek.flatMap((day, index) => {
          const number = numbers[index];
          return number === undefined ? [] : [[day, number]];
        }),
      ) as Partial<Record<DayOfWeek, number>>,
  ),
  { nil: undefined },
);
/** Somebody asks for a window of a number, or gives a place back. */
const steps = fc.array(
  fc.record({ asks: fc.boolean(), department: fc.constantFrom(...codes, null), window: fc.nat({ max: 20 }) }),
  { maxLength: 60 },
);

test('in whatever order residents ask and cancel, no window has more than fits, and a free one takes one', () => {
  fc.assert(
    fc.property(
      limit.map((most) => (most === 0 ? undefined : most)),
      fc.array(limitsOfDays, { minLength: 2, maxLength: 2 }),
      steps,
      (most, limits, made) => {
        const profile = profileOf(most, limits);
        const offered = offeredSlots(profile, now);
        const requests: { slot: CallbackSlot; department: string | null }[] = [];
        const taken = (): TakenPlaces[] =>
          requests.map(({ slot, department }) => ({ ...slot, department, taken: 1 }));
        for (const { asks, department, window } of made) {
          const slot = offered[window % offered.length];
          assert.ok(slot);
          const left = placesLeft(profile, department, slot, taken());
          const isFree = freeSlots(profile, department, taken(), now).some(
            (one) => one === slot || (one.date === slot.date && one.opens === slot.opens),
          );
          assert.equal(isFree, left > 0);
          if (asks && isFree) {
            requests.push({ slot, department });
            if (left < Infinity) assert.equal(placesLeft(profile, department, slot, taken()), left - 1);
          } else if (!asks) {
            const at = requests.findIndex((one) => one.slot === slot && one.department === department);
            if (at < 0) continue;
            requests.splice(at, 1);
            assert.ok(placesLeft(profile, department, slot, taken()) > 0, 'its place is free again');
          }
        }
        for (const { taken: has, places } of windowFigures(profile, taken(), now)) assert.ok(has <= places);
      },
    ),
  );
});
