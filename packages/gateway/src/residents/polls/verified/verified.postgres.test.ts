import { sql } from 'kysely';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createGateway } from '../../../app.js';
import type { VoterTokens } from '../../../auth/voters/voter-tokens.js';
import { signRaw } from '../../../server/sign-raw.js';
import { openPostgresStore } from '../../../store/postgres/postgres-store.js';
import type { Store } from '../../../store/store.js';
import { content, mondayMorning } from '../../../testing/content.fixtures.js';
import { startPostgres } from '../../../testing/postgres.fixtures.js';
import { VerifiedDevice, verifiedPoll } from '../../../testing/verified.fixtures.js';
import { seed } from '../../content/seed.js';
import { forgetLogins } from './forget-logins.js';

const server = await startPostgres();
/** A token of this test is the name of a person. */
const voterTokens: VoterTokens = {
  read: async (token) => ({ status: 'ok', voter: { issuer: 'https://mijn.example', subject: token } }),
};

describe(
  'verified voters at two gateways on PostgreSQL',
  { skip: !server && 'there is no PostgreSQL here' },
  () => {
    let stores: readonly [Store, Store];
    let gateways: readonly [ReturnType<typeof open>, ReturnType<typeof open>];
    const open = (store: Store) =>
      createGateway({
        ...{
          store,
          signRaw,
          voterTokens,
          clock: () => mondayMorning,
          limits: { codes: 10_000, polls: 10_000 },
        },
        random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
      });
    before(async () => {
      assert.ok(server);
      const url = await server.makeDatabase();
      stores = [await openPostgresStore(url), await openPostgresStore(url)];
      await seed(stores[0], { ...content, polls: [verifiedPoll] }, mondayMorning);
      gateways = [open(stores[0]), open(stores[1])];
    });
    after(async () => {
      await Promise.all(stores.map((store) => store.close()));
      await server?.stop();
    });
    const logins = (store: Store) => store.database.selectFrom('poll_logins').selectAll().execute();

    it('get one signature for a person, whichever gateway is first, while rows are written anew', async () => {
      for (let round = 0; round < 20; round += 1) {
        const devices = [
          new VerifiedDevice(),
          new VerifiedDevice(),
          new VerifiedDevice(),
          new VerifiedDevice(),
        ];
        const asked = devices.map((device, at) =>
          device.exchange(gateways[at % 2 === 0 ? 0 : 1], `person-${String(round)}`),
        );
        const [answers] = await Promise.all([
          Promise.all(asked),
          forgetLogins(stores[round % 2 === 0 ? 0 : 1], mondayMorning),
        ]);
        assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 403, 403, 403], String(round));
      }
      assert.equal((await logins(stores[0])).length, 20);
    });

    it('use one login where several people ask for one ballot at once', async () => {
      const before = (await logins(stores[0])).length;
      for (let round = 0; round < 10; round += 1) {
        const device = new VerifiedDevice();
        const answers = await Promise.all(
          ['a', 'b', 'c', 'd'].map((person, at) =>
            device.exchange(gateways[at % 2 === 0 ? 0 : 1], `${person}-${String(round)}`),
          ),
        );
        assert.ok(answers.every(({ status }) => status === 200));
      }
      assert.equal((await logins(stores[0])).length, before + 10);
    });

    it('leave rows that do not tell in which order people voted', async () => {
      await forgetLogins(stores[0], mondayMorning);
      const { rows } = await sql<{ xmin: string; subject_hash: string }>`
      select xmin::text, subject_hash from poll_logins order by ctid`.execute(stores[0].database);
      assert.equal(new Set(rows.map(({ xmin }) => xmin)).size, 1, 'one transaction wrote them all');
      const hashes = rows.map(({ subject_hash: hash }) => hash);
      assert.deepEqual(hashes, hashes.toSorted());
    });
  },
);
