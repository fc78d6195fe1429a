import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channelCodes, channelTable } from '@plein/domain/vocabulary.js';
import fc from 'fast-check';
import { profile, site } from '../../testing/content.fixtures.js';
import { pageProfile } from './page-profile.js';

const address = fc.constantFrom(
  undefined,
  '#plein-chat',
  '/contact',
  'tel:140999',
  'https://elders.example/',
);
const anyChannels = fc
  .array(fc.record({ kind: fc.constantFrom(...channelCodes), address }), { minLength: 1, maxLength: 12 })
  .map((found) =>
    found.map(({ kind, address: at }, index) => ({
      id: `kanaal-${index}`,
      kind,
      name: { nl: `Kanaal ${index}` },
      ...(at && { address: at }),
    })),
  );
const crisis = fc.option(
  fc.record({ active: fc.boolean(), url: fc.constantFrom('/crisis', 'https://crisis.example/') }),
  { nil: undefined },
);

test('a page takes no person away, whatever its task and in a crisis too', () => {
  fc.assert(
    fc.property(anyChannels, crisis, fc.constantFrom(undefined, 'urn:onbekend'), (channels, found, task) => {
      const whole = {
        ...profile,
        organisation: { ...profile.organisation, url: site },
        channels,
        ...(found && { crisis: { ...found, title: { nl: 'Water' }, message: { nl: 'Blijf binnen.' } } }),
      };
      const left = new Set(pageProfile(whole, { chat: '/pages/chat', task }).channels.map(({ id }) => id));
      const people = channels.filter(({ kind }) => channelTable[kind].answeredBy === 'person');
      assert.deepEqual(
        people.filter(({ id }) => !left.has(id)),
        [],
      );
    }),
  );
});
