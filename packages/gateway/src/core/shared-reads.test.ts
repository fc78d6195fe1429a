import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SharedReads } from './shared-reads.js';

test('everyone gets what was true after they asked, with few reads', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 40 }), async (scheduler, askers) => {
      const shared = new SharedReads<number>();
      let truth = 0;
      let reads = 0;
      const read = async () => {
        reads += 1;
        await scheduler.schedule(Promise.resolve());
        return truth;
      };
      const asked = Array.from({ length: askers }, async () => {
        truth += 1;
        const mine = truth;
        assert.ok((await shared.get('poll', read)) >= mine);
      });
      await scheduler.waitFor(Promise.all(asked));
      assert.ok(reads <= 2, `${reads} reads`);
      await scheduler.waitFor(shared.get('poll', read));
    }),
  );
});

test('a read that fails fails for those who share it, and the next begins anew', async () => {
  const shared = new SharedReads<string>();
  const failing = () => Promise.reject(new Error('no database'));
  const fails = [shared.get('poll', failing), shared.get('poll', failing), shared.get('poll', failing)];
  for (const one of await Promise.allSettled(fails)) assert.equal(one.status, 'rejected');
  assert.equal(await shared.get('poll', async () => 'there'), 'there');
  assert.equal(await shared.get('other', async () => 'other'), 'other');
});
