import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { startPostgres, type PostgresServer } from '../testing/postgres.fixtures.js';
import { runIn } from '../testing/run-command.fixtures.js';
import { temporaryFolder } from '../testing/temporary-folder.fixtures.js';

const examples = new URL('../../../../docs/examples/import/', import.meta.url);
const example = (name: string) => new URL(name, examples).pathname;

/** Every command that works on a store that is there already. */
const commands: readonly (readonly string[])[] = [
  ['keys', 'list'],
  ['keys', 'add', '--name', 'Balie', '--source', 'urn:balie'],
  ['keys', 'revoke', '--id', '01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d2e'],
  ['erase', '--id', 'TB-7K3M-92QX'],
  ['export', 'copy'],
  ['import', example('contacten.csv'), '--map', example('contacten.map.json')],
  ['migrate'],
  ['login-link'],
  ['backup', 'one'],
];

let server: PostgresServer | undefined;
let folder = '';
let remove = async (): Promise<void> => {};
before(async () => {
  server = await startPostgres();
});
after(() => server?.stop());
beforeEach(async () => {
  ({ folder, remove } = await temporaryFolder());
});
afterEach(() => remove());

describe('a command in a wrong folder', () => {
  test('says where to run it, and makes nothing', async () => {
    for (const words of commands) {
      const { code, said } = await runIn(folder, {}, words);
      assert.equal(code, 1, words.join(' '));
      assert.match(said, /There is no store in .*data\. Run the command in the folder/, words.join(' '));
      assert.deepEqual(await readdir(folder), [], words.join(' '));
    }
  });

  test('says so of a file in the place of the folder, too', async () => {
    await writeFile(join(folder, 'data'), 'text');
    const { code, said } = await runIn(folder, {}, ['keys', 'list']);
    assert.equal(code, 1);
    assert.match(said, /There is no store in/);
  });

  test('names the schema of a wrong municipality on PostgreSQL, and makes none', async (context) => {
    if (!server) return context.skip('PostgreSQL is not here.');
    const settings = { DATABASE_URL: await server.makeDatabase() };
    for (const words of commands.filter(([name]) => name !== 'backup')) {
      for (const municipality of ['zilverbeek', undefined]) {
        const { code, said } = await runIn(folder, settings, [
          ...words,
          ...(municipality === undefined ? [] : ['--municipality', municipality]),
        ]);
        assert.equal(code, 1, words.join(' '));
        assert.match(
          said,
          new RegExp(
            `no store in its schema ${municipality === undefined ? 'public' : 'plein_zilverbeek'}\\.`,
          ),
          words.join(' '),
        );
      }
    }
    await runIn(folder, {}, ['init', '--name', 'Zilverbeek']);
    const first = await runIn(folder, settings, ['import', '--municipality', 'zilverbeek']);
    assert.equal(first.code, 0, first.said);
    const list = await runIn(folder, settings, ['keys', 'list', '--municipality', 'zilverbeek']);
    assert.equal(list.said, 'There are no keys yet.');
  });
});
