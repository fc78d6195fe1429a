import { storeUncheckedProfile } from '../../testing/stored-profile.fixtures.js';
import { profileSchema } from '@plein/domain/profile/schema.js';
import type { Profile } from '@plein/domain/profile.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openTestGateway } from '../../testing/gateway.fixtures.js';
import { valuesOf } from '../../testing/schema-values.fixtures.js';
import { addressProblems } from './profile-addresses.js';

const pages = ['contact', 'contact?view=callback', 'status', 'feedback', 'poll/plein', 'chat'];

/** Profiles with anything that the schema allows, and addresses that fit. */
const anyProfile = fc
  .tuple(valuesOf(profileSchema), fc.constantFrom(undefined, 'https://www.zilverbeek.example'))
  .map(([value, url]) => {
    const profile = value as Profile;
    const { name, oin } = profile.organisation;
    return {
      ...profile,
      organisation: { name, ...(oin && { oin }), ...(url && { url }) },
      origins: [],
      ...(profile.crisis && { crisis: { ...profile.crisis, url: '/crisis' } }),
      ...(profile.theme && { theme: { ...profile.theme, stylesheets: ['/theme.css'] } }),
      channels: profile.channels.map(({ address, location, ...channel }) => ({
        ...channel,
        ...(address !== undefined && { address: 'tel:140999' }),
        ...(location && { location: { ...location, mapUrl: 'https://kaart.example/' } }),
      })),
      tasks: profile.tasks.map((task) => ({ ...task, url: '/taak' })),
      privacyStatement: '/privacy',
    };
  });

test('every profile that a store may hold draws every page, also one that contradicts itself', async (t) => {
  const gateway = await openTestGateway();
  t.after(() => gateway.close());
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(anyProfile, async (profile) => {
      if (addressProblems(profile).length > 0) return;
      accepted += 1;
      await storeUncheckedProfile(gateway, profile);
      for (const page of pages) {
        const answer = await gateway.app.request(`/pages/${page}`);
        assert.equal(answer.status, 200, `${page} ${gateway.logged.at(-1) ?? ''}`);
      }
    }),
    { numRuns: 60 },
  );
  assert.ok(accepted > 10, String(accepted));
});
