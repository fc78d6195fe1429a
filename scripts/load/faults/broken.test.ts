import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { bundlePrograms } from './bundle.mjs';
import { complaints } from './ledger/ledger.mjs';
import { powerCutMissing, powerCuts } from './power-cut/power-cut.mjs';
import { senders } from './senders.mjs';

describe('the checks of the faults notice', () => {
  let programs: string;

  before(async () => {
    programs = await bundlePrograms('faults-broken', {
      gateway: 'packages/gateway/src/testing/serve-process.fixtures.ts',
      writer: 'packages/gateway/src/testing/store-writer.fixtures.ts',
    });
  });

  it('events that were acknowledged and never passed on', async () => {
    const { events } = await senders({ programs, seed: 1, kills: 0, batches: 10, broken: 'lose' });
    assert.equal(events.lost, 30);
    assert.match(complaints(events).join(), /acknowledged messages are not in the store/);
  });

  it('events that were passed on twice, under another id', async () => {
    const { events } = await senders({ programs, seed: 1, kills: 0, batches: 10, broken: 'double' });
    assert.equal(events.twice, 30);
    assert.match(complaints(events).join(), /counted twice/);
  });

  const missing = powerCutMissing();
  it('a disk that says that it has synced and has not', { skip: missing ?? false }, async () => {
    const { lost } = await powerCuts({ programs, seed: 1, events: 100, cuts: 2, liesAboutSync: true });
    assert.ok(lost > 0);
  });
});
