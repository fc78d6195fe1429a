import Libsql from 'libsql';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
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
  const restored = await runIn(folder, settings, ['restore', 'one', '--replace']);
  assert.equal(restored.code, 0, restored.said);
  assert.match(restored.said, /Everybody has to log in again/);
  const again = await startIn(folder, settings);
  assert.equal((await ask(again.url, cookie)).status, 401);
  const { url } = JSON.parse(link.said) as { url: string };
  await assert.rejects(logIn(again.url, url));
  await again.stop();
}

describe('a restore', () => {
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
