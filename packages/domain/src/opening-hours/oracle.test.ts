import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import {
  addDays,
  amsterdamInstant,
  daysOfWeek,
  openingAt,
  type Openable,
  type OpeningHours as WeeklyHours,
  type SpecialOpeningHours,
} from './index.js';

/**
 * The library `opening_hours` reads the notation of OpenStreetMap and knows nothing of our rules. It takes its
 * days from the clock of the process, so that clock stands in Amsterdam here.
 */
const zoneOfMachine = process.env['TZ'];
before(() => {
  process.env['TZ'] = 'Europe/Amsterdam';
});
after(() => {
  if (zoneOfMachine === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneOfMachine;
});

/** The clock changes on 29 March, which is among the days of the tests. */
const firstDay = '2026-02-16';
/** The library names a change that is none after a night in which the clock changes, so such hours begin later. */
const afterTheChange = '2026-04-06';
const dayNames = {
  Monday: 'Mo',
  Tuesday: 'Tu',
  Wednesday: 'We',
  Thursday: 'Th',
  Friday: 'Fr',
  Saturday: 'Sa',
  Sunday: 'Su',
};
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const inNotation = (date: string) => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${year} ${monthNames[month - 1] ?? ''} ${String(day).padStart(2, '0')}`;
};
const period = ({ validFrom, validThrough }: Pick<SpecialOpeningHours, 'validFrom' | 'validThrough'>) =>
  validFrom === validThrough ? inNotation(validFrom) : `${inNotation(validFrom)}-${inNotation(validThrough)}`;
const length = ({ validFrom, validThrough }: SpecialOpeningHours) =>
  Date.parse(validThrough) - Date.parse(validFrom);

/** An exception replaces its days: the last rule counts, so the shortest exception stands last. */
const replacing = (exceptions: readonly SpecialOpeningHours[]) =>
  [...exceptions]
    .sort((a, b) => length(b) - length(a))
    .map((one) => `${period(one)} ${one.opens && one.closes ? `${one.opens}-${one.closes}` : 'off'}`);

/** Weekly hours stand beside each other: a comma adds a rule, a semicolon replaces. */
const weekly = (hours: readonly WeeklyHours[]) =>
  hours
    .map(({ dayOfWeek, opens, closes, validFrom, validThrough }) => {
      const dates = validFrom && validThrough ? `${period({ validFrom, validThrough })} ` : '';
      return `${dates}${dayOfWeek.map((day) => dayNames[day]).join(',')} ${opens}-${closes}`;
    })
    .join(', ');

const notation = (
  { openingHours = [], specialOpeningHours = [] }: Openable,
  holidays: SpecialOpeningHours[],
) =>
  [weekly(openingHours), ...replacing(holidays), ...replacing(specialOpeningHours)]
    .filter(Boolean)
    .join('; ');

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
/** From four o'clock, since an hour of the night comes twice or never where the clock changes. */
const daytime = fc
  .tuple(fc.integer({ min: 16, max: 90 }), fc.integer({ min: 1, max: 40 }))
  .map(([from, long]) => ({ opens: clock(from * 15), closes: clock(Math.min(from + long, 95) * 15) }));
const overnight = fc
  .tuple(fc.integer({ min: 70, max: 95 }), fc.integer({ min: 16, max: 28 }))
  .map(([from, until]) => ({ opens: clock(from * 15), closes: clock(until * 15) }));
const dates = (longest: number, first = firstDay) =>
  fc.tuple(fc.integer({ min: 0, max: 70 }), fc.integer({ min: 0, max: longest })).map(([from, long]) => ({
    validFrom: addDays(first, from),
    validThrough: addDays(first, from + long),
  }));

const week = (
  hours: fc.Arbitrary<{ opens: string; closes: string }>,
  first = firstDay,
): fc.Arbitrary<WeeklyHours[]> =>
  fc.array(
    fc
      .tuple(fc.subarray([...daysOfWeek], { minLength: 1 }), hours, fc.option(dates(40, first), { nil: {} }))
      .map(([dayOfWeek, times, valid]) => ({ dayOfWeek, ...times, ...valid })),
    { minLength: 1, maxLength: 5 },
  );

/** Exceptions of different lengths: of two as long, our rule takes both and the notation takes the last. */
const exceptions: fc.Arbitrary<SpecialOpeningHours[]> = fc.uniqueArray(
  fc.tuple(dates(9), fc.option(daytime, { nil: {} })).map(([valid, times]) => ({ ...valid, ...times })),
  { maxLength: 4, selector: length },
);

const momentFrom = (first: string) =>
  fc
    .tuple(fc.integer({ min: 0, max: 75 }), fc.integer({ min: 12 * 15, max: 24 * 60 - 1 }))
    .map(([day, minutes]) => amsterdamInstant(addDays(first, day), clock(minutes)));

/** Compares with the library whether it is open, and when that changes within the sixty days that we look ahead. */
function agrees(channel: Openable, holidays: SpecialOpeningHours[], now: Date) {
  const text = notation(channel, holidays);
  const library = new OpeningHours(text);
  const ours = openingAt(channel, holidays, now);
  assert.equal(ours.open, library.getState(now), `${text} at ${now.toISOString()}`);
  const change = ours.open ? ours.closes : ours.opens;
  const expected = library.getNextChange(now);
  const isNear = expected && +expected < +now + 55 * 86_400_000;
  if (isNear || change)
    assert.equal(change?.toISOString(), expected?.toISOString(), `${text} at ${now.toISOString()}`);
}

test('daytime hours with holidays and exceptions of their own open and close as an independent library says', () => {
  fc.assert(
    fc.property(
      week(daytime),
      exceptions,
      exceptions,
      momentFrom(firstDay),
      (openingHours, holidays, own, now) => {
        agrees({ openingHours, specialOpeningHours: own }, holidays, now);
      },
    ),
    { numRuns: 1500 },
  );
});

test('hours that end on the next day open and close as an independent library says', () => {
  fc.assert(
    fc.property(
      week(fc.oneof(daytime, overnight), afterTheChange),
      momentFrom(afterTheChange),
      (openingHours, now) => {
        agrees({ openingHours }, [], now);
      },
    ),
    { numRuns: 500 },
  );
});
