import fc from 'fast-check';
import { daysOfWeek } from '../opening-hours/index.js';
import type { Channel, Profile } from '../profile/index.js';
import { channelCodes, type ChannelCode } from '../vocabulary/index.js';

export const passport = 'http://standaarden.overheid.nl/owms/terms/paspoort';
export const officeHours = [{ dayOfWeek: [...daysOfWeek.slice(0, 5)], opens: '09:00', closes: '17:00' }];

export function channel(id: string, kind: ChannelCode, more: Partial<Channel> = {}): Channel {
  return { id, kind, name: { nl: id }, ...more };
}

export function profile(channels: Channel[], best: string[]): Profile {
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

/** A closure or other hours for a whole period, around the moments of the tests. */
const exception = fc.record({
  from: fc.integer({ min: 20, max: 31 }),
  days: fc.integer({ min: 0, max: 8 }),
  hours: fc.constantFrom({}, { opens: '10:00', closes: '11:00' }),
});
const exceptions = fc.array(exception, { maxLength: 3 }).map((found) =>
  found.map(({ from, days, hours }) => ({
    validFrom: `2026-03-${from}`,
    validThrough: new Date(Date.UTC(2026, 2, from + days)).toISOString().slice(0, 10),
    ...hours,
  })),
);

const anyChannel = fc.record({
  kind: fc.constantFrom(...channelCodes),
  hours: fc.constantFrom(undefined, [], officeHours),
  special: fc.option(exceptions, { nil: undefined }),
  waitingMinutes: fc.option(fc.integer({ min: 0, max: 600 }), { nil: undefined }),
  address: fc.constantFrom(undefined, 'tel:140999', '/contact', '#plein-chat'),
});

/** Any profile with channels and one task that names some of them, on any day, in a crisis or not. */
export const anyProfile: fc.Arbitrary<Profile> = fc
  .record({
    found: fc.array(anyChannel, { minLength: 1, maxLength: 8 }),
    holidays: exceptions,
    active: fc.option(fc.boolean(), { nil: undefined }),
    named: fc.array(fc.nat(9), { minLength: 1, maxLength: 9 }),
  })
  .map(({ found, holidays, active, named }) => {
    const channels = found.map(({ kind, hours, special, waitingMinutes, address }, index) =>
      channel(`kanaal-${index}`, kind, {
        ...(hours && { openingHours: hours }),
        ...(special && { specialOpeningHours: special }),
        ...(waitingMinutes !== undefined && { waitingMinutes }),
        ...(address && { address }),
      }),
    );
    return {
      ...profile(
        channels,
        [...new Set(named)].map((index) => `kanaal-${index}`),
      ),
      holidays,
      ...(active !== undefined && {
        crisis: { active, title: { nl: 'Wateroverlast' }, message: { nl: 'Blijf binnen.' } },
      }),
    };
  });

export const moment = fc
  .integer({ min: 0, max: 14 * 24 * 60 })
  .map((minutes) => new Date(Date.UTC(2026, 2, 25) + minutes * 60_000));
export const task = fc.constantFrom(passport, undefined);
