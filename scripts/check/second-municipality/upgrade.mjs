import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import {
  leaveEarlier,
  lostRows,
  readRows,
} from '../../../packages/gateway/src/testing/earlier-store.fixtures.ts';
import { openUnmigrated } from '../../../packages/gateway/src/testing/unmigrated-store.fixtures.ts';

/** The version number of the packages with which the municipality began. */
export const earlierVersion = '0.0.9';
/** The last migration that those packages are said to have had. */
const lastOfEarlier = '0025-waiting-votes';

/**
 * Installs newer packages over earlier ones, brings a store up to date that an earlier version left, and goes back.
 * @param {object} begun
 * @param {import('./program.mjs').Program} begun.plein
 * @param {(version?: string) => Promise<void>} begun.install installs the packages over what is there
 * @param {string} begun.kept the data folder of the earlier packages, with a backup of it in `kept.plein-backup`
 * @param {import('./opened-again.mjs').OpenedAgain} begun.opened
 * @param {string} begun.folder where the packages are installed
 * @param {import('../demo/checks.mjs').Checks} checks
 */
export async function upgradeAndBack({ plein, install, kept, opened, folder }, checks) {
  const data = path.join(folder, 'earlier');
  mkdirSync(data, { mode: 0o700 });
  const before = openUnmigrated(kept);
  const left = await leaveEarlier(openUnmigrated(data), lastOfEarlier, await readRows(before));
  await before.destroy();
  const rows = [...left.values()].reduce((sum, table) => sum + table.length, 0);

  await checks.check(`newer packages bring ${rows} rows of an earlier store up to date`, async () => {
    assert.equal((await plein.run('--version')).trim(), earlierVersion);
    await install();
    assert.notEqual((await plein.run('--version')).trim(), earlierVersion);
    assert.match(await plein.run('migrate', '--data', data), /up to date with this version/);
    const after = openUnmigrated(data);
    assert.deepEqual(await lostRows(after, left), []);
    await after.destroy();
  });
  await checks.check('everything opens with them, for residents and staff', () => opened.open(plein, data));
  await checks.check(
    'a store that a still newer version changed is refused, and stays as it is',
    async () => {
      const newer = openUnmigrated(data);
      const stored = await readRows(newer);
      await sql`insert into kysely_migration values ('9999-of-a-newer-version', '2026-12-01')`.execute(newer);
      await newer.destroy();
      await assert.rejects(plein.run('migrate', '--data', data), /9999-of-a-newer-version.*restore a backup/);
      await assert.rejects(plein.run('start', '--data', data), /9999-of-a-newer-version.*restore a backup/);
      const after = openUnmigrated(data);
      assert.deepEqual(await lostRows(after, stored), []);
      await after.destroy();
    },
  );
  await checks.check('the earlier packages open the backup that they made', async () => {
    await install(earlierVersion);
    await plein.run('restore', 'kept.plein-backup', '--data', data, '--replace');
    await opened.open(plein, data);
  });
}
