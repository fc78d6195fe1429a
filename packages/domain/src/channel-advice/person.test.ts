import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { adviseChannels } from './index.js';
import { anyProfile, channel, moment, passport, profile, task } from './profiles.fixtures.js';
import { usableProfile, type Profile } from '../profile/index.js';
import { channelCodes, channelTable } from '../vocabulary/index.js';

const humansIn = ({ channels }: Pick<Profile, 'channels'>): string[] =>
  channels.flatMap(({ id, kind }) => (channelTable[kind].answeredBy === 'person' ? [id] : []));

const shownOf = (
  profile: Pick<Profile, 'channels' | 'holidays' | 'tasks'>,
  uri: string | undefined,
  now: Date,
) => new Set(adviseChannels(profile, uri, now).map(({ channel: { id } }) => id));

test('no task, no hour, no holiday and no crisis hides a person', () => {
  fc.assert(
    fc.property(anyProfile, task, moment, (any, uri, now) => {
      const shown = shownOf(any, uri, now);
      assert.deepEqual(
        humansIn(any).filter((id) => !shown.has(id)),
        [],
      );
    }),
  );
});

test('each kind of channel on which a person answers is shown beside a task that names a machine alone', () => {
  const kinds = channelCodes.filter((code) => channelTable[code].answeredBy === 'person');
  assert.ok(kinds.length > 0);
  for (const kind of kinds) {
    const small = profile([channel('formulier', 'web-form'), channel('mens', kind)], ['formulier']);
    assert.deepEqual([...shownOf(small, passport, new Date('2026-03-25T03:00:00Z'))], ['formulier', 'mens']);
  }
});

test('a task may leave out what no person answers, the chat too', () => {
  const machines = channelCodes.filter((code) => channelTable[code].answeredBy !== 'person');
  assert.ok(machines.includes('chat'));
  const all = profile(
    machines.map((kind) => channel(kind, kind)),
    ['website'],
  );
  assert.deepEqual([...shownOf(all, passport, new Date('2026-03-25T09:00:00Z'))], ['website']);
});

test('the check in the browser takes no person away, whatever is wrong around it', () => {
  const wrong = fc.record(
    {
      tasks: fc.anything(),
      holidays: fc.anything(),
      notices: fc.anything(),
      crisis: fc.anything(),
      departments: fc.anything(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anyProfile, wrong, task, moment, (any, around, uri, now) => {
      const { profile: usable } = usableProfile({ ...any, ...around });
      assert.ok(usable);
      const shown = shownOf(usable, uri, now);
      assert.deepEqual(
        humansIn(any).filter((id) => !shown.has(id)),
        [],
      );
    }),
  );
});
