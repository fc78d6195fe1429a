import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { usableProfile } from './usable-profile.js';

const phone = { id: 'phone', kind: 'phone', name: { nl: 'Bellen' } };

test('a profile with an organisation and one channel can be used', () => {
  const { profile, problems } = usableProfile({ organisation: { name: 'Zilverbeek' }, channels: [phone] });
  assert.deepEqual(problems, []);
  assert.equal(profile?.channels.length, 1);
  assert.deepEqual(profile?.tasks, []);
});

test('a wrong channel is left out and named with its path and what to write', () => {
  const { profile, problems } = usableProfile({
    organisation: { name: 'Zilverbeek' },
    channels: [{ id: 'x', kind: 'phone', name: 'Bellen' }, phone],
  });
  assert.deepEqual(
    profile?.channels.map(({ id }) => id),
    ['phone'],
  );
  assert.deepEqual(problems, [
    'channels[0].name is missing or wrong. Write texts by language, like {"nl": "…"}.',
  ]);
});

test('a wrong opening is left out, the channel stays', () => {
  const { profile, problems } = usableProfile({
    organisation: { name: 'Zilverbeek' },
    channels: [{ ...phone, openingHours: [{ dayOfWeek: 'Monday' }] }],
  });
  assert.deepEqual(profile?.channels[0]?.openingHours, []);
  assert.match(problems[0] ?? '', /^channels\.phone\.openingHours\[0\]\.dayOfWeek/);
});

test('whatever comes in, there is a profile with a channel or a reason why not', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      const { profile, problems } = usableProfile(input);
      assert.ok(profile ? profile.channels.length > 0 : problems.length > 0);
    }),
  );
});
