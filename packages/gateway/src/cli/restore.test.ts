import Libsql from 'libsql';
import assert from 'node:assert/strict';
import { chown, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { countedTogether, firstCounts, type VoteReceipt } from '@plein/domain/polls.js';
import { contentIn } from './content-folder-of.js';
import { squarePoll } from '../testing/content.fixtures.js';
import { startPostgres, type PostgresServer } from '../testing/postgres.fixtures.js';
import { runIn, startIn } from '../testing/run-command.fixtures.js';
import { temporaryFolder } from '../testing/temporary-folder.fixtures.js';

let server: PostgresServer | undefined;
before(async () => {
  server = await startPostgres();
});
after(() => server?.stop());

let folder = '';
let remove = async (): Promise<void> => {};
beforeEach(async () => {
  ({ folder, remove } = await temporaryFolder());
});
afterEach(() => remove());

/** Uses the link of a start, and returns the cookie of the session. */
async function logIn(url: string, newsroomUrl: string): Promise<string> {
  const answer = await fetch(`${url}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ token: newsroomUrl.split('login=')[1] }),
  });
  assert.equal(answer.status, 201);
  return answer.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
}

const ask = (url: string, cookie: string) => fetch(`${url}/v1/reports/overview`, { headers: { cookie } });

/** Backs up while somebody is logged in, restores that, and expects that nobody is. */
async function expectLoggedOut(settings: Record<string, string>): Promise<void> {
  await runIn(folder, settings, ['init', '--name', 'Voorbeelddam']);
  const gateway = await startIn(folder, settings);
  const cookie = await logIn(gateway.url, gateway.newsroomUrl);
  assert.equal((await ask(gateway.url, cookie)).status, 200);
  const link = await runIn(folder, settings, ['login-link', '--json']);
  const made = await runIn(folder, settings, ['backup', 'one']);
  await gateway.stop();
  if (made.code !== 0) return;
  const refused = await runIn(folder, settings, ['restore', 'one']);
  assert.equal(refused.code, 1);
  assert.match(refused.said, /--replace/);
  const restored = await runIn(folder, settings, ['restore', 'one', '--replace']);
  assert.equal(restored.code, 0, restored.said);
  assert.match(restored.said, /Everybody has to log in again/);
  const again = await startIn(folder, settings);
  assert.equal((await ask(again.url, cookie)).status, 401);
  const { url } = JSON.parse(link.said) as { url: string };
  await assert.rejects(logIn(again.url, url));
  await again.stop();
}

/** Backs up while votes wait to be counted, changes one, restores that, and expects each vote of the backup. */
async function expectWaitingVotes(settings: Record<string, string>): Promise<void> {
  await runIn(folder, settings, ['init', '--name', 'Voorbeelddam']);
  const poll = { ...squarePoll, opensAt: '2020-01-01T08:00:00Z', closesAt: '2099-01-01T08:00:00Z' };
  const start = () =>
    startIn(folder, settings, [], {
      prepare: async () => ({ content: { ...(await contentIn(join(folder, 'content'))), polls: [poll] } }),
    });
  const send = async (url: string, path: string, body: object): Promise<VoteReceipt> => {
    const answer = await fetch(`${url}/v1/polls/${poll.id}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    assert.ok(answer.ok, `${answer.status} of ${path}`);
    return (await answer.json()) as VoteReceipt;
  };
  const vote = (url: string, voter: string, choice = 'bomen') =>
    send(url, 'votes', { id: crypto.randomUUID(), voter, choices: [choice] });
  const voters = Array.from({ length: firstCounts }, () => crypto.randomUUID().replaceAll('-', ''));
  const early = voters.slice(0, 3);
  let gateway = await start();
  for (const voter of early) await vote(gateway.url, voter, 'water');
  const made = await runIn(folder, settings, ['backup', 'votes']);
  for (const voter of early) await vote(gateway.url, voter, 'markt');
  await gateway.stop();
  if (made.code !== 0) return;
  const restored = await runIn(folder, settings, ['restore', 'votes', '--replace']);
  assert.equal(restored.code, 0, restored.said);
  gateway = await start();
  for (const voter of early) {
    assert.deepEqual((await send(gateway.url, 'vote-lookups', { voter })).choices, ['water']);
  }
  let last: VoteReceipt | undefined;
  for (const voter of voters.slice(3)) last = await vote(gateway.url, voter);
  assert.equal(last?.tally?.voters, countedTogether);
  for (const voter of early) {
    assert.deepEqual((await send(gateway.url, 'vote-lookups', { voter })).choices, ['water']);
  }
  await gateway.stop();
}

describe('a restore', () => {
  const secret = { PLEIN_BALLOT_SECRET: 'a'.repeat(32) };

  test('holds the votes that wait to be counted, which are counted with later ones', () =>
    expectWaitingVotes(secret));

  test('holds them on PostgreSQL too', async (context) => {
    if (!server) return context.skip('PostgreSQL is not here.');
    await expectWaitingVotes({ ...secret, DATABASE_URL: await server.makeDatabase() });
  });

  test('logs everybody out, because the backup may hold a session that was ended later', () =>
    expectLoggedOut({}));

  test('does so on PostgreSQL too', async (context) => {
    if (!server) return context.skip('PostgreSQL is not here.');
    await expectLoggedOut({ DATABASE_URL: await server.makeDatabase() });
  });

  test('refuses a file with a trigger, a view or a virtual table, which would run in the gateway', async () => {
    await runIn(folder, {}, ['init', '--name', 'Voorbeelddam']);
    await runIn(folder, {}, ['import']);
    const stored = await readFile(join(folder, 'data', 'plein.db'));
    for (const [name, statement] of [
      [
        'trigger',
        "create trigger evil after insert on sessions begin update sessions set role = 'administrator'; end",
      ],
      ['view', 'create view evil as select * from callbacks'],
      ['virtual', 'create virtual table evil using fts5(text)'],
    ] as const) {
      await runIn(folder, {}, ['backup', name]);
      const database = new Libsql(join(folder, name));
      database.exec(statement);
      database.close();
      const { code, said } = await runIn(folder, {}, ['restore', name, '--replace']);
      assert.equal(code, 1, name);
      assert.match(said, /is no whole backup of Plein: it holds something else/);
    }
    assert.deepEqual(await readFile(join(folder, 'data', 'plein.db')), stored);
  });

  test('leaves nothing to root in a folder that a service has', async (context) => {
    if (process.getuid?.() !== 0) return context.skip('Only root can make files for another account.');
    await runIn(folder, {}, ['init', '--name', 'Voorbeelddam']);
    await runIn(folder, {}, ['import']);
    await runIn(folder, {}, ['backup', 'one']);
    const data = join(folder, 'data');
    const service = { uid: 64_123, gid: 64_124 };
    await chown(data, service.uid, service.gid);
    const { code, said } = await runIn(folder, {}, ['restore', 'one', '--replace']);
    assert.equal(code, 0, said);
    const names = await readdir(data);
    assert.ok(names.includes('plein.db') && names.includes('plein.lock'), names.join());
    for (const name of names) {
      const { uid, gid } = await stat(join(data, name));
      assert.deepEqual({ uid, gid }, service, name);
    }
  });

  test('names the setting where the backup is of the other kind of store', async () => {
    await runIn(folder, {}, ['init', '--name', 'Voorbeelddam']);
    await runIn(folder, {}, ['import']);
    await runIn(folder, {}, ['backup', 'one']);
    await writeFile(join(folder, 'two'), 'PGDMP and what follows');
    for (const [file, settings, message] of [
      [
        'one',
        { DATABASE_URL: 'postgres://plein@127.0.0.1:9/plein' },
        /embedded store, and DATABASE_URL is set/,
      ],
      ['two', {}, /backup of PostgreSQL, and DATABASE_URL is not set/],
    ] as const) {
      const { code, said } = await runIn(folder, settings, ['restore', file, '--replace']);
      assert.equal(code, 1);
      assert.match(said, message);
    }
  });

  test('refuses the backup of another municipality', async () => {
    for (const [code, name] of [
      ['one', 'Voorbeelddam'],
      ['two', 'Zilverbeek'],
    ] as const) {
      const settings = { PLEIN_DATA: join(folder, code), PLEIN_CONTENT: join(folder, `content-${code}`) };
      await runIn(folder, settings, ['init', `content-${code}`, '--name', name]);
      await runIn(folder, settings, ['import']);
      await runIn(folder, settings, ['backup', `${code}.plein-backup`]);
    }
    const { code, said } = await runIn(folder, { PLEIN_DATA: join(folder, 'one') }, [
      'restore',
      'two.plein-backup',
      '--replace',
    ]);
    assert.equal(code, 1);
    assert.match(said, /is a backup of Gemeente Zilverbeek \(zilverbeek\), and the store in .* belongs to/);
  });

  test('on a shared PostgreSQL never replaces the tables of another municipality', async (context) => {
    if (!server) return context.skip('PostgreSQL is not here.');
    const settings = { DATABASE_URL: await server.makeDatabase() };
    for (const code of ['voorbeelddam', 'zilverbeek']) {
      await runIn(folder, settings, ['init', code, '--name', code]);
      await runIn(folder, settings, ['import', code, '--municipality', code]);
    }
    const made = await runIn(folder, settings, ['backup', 'one', '--municipality', 'zilverbeek']);
    if (made.code !== 0) return context.skip('pg_dump is not here.');
    const keys = ['keys', 'add', '--name', 'Balie', '--source', 'urn:balie', '--municipality', 'zilverbeek'];
    assert.equal((await runIn(folder, settings, keys)).code, 0);
    const { code, said } = await runIn(folder, settings, [
      ...['restore', 'one', '--replace', '--municipality', 'voorbeelddam'],
    ]);
    assert.equal(code, 1);
    assert.match(
      said,
      /holds the schema plein_zilverbeek, and that of this municipality is plein_voorbeelddam/,
    );
    const list = await runIn(folder, settings, ['keys', 'list', '--municipality', 'zilverbeek']);
    assert.match(list.said, /urn:balie/);
  });
});
