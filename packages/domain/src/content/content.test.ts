import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Profile } from '../profile/index.js';
import { profileSchema } from '../profile/schema.js';
import { partOf, profilePartFields, profileParts, withPart, type ProfilePart } from './index.js';

const profile: Profile = {
  version: 1,
  organisation: { name: 'Gemeente Zilverbeek' },
  languages: ['nl'],
  timeZone: 'Europe/Amsterdam',
  origins: [],
  channels: [{ id: 'balie', kind: 'counter', name: { nl: 'Balie' } }],
  holidays: [],
  departments: [],
  tasks: [],
  notices: [],
  privacyStatement: '/privacy',
};

describe('the parts of a profile', () => {
  it('hold every field once, except the version and the schema', () => {
    const fields = profileParts.flatMap((part): string[] => [...profilePartFields[part]]);
    const all = Object.keys(profileSchema.properties).filter(
      (name) => !['version', '$schema'].includes(name),
    );
    assert.deepEqual(fields.sort(), all.sort());
  });

  it('put together are the profile', () => {
    const together = profileParts.map((part) => partOf(profile, part));
    assert.deepEqual(Object.assign({ version: 1 }, ...together), profile);
  });

  it('are replaced one at a time, whatever the order', () => {
    const other: Profile = {
      ...profile,
      organisation: { name: 'Gemeente Voorbeelddam' },
      notices: [{ id: 'a', text: { nl: 'b' } }],
      theme: { stylesheets: ['/x.css'] },
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(profileParts), (parts: ProfilePart[]) => {
        const mixed = parts.reduce((before, part) => withPart(before, part, partOf(other, part)), profile);
        for (const part of profileParts) {
          assert.deepEqual(partOf(mixed, part), partOf(parts.includes(part) ? other : profile, part));
        }
      }),
    );
  });
});
