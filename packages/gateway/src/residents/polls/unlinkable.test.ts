import { uuidv7 } from '@plein/domain/identifier.js';
import Libsql from 'libsql';
import { sql } from 'kysely';
import assert from 'node:assert/strict';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { createGateway } from '../../app.js';
import { sha256 } from '../../core/digest.js';
import { openLibsqlStore } from '../../store/libsql/libsql-store.js';
import { content, mondayMorning } from '../../testing/content.fixtures.js';
import { wireEvent } from '../../testing/events.fixtures.js';
import { temporaryFolder } from '../../testing/temporary-folder.fixtures.js';
import { seed } from '../content/seed.js';
import { rewriteBallots } from './rewrite-ballots.js';

const options = ['bomen', 'water', 'markt'];
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

/** A resident who votes and asks to be called back on the same page. */
interface Voter {
  ballotId: string;
  choice: string;
  /** Where the callback of this resident stands among the callbacks: the rank of the vote in time. */
  rank: number;
}

const tokenOf = (rank: number) => `${'v'.repeat(19)}${String(rank).padStart(4, '0')}`;

const voters: Voter[] = Array.from({ length: 200 }, (_, rank) => ({
  ballotId: uuidv7(mondayMorning.getTime() + rank * 7_000, random),
  choice: options[(random(1)[0] ?? 0) % options.length] ?? '',
  rank,
}));

describe('the store after 200 residents voted and asked to be called back', async () => {
  const { folder, remove } = await temporaryFolder();
  const store = await openLibsqlStore(folder);
  await seed(store, content, mondayMorning);
  const logged: string[] = [];
  const note = (fields: object, message: string) => logged.push(`${JSON.stringify(fields)} ${message}`);
  let now = mondayMorning;
  const app = createGateway({
    store,
    clock: () => now,
    random,
    log: { info: note, warn: note, error: note },
  });
  const post = async (path: string, body: unknown, type = 'application/json') => {
    const answer = await app.request(path, {
      method: 'POST',
      headers: { 'content-type': type },
      body: JSON.stringify(body),
    });
    assert.ok(answer.ok, await answer.text());
  };

  for (const { ballotId, choice, rank } of voters) {
    now = new Date(mondayMorning.getTime() + rank * 7_000);
    const moment = { occurredAt: now.toISOString(), correlation: `visit${String(rank).padStart(7, '0')}` };
    const event = (number: number, name: 'poll.seen' | 'poll.voted' | 'poll.outcome-read') => ({
      ...wireEvent(3 * rank + number, name, moment),
      id: uuidv7(now.getTime(), random),
      time: now.toISOString(),
    });
    await post('/v1/polls/plein/votes', {
      id: ballotId,
      voter: tokenOf(rank),
      choices: [choice],
    });
    await post('/v1/events', [event(0, 'poll.seen'), event(1, 'poll.voted'), event(2, 'poll.outcome-read')]);
    await post('/v1/callback-requests', {
      id: uuidv7(now.getTime(), random),
      name: `Bewoner ${rank}`,
      phone: '06 12345678',
      slot: { date: '2026-11-24', opens: '09:00', closes: '12:00' },
      language: 'nl',
    });
  }
  // The first question after the close has the last votes counted.
  now = new Date('2026-12-01T08:00:00Z');
  await app.request('/v1/polls/plein');
  await rewriteBallots(store);

  const hashes = await Promise.all(voters.map(({ rank }) => sha256(`plein\n${tokenOf(rank)}`)));
  const backup = await temporaryFolder();
  await cp(folder, backup.folder, { recursive: true });
  const database = new Libsql(join(backup.folder, 'plein.db'));
  const ballots = database.prepare('select * from ballots').all() as Record<string, string>[];
  const files = new Map<string, string>();
  for (const name of await readdir(backup.folder)) {
    files.set(name, (await readFile(join(backup.folder, name))).toString('latin1'));
  }
  database.close();
  await backup.remove();

  /** The part of the callers whose choice is found by laying the ballots in this order beside the callbacks. */
  function partFound(inOrder: readonly Record<string, string>[]): number {
    const hits = voters.filter(({ choice, rank }) => inOrder[rank]?.['choices'] === JSON.stringify([choice]));
    return hits.length / voters.length;
  }

  /** Chance finds a third; half of two hundred is five standard deviations above it. */
  function isChance(inOrder: readonly Record<string, string>[], how: string): void {
    for (const order of [inOrder, [...inOrder].reverse()]) {
      assert.ok(partFound(order) < 0.5, `${how}: ${partFound(order)}`);
    }
  }

  test('the attack works where the order is known', () => {
    const known = voters.map(({ choice }) => ({ choices: JSON.stringify([choice]) }));
    assert.equal(ballots.length, voters.length);
    assert.equal(partFound(known), 1);
  });

  test('no column of the ballots orders them as they came in, and they have no row id', async () => {
    isChance(ballots, 'as they are read');
    for (const column of Object.keys(ballots[0] ?? {})) {
      isChance(
        [...ballots].sort((left, right) => ((left[column] ?? '') < (right[column] ?? '') ? -1 : 1)),
        column,
      );
      for (const value of ballots.map((row) => row[column] ?? '')) {
        assert.doesNotMatch(value, /20\d\d-\d\d|^[0-9a-f]{8}-[0-9a-f]{4}-[1-8]/, column);
      }
    }
    await assert.rejects(sql`select rowid from ballots`.execute(store.database), /rowid/);
  });

  test('where a ballot stands in the database, its log or a backup does not order them either', () => {
    assert.ok((files.get('plein.db') ?? '').includes(ballots[0]?.['voter_hash'] ?? 'none'));
    for (const [name, bytes] of files) {
      for (const place of ['indexOf', 'lastIndexOf'] as const) {
        for (const column of ['voter_hash', 'id_hash', 'sealed']) {
          const at = (row: Record<string, string>) => bytes[place](row[column] ?? '');
          isChance(
            [...ballots].sort((left, right) => at(left) - at(right)),
            `${place} of ${column} in ${name}`,
          );
          const follow = partInOrderOfArrival(inPages(ballots, at), hashes);
          assert.ok(Math.abs(follow - 0.5) < 0.25, `${place} of ${column} in ${name}: ${follow}`);
        }
      }
    }
  });

  test('neither the files nor the log hold the id or the token of a vote', () => {
    for (const text of [...files.values(), logged.join('\n')]) {
      for (const { ballotId } of voters) assert.equal(text.includes(ballotId), false);
      assert.equal(text.includes('v'.repeat(19)), false);
    }
  });

  test('an event of a vote says the day and no more', async () => {
    const rows = await store.database
      .selectFrom('events')
      .selectAll()
      .where('name', '=', 'poll.voted')
      .execute();
    assert.equal(rows.length, voters.length);
    assert.equal(new Set(rows.map(({ id }) => id)).size, voters.length);
    for (const row of rows) {
      assert.equal(row.occurred_at, '2026-11-23T00:00:00.000Z');
      assert.equal(row.time, '2026-11-23T00:00:00.000Z');
      assert.equal(row.day, '2026-11-23');
      assert.equal(row.correlation, '');
      assert.match(row.id, /^[0-9a-f]{8}-[0-9a-f]{4}-8/);
      assert.doesNotMatch(row.data, /visit|T[01]\d:[^0]/);
    }
  });

  test('ends', async () => {
    await store.close();
    await remove();
  });
});

const pageSize = 4096;

/** The ballots of each page of the file, in the order in which they stand there. */
function inPages(
  ballots: readonly Record<string, string>[],
  at: (row: Record<string, string>) => number,
): Record<string, string>[][] {
  const pages = new Map<number, Record<string, string>[]>();
  for (const row of [...ballots].sort((left, right) => at(left) - at(right))) {
    if (at(row) < 0) continue;
    const page = Math.floor(at(row) / pageSize);
    pages.set(page, [...(pages.get(page) ?? []), row]);
  }
  return [...pages.values()];
}

/** The part of the neighbours on one page of which the first came in before the second; a half is chance. */
function partInOrderOfArrival(pages: readonly Record<string, string>[][], hashes: readonly string[]): number {
  const rank = (row: Record<string, string> | undefined) => hashes.indexOf(row?.['voter_hash'] ?? '');
  const pairs = pages.flatMap((page) => page.slice(1).map((row, index) => rank(page[index]) < rank(row)));
  return pairs.length === 0 ? 0.5 : pairs.filter((isInOrder) => isInOrder).length / pairs.length;
}
