import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createOutboxRules, lastChance, mostItems, oldestAge } from './outbox-rules.js';
import type { OutboxStore } from './store.js';
import type { QueuedItem } from './types.js';

const day = 86_400_000;
const { signal } = new AbortController();

/** A store in memory, whose changes happen at once. */
function memoryStore(): OutboxStore {
  const items = new Map<string, QueuedItem>();
  return {
    change: (decide) =>
      Promise.resolve(
        decide([...items.values()], {
          put: (item) => items.set(item.id, item),
          remove: (id) => items.delete(id),
        }),
      ),
  };
}

/** Readings of a clock that may be years wrong, and may be set right or wrong again at any moment. */
const readings = fc.array(fc.integer({ min: 0, max: 200 * 365 * day }), { minLength: 1, maxLength: 20 });

describe('the rules of the outbox, whatever a clock says', () => {
  it('remove an item for its age only after it was tried on two days', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 200 * 365 * day }), readings, async (start, times) => {
        let time = start;
        const rules = createOutboxRules(memoryStore(), () => new Date(time));
        await rules.enqueue({ id: 'a', url: '/', body: 1 }, 0, signal);
        let overdueAttempts = 0;
        for (const reading of times) {
          time = reading;
          const { item } = await rules.claim(new Set(), () => 0);
          if (!item) continue;
          overdueAttempts += 1;
          const isGone = await rules.giveBack(item.id, 0);
          if (isGone) {
            assert.ok(overdueAttempts >= 2);
            assert.deepEqual(await rules.all(), []);
            return;
          }
          assert.equal((await rules.all()).length, 1);
        }
      }),
    ));

  it('remove an item once the clock stays right for thirty days and the last one', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 200 * 365 * day }), readings, async (start, times) => {
        let time = start;
        const rules = createOutboxRules(memoryStore(), () => new Date(time));
        await rules.enqueue({ id: 'a', url: '/', body: 1 }, 0, signal);
        for (const reading of times) {
          time = reading;
          const { item } = await rules.claim(new Set(), () => 0);
          if (item && (await rules.giveBack(item.id, 0))) return;
        }
        await rules.giveBack('a', 0);
        for (const step of [oldestAge + 1, lastChance + 1]) {
          time += step;
          await rules.giveBack('a', 0);
        }
        assert.deepEqual(await rules.all(), []);
      }),
    ));

  it('take no item more than there is room for, and push none out', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 150 }), { maxLength: 300 }), async (numbers) => {
        const rules = createOutboxRules(memoryStore(), () => new Date(0));
        const taken = new Set<string>();
        for (const number of numbers) {
          const id = String(number);
          const isTaken = await rules.enqueue({ id, url: '/', body: 1 }, 0, signal);
          assert.equal(isTaken, taken.has(id) || taken.size < mostItems);
          if (isTaken) taken.add(id);
        }
        assert.deepEqual(new Set((await rules.all()).map(({ id }) => id)), taken);
      }),
    ));

  it('keep what was refused where it returns, send it no more, and drop it when it is old', async () => {
    let time = 0;
    const rules = createOutboxRules(memoryStore(), () => new Date(time), 2);
    await rules.enqueue({ id: 'a', url: '/', body: 1, returnsRefused: true }, 0, signal);
    await rules.enqueue({ id: 'b', url: '/', body: 2 }, 0, signal);
    for (const item of await rules.all()) await rules.refuse(item, { status: 400 });
    assert.deepEqual(
      (await rules.refused()).map(({ id, refused }) => [id, refused.status]),
      [['a', 400]],
    );
    assert.deepEqual(await rules.all(), []);
    assert.deepEqual(await rules.claim(new Set(), () => 0), { item: undefined, left: 0 });
    // It takes no room of what waits.
    for (const id of ['c', 'd']) assert.ok(await rules.enqueue({ id, url: '/', body: 3 }, 0, signal));
    time = oldestAge + lastChance + 1;
    assert.deepEqual(await rules.refused(), []);
    time = 0;
    assert.deepEqual(await rules.refused(), [], 'it is gone from the device');
  });
});
