import {
  adviseChannels,
  adviseInSituation,
  situations,
  type ChannelAdvice,
} from '@plein/domain/channel-advice.js';
import type { Profile } from '@plein/domain/profile.js';
import { profileSchema } from '@plein/domain/profile/schema.js';
import { channelTable } from '@plein/domain/vocabulary.js';
import { withWaitingTimes, type WaitingTime } from '@plein/domain/waiting-times.js';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { valuesOf } from '../../testing/schema-values.fixtures.js';

/** Each channel has an id of its own, and tasks name some of them: the schema alone makes names that meet nowhere. */
const profiles = fc
  .record({
    any: valuesOf(profileSchema) as fc.Arbitrary<Profile>,
    channels: fc.array(
      valuesOf(profileSchema.properties.channels.items) as fc.Arbitrary<Profile['channels'][number]>,
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
    named: fc.array(fc.nat(11), { minLength: 1, maxLength: 12 }),
  })
  .map(({ any, channels, named }) => {
    const all = channels.map((channel, index) => ({ ...channel, id: `kanaal-${String(index)}` }));
    const ids = [...new Set(named)].map((index) => `kanaal-${String(index)}`);
    return { ...any, channels: all, tasks: any.tasks.map((task) => ({ ...task, channels: ids })) };
  });

const waitingTimes: fc.Arbitrary<WaitingTime[]> = fc.array(
  fc
    .record({ at: fc.nat(11), minutes: fc.option(fc.nat(600), { nil: undefined }) })
    .map(({ at, minutes }) => ({
      channel: `kanaal-${String(at)}`,
      ...(minutes !== undefined && { minutes }),
    })),
  { maxLength: 6 },
);
const moment = fc
  .integer({ min: 0, max: 60 * 24 * 60 })
  .map((minutes) => new Date(Date.UTC(2026, 10, 1) + minutes * 60_000));

const isPerson = ({ channel }: ChannelAdvice): boolean => channelTable[channel.kind].answeredBy === 'person';

/** A person who is there stands first, or one step after the first; and nobody who is there is left out. */
function checkView({ channels }: Profile, advice: readonly ChannelAdvice[]): void {
  const people = channels.filter(({ kind }) => channelTable[kind].answeredBy === 'person');
  const shown = new Set(advice.map(({ channel }) => channel.id));
  assert.ok(people.every(({ id }) => shown.has(id)));
  if (people.length > 0)
    assert.ok(advice.slice(0, 2).some(isPerson), advice.map(({ channel }) => channel.kind).join());
  assert.deepEqual(
    advice.map(({ advised }) => advised),
    advice.map((_, index) => index === 0),
  );
}

describe('in every profile that the schema lets through, a person', () => {
  test('stands first or second, whatever the task, the moment and the waiting times', () => {
    fc.assert(
      fc.property(profiles, waitingTimes, moment, fc.nat(3), (profile, known, now, task) => {
        const { tasks, ...others } = withWaitingTimes(profile, known);
        checkView(profile, adviseChannels({ ...others, tasks }, tasks[task]?.uri, now));
      }),
      { numRuns: 1000 },
    );
  });

  test('stands first or second in every situation that a resident states, and no channel is lost', () => {
    fc.assert(
      fc.property(profiles, fc.subarray([...situations]), moment, (profile, stated, now) => {
        const before = adviseChannels(profile, profile.tasks[0]?.uri, now);
        const after = adviseInSituation(before, stated);
        checkView(profile, after);
        assert.deepEqual(
          after.map(({ channel }) => channel.id).sort(),
          before.map(({ channel }) => channel.id).sort(),
        );
        if (stated.length === 0) assert.deepEqual(after, before);
      }),
      { numRuns: 1000 },
    );
  });
});
