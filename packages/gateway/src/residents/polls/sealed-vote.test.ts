import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { voteSeal } from './sealed-vote.js';

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const time = fc.integer({ min: 0, max: 4e12 });
const moment = fc.record({ order: time, votedAt: time });

test('only the token that sealed a moment opens it, and its length says nothing', async () => {
  await fc.assert(
    fc.asyncProperty(moment, fc.uuid(), fc.uuid(), async (one, voter, other) => {
      fc.pre(voter !== other);
      const seal = await voteSeal('plein', voter, random);
      const sealed = await seal.seal(one);
      assert.equal(sealed.length, 60);
      assert.deepEqual(await seal.open(sealed), { ...one });
      assert.notEqual(await seal.seal(one), sealed, 'a seal is never the same twice');
      await assert.rejects(voteSeal('plein', other, random).then(({ open }) => open(sealed)));
      await assert.rejects(voteSeal('wensen', voter, random).then(({ open }) => open(sealed)));
    }),
    { numRuns: 30 },
  );
});

test('a vote from before votes were sealed has its day', async () => {
  const { open } = await voteSeal('plein', 'voter', random);
  const day = Date.parse('2026-11-03');
  assert.deepEqual(await open('2026-11-03'), { order: day, votedAt: day });
});
