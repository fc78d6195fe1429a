import assert from 'node:assert/strict';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { contentIn } from './content-folder-of.js';
import { startPostgres, type PostgresServer } from '../testing/postgres.fixtures.js';
import { runIn, startIn, type Started } from '../testing/run-command.fixtures.js';
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

/** Starts the content of the folder, with room for the load of a test. */
const startBusy = () =>
  startIn(folder, {}, [], {
    prepare: async () => ({ content: await contentIn(join(folder, 'content')), limits: { feedback: 1e6 } }),
  });

const send = (url: string, id: string) =>
  fetch(`${url}/v1/feedback-submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id, page: '/', language: 'nl', text: `Bericht ${id}` }),
  });

/** Sends until it is told to stop, and returns how many were accepted. */
function keepSending(url: string): { accepted: string[]; stop(): Promise<void> } {
  const accepted: string[] = [];
  let isDone = false;
  const work = (async () => {
    while (!isDone) {
      const id = crypto.randomUUID();
      if ((await send(url, id)).ok) accepted.push(id);
    }
  })();
  return {
    accepted,
    async stop() {
      isDone = true;
      await work;
    },
  };
}

/** Makes the same message known again: one that is stored already is answered by 200 instead of 201. */
const isStored = async (url: string, id: string) => (await send(url, id)).status === 200;

describe('a backup of the embedded store', () => {
  test('is made during load, holds everything from before it, and is put back whole', async () => {
    await runIn(folder, {}, ['init', '--name', 'Voorbeelddam']);
    const gateway = await startBusy();
    const load = keepSending(gateway.url);
    const id = crypto.randomUUID();
    const first = await send(gateway.url, id);
    assert.ok(first.ok, String(first.status));
    const before = [id, ...load.accepted];
    const made = await runIn(folder, {}, ['backup', 'one.plein-backup']);
    assert.equal(made.code, 0, made.said);
    await load.stop();
    assert.equal((await stat(join(folder, 'one.plein-backup'))).mode & 0o077, 0);
    assert.match((await runIn(folder, {}, ['backup', 'one.plein-backup'])).said, /is there already/);
    assert.match(
      (await runIn(folder, {}, ['restore', 'one.plein-backup', '--replace'])).said,
      /has the data folder/,
    );
    const later = crypto.randomUUID();
    await send(gateway.url, later);
    await gateway.stop();

    assert.match((await runIn(folder, {}, ['restore', 'one.plein-backup'])).said, /With --replace/);
    const restored = await runIn(folder, {}, ['restore', 'one.plein-backup', '--replace']);
    assert.match(restored.said, /The earlier store is in .*before-restore-/);
    const kept = (await readdir(join(folder, 'data'))).find((name) => name.startsWith('before-restore-'));
    assert.deepEqual((await readdir(join(folder, 'data', kept ?? ''))).includes('plein.db'), true);
    const again = await startBusy();
    for (const one of before) assert.ok(await isStored(again.url, one), one);
    assert.equal(await isStored(again.url, later), false);
    await again.stop();
  });

  test('is refused in a sentence where it is not one, and the store stays', async () => {
    await runIn(folder, {}, ['init', '--name', 'Voorbeelddam']);
    await (await startIn(folder)).stop();
    await runIn(folder, {}, ['backup', 'whole']);
    const bytes = await readFile(join(folder, 'whole'));
    await writeFile(join(folder, 'half'), bytes.subarray(0, bytes.length / 2));
    await writeFile(join(folder, 'text'), 'not a database at all');
    await writeFile(join(folder, 'empty'), '');
    const stored = await readFile(join(folder, 'data', 'plein.db'));
    for (const name of ['half', 'text', 'empty']) {
      const { code, said } = await runIn(folder, {}, ['restore', name, '--replace']);
      assert.equal(code, 1);
      assert.match(said, /is no whole backup of Plein/);
    }
    assert.match((await runIn(folder, {}, ['restore', 'none'])).said, /There is no file/);
    assert.deepEqual(await readFile(join(folder, 'data', 'plein.db')), stored);
  });
});

describe('municipalities on one PostgreSQL', () => {
  test('run beside each other, and nothing of one reaches the other', async (context) => {
    if (!server) return context.skip('PostgreSQL is not here.');
    const settings = { DATABASE_URL: await server.makeDatabase() };
    const started: Started[] = [];
    for (const name of ['Voorbeelddam', 'Zilver-Beek']) {
      const code = name.toLowerCase();
      await runIn(folder, {}, ['init', code, '--name', name]);
      started.push(await startIn(folder, settings, ['--content', code, '--municipality', code]));
    }
    const [one, other] = started;
    assert.ok(one && other);
    const ids = [crypto.randomUUID(), crypto.randomUUID()] as const;
    assert.ok((await send(one.url, ids[0])).ok);
    assert.ok((await send(other.url, ids[1])).ok);
    assert.equal(await isStored(one.url, ids[0]), true);
    const names = await Promise.all(
      started.map(async ({ url }) =>
        (await (await fetch(`${url}/v1/profile`)).text()).includes('Voorbeelddam'),
      ),
    );
    assert.deepEqual(names, [true, false]);
    const listed = await Promise.all(
      ['voorbeelddam', 'zilver-beek'].map(async (code) => {
        await runIn(folder, settings, [
          'keys',
          'add',
          '--name',
          code,
          '--source',
          `urn:${code}`,
          '--municipality',
          code,
        ]);
        return (await runIn(folder, settings, ['keys', 'list', '--municipality', code])).said;
      }),
    );
    assert.deepEqual(
      listed.map((said) => [said.includes('urn:voorbeelddam'), said.includes('urn:zilver-beek')]),
      [
        [true, false],
        [false, true],
      ],
    );
    await assert.rejects(
      startIn(folder, settings, ['--content', 'zilver-beek', '--municipality', 'voorbeelddam']),
      /belongs to Gemeente Voorbeelddam/,
    );

    const made = await runIn(folder, settings, ['backup', 'one.pgdump', '--municipality', 'voorbeelddam']);
    if (made.code === 0) {
      assert.equal((await stat(join(folder, 'one.pgdump'))).mode & 0o077, 0);
      await Promise.all(started.map((gateway) => gateway.stop()));
      const empty = { DATABASE_URL: await server.makeDatabase() };
      const restored = await runIn(folder, empty, [
        'restore',
        'one.pgdump',
        '--municipality',
        'voorbeelddam',
      ]);
      assert.equal(restored.code, 0, restored.said);
      const again = await startIn(folder, empty, [
        '--content',
        'voorbeelddam',
        '--municipality',
        'voorbeelddam',
      ]);
      assert.equal(await isStored(again.url, ids[0]), true);
      assert.equal(await isStored(again.url, ids[1]), false);
      await again.stop();
    } else {
      assert.match(made.said, /pg_dump/);
      await Promise.all(started.map((gateway) => gateway.stop()));
    }
  });
});
