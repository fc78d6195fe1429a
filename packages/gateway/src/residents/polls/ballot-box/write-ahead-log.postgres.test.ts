import { uuidv7 } from '@plein/domain/identifier.js';
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createGateway } from '../../../app.js';
import { roundingKey } from '../../../aggregation/read-counts.js';
import { sha256 } from '../../../core/digest.js';
import { openPostgresStore } from '../../../store/postgres/postgres-store.js';
import { content, mondayMorning, squarePoll } from '../../../testing/content.fixtures.js';
import { startPostgres } from '../../../testing/postgres.fixtures.js';
import { readWriteAheadLog } from '../../../testing/write-ahead-log.fixtures.js';
import { seed } from '../../content/seed.js';
import { ballotKey, type BallotKey } from './ballot-key.js';

const server = await startPostgres();
const log = server && (await readWriteAheadLog(await server.makeDatabase()));
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const poll = 'plein';
const voters = 200;
/** Chance finds a half of two options; this is five standard deviations above it for two hundred voters. */
const aboveChance = 0.5 + 5 * Math.sqrt(0.25 / voters);

interface Voter {
  choice: string;
  hash: string;
}

describe(
  'the write-ahead log of PostgreSQL, after 200 residents voted and asked to be called back',
  { skip: log === undefined && 'there is no PostgreSQL here, or its files cannot be read' },
  () => {
    after(() => server?.stop());

    /** Lets residents vote one after the other, and returns them in that order with what the log of writes has then. */
    async function afterVotes(ballotSecret?: string) {
      assert.ok(server);
      const url = await server.makeDatabase();
      const store = await openPostgresStore(url);
      await seed(store, content, mondayMorning);
      let now = mondayMorning;
      const app = createGateway({
        ...{ store, random, clock: () => now },
        limits: { polls: 1_000, contact: 1_000 },
        ...(ballotSecret !== undefined && { ballotSecret }),
      });
      const post = async (path: string, body: object): Promise<void> => {
        const answer = await app.request(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        assert.equal(answer.status, 201, await answer.text());
      };
      const known: Voter[] = [];
      for (let rank = 0; rank < voters; rank += 1) {
        now = new Date(mondayMorning.getTime() + rank * 7_000);
        const token = uuidv7(0, random).replaceAll('-', '');
        const choice = (random(1)[0] ?? 0) % 2 === 0 ? 'bomen' : 'water';
        await post(`/v1/polls/${poll}/votes`, {
          ...{ id: uuidv7(now.getTime(), random), voter: token, choices: [choice] },
        });
        await post('/v1/callback-requests', {
          id: uuidv7(now.getTime(), random),
          name: `Bewoner ${rank}`,
          phone: '06 12345678',
          slot: { date: '2026-11-24', opens: '09:00', closes: '12:00' },
          language: 'nl',
        });
        known.push({ choice, hash: await sha256(`${poll}\n${token}`) });
      }
      now = new Date('2026-12-01T08:00:00Z');
      await app.request(`/v1/polls/${poll}`);
      const secret = await roundingKey(store.database);
      await store.close();
      return { known, text: (await readWriteAheadLog(url)) ?? '', stored: secret };
    }

    /** The choices in the order in which the log first has the hashes of their voters in a table of ballots. */
    function inOrderOfLog(known: readonly Voter[], text: string): string[] {
      const places = known.map(({ choice, hash }) => ({ choice, at: text.indexOf(hash) }));
      assert.ok(places.every(({ at }) => at >= 0));
      return places.sort((one, other) => one.at - other.at).map(({ choice }) => choice);
    }

    /** The voters in the order in which the log has their sealed votes, as far as a key opens them. */
    async function inOrderOfSeals(text: string, key: BallotKey): Promise<string[]> {
      const found = new Set<string>();
      const any = { voterHash: '', idHash: '', choices: [], sealed: '', isFirst: true };
      const { length } = await key.seal(any, squarePoll);
      for (const [sealed] of text.matchAll(new RegExp(`[A-Za-z0-9+/=]{${length}}`, 'g'))) {
        const ballot = await key.open(sealed).catch(() => undefined);
        if (ballot) found.add(ballot.voterHash);
      }
      return [...found];
    }

    /** The part of the voters of whom most neighbours in an order, so many on each side, made the same choice. */
    function partFound(known: readonly Voter[], inOrder: readonly string[], width: number): number {
      const hits = known.filter(({ choice }, rank) => {
        const near = inOrder.slice(Math.max(0, rank - width), rank + width + 1);
        return near.filter((one) => one === choice).length * 2 > near.length;
      });
      return hits.length / known.length;
    }

    it('gives no more choices than chance where the secret is outside the database', async () => {
      const { known, text, stored } = await afterVotes('s'.repeat(32));
      const inOrder = inOrderOfLog(known, text);
      for (const width of [0, 1, 3, 6, 12, 25, 50]) {
        for (const order of [inOrder, inOrder.toReversed()]) {
          const part = partFound(known, order, width);
          assert.ok(part < aboveChance, `${width} neighbours on each side: ${part}`);
        }
      }
      assert.deepEqual(await inOrderOfSeals(text, await ballotKey(stored, poll, random)), []);
    });

    it('gives all choices where the secret is in the database, so that this test can fail', async () => {
      const { known, text, stored } = await afterVotes();
      const opened = await inOrderOfSeals(text, await ballotKey(stored, poll, random));
      assert.equal(opened.length, voters, `${opened.length} of ${voters} votes were opened`);
      const ranks = opened.map((hash) => known.findIndex((voter) => voter.hash === hash));
      const follow = ranks.slice(1).filter((rank, index) => rank > (ranks[index] ?? 0)).length;
      assert.ok(follow / (ranks.length - 1) > 0.9, `${follow} come after the one before them`);
      const inOrder = inOrderOfLog(known, text);
      assert.ok(partFound(known, inOrder, 0) < aboveChance, 'the groups themselves tell no more');
    });
  },
);
