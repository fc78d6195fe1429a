import fc from 'fast-check';
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { bothStores } from '../../testing/both-stores.fixtures.js';
import { content, mondayMorning } from '../../testing/content.fixtures.js';
import { seed } from '../content/seed.js';
import { mostOfAddress, mostOfCase } from './case-link-rules.js';
import { openLinkGateway } from './case-links.fixtures.js';

const minute = 60_000;
const { kinds: stores, stop } = await bothStores();
after(stop);

for (const { name, open } of stores) {
  describe(`what a link to a case tells to nobody, over ${name}`, async () => {
    const { store, close } = await open();
    after(close);
    await seed(store, { ...content, cases: [] }, mondayMorning);
    let now = mondayMorning;
    const pass = (minutes: number) => (now = new Date(now.getTime() + minutes * minute));
    const clock = () => now;
    const gateway = openLinkGateway(store, clock);
    const { request, mailFor } = gateway;
    const links = () => store.database.selectFrom('case_links').selectAll().orderBy('id').execute();
    const deliveries = () => store.database.selectFrom('deliveries').selectAll().execute();
    let made = 0;
    const newAddress = (): string => `bewoner${String((made += 1))}@voorbeeld.example`;

    test('is asked for with one answer and in the same steps, whether the case exists or has an address', async () => {
      const full = await gateway.makeCase(newAddress());
      const bare = await gateway.makeCase();
      const flooded = await gateway.makeCase(newAddress());
      for (let round = 0; round < 5; round += 1) await mailFor(flooded);
      const shapes = [];
      for (const reference of [full, bare, flooded, 'ZK-0000-0000', "x' or 1=1 --"]) {
        const statements: string[] = [];
        const watched = openLinkGateway(
          {
            ...store,
            commit: (work) =>
              store.commit(async (transaction) => {
                statements.push('commit');
                return work(transaction);
              }),
            get database() {
              statements.push('read');
              return store.database;
            },
          },
          clock,
        );
        statements.length = 0;
        const response = await watched.ask('/v1/case-link-requests', { reference });
        shapes.push(JSON.stringify([response, statements]));
      }
      assert.equal(new Set(shapes).size, 1, shapes.join('\n'));
      assert.match(shapes[0] ?? '', /202.*\["commit"\]/);
      const before = gateway.mails.length;
      await gateway.run();
      assert.equal(gateway.mails.length - before, 1, 'only the case with an address, below its limit');
      const waiting = await store.database
        .selectFrom('deliveries')
        .select('id')
        .where('state', '=', 'waiting')
        .execute();
      assert.deepEqual(waiting, [], 'nothing stays of what gets no mail');
    });

    test('never floods anybody: whatever is asked and when, three of a case and six to an address in an hour', async () => {
      const step = fc.record({
        which: fc.integer({ min: 0, max: 3 }),
        minutes: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
          const email = newAddress();
          const references = await Promise.all([1, 2, 3, 4].map(() => gateway.makeCase(email)));
          const sent: { reference: string; at: number }[] = [];
          for (const { which, minutes } of steps) {
            pass(minutes);
            const reference = references[which] ?? '';
            const answer = await request(reference);
            assert.deepEqual(answer, { status: 202, body: { minutes: 30 } });
            const before = gateway.mails.length;
            await gateway.run();
            sent.push(...gateway.mails.slice(before).map(() => ({ reference, at: now.getTime() })));
          }
          for (const { at, reference } of sent) {
            const hour = sent.filter((one) => one.at >= at && one.at < at + 60 * minute);
            assert.ok(hour.length <= mostOfAddress);
            assert.ok(hour.filter((one) => one.reference === reference).length <= mostOfCase);
          }
          pass(61);
        }),
        { numRuns: 6 },
      );
    });

    test('stores no address and no key that can be read, and the key no longer than its mail waits', async () => {
      const email = newAddress();
      const reference = await gateway.makeCase(email);
      const key = gateway.keyIn(await mailFor(reference));
      const tables = [
        await store.database.selectFrom('case_addresses').selectAll().execute(),
        await links(),
        await deliveries(),
        await store.database.selectFrom('cases').selectAll().execute(),
        await store.database.selectFrom('audit_entries').selectAll().execute(),
        await store.database.selectFrom('events').selectAll().execute(),
      ];
      const text = JSON.stringify(tables);
      assert.ok(!text.includes(email) && !text.includes(key));
      assert.ok((await links()).every(({ key_hash, sealed_key }) => !key_hash || !sealed_key));
      const record = JSON.stringify(await gateway.ask(`/v1/cases/${reference}`));
      assert.ok(!record.includes(email));
    });
  });
}
