import type { Poll } from '@plein/domain/polls.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ballotKey, type WaitingBallot } from './ballot-key.js';

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const options: Poll['options'] = ['bomen', 'een-veel-langere-naam', 'x'].map((id) => ({
  id,
  label: { nl: id },
}));
const rules = { options, points: [{ id: 'helemaal-mee-eens', label: { nl: 'Eens' } }] };
const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const value = fc.constantFrom('', '=1', '=999999999', '=helemaal-mee-eens');
const choices = fc
  .subarray(
    options.map(({ id }) => id),
    { minLength: 1 },
  )
  .chain((ids) => fc.tuple(...ids.map((id) => value.map((text) => id + text))));
const ballot = fc.record({
  voterHash: hash,
  idHash: hash,
  choices: choices as fc.Arbitrary<string[]>,
  sealed: fc.constant('s'.repeat(60)),
  isFirst: fc.boolean(),
}) as fc.Arbitrary<WaitingBallot>;

test('only the secret and the poll that sealed a vote open it, and its length says nothing', async () => {
  await fc.assert(
    fc.asyncProperty(ballot, ballot, fc.uuid(), fc.uuid(), async (one, two, secret, other) => {
      fc.pre(secret !== other);
      const key = await ballotKey(secret, 'plein', random);
      const sealed = await key.seal(one, rules);
      assert.deepEqual(await key.open(sealed), { ...one });
      assert.equal((await key.seal(two, rules)).length, sealed.length);
      assert.notEqual(await key.seal(one, rules), sealed, 'a seal is never the same twice');
      assert.equal(await (await ballotKey(other, 'plein', random)).open(sealed), undefined);
      assert.equal(await (await ballotKey(secret, 'wensen', random)).open(sealed), undefined);
    }),
    { numRuns: 30 },
  );
});

test('a voter has one tag in a round, and another one in each other round, poll and secret', async () => {
  await fc.assert(
    fc.asyncProperty(hash, hash, fc.uuid(), async (voter, other, secret) => {
      fc.pre(voter !== other);
      const key = await ballotKey(secret, 'plein', random);
      const tag = await key.tag('round', voter);
      assert.equal(await (await ballotKey(secret, 'plein', random)).tag('round', voter), tag);
      const others = [
        key.tag('next', voter),
        key.tag('round', other),
        (await ballotKey(secret, 'wensen', random)).tag('round', voter),
        (await ballotKey(`${secret}x`, 'plein', random)).tag('round', voter),
      ];
      for (const another of await Promise.all(others)) assert.notEqual(another, tag);
    }),
    { numRuns: 30 },
  );
});
