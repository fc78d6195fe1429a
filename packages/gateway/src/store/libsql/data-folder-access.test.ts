import assert from 'node:assert/strict';
import { chmod, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { openLibsqlStore } from './libsql-store.js';
import { eventRow, writeEvent } from '../store.contract.js';
import { temporaryFolder } from '../../testing/temporary-folder.fixtures.js';
import { dataFolderComplaint } from './data-folder-access.js';

const isWindows = process.platform === 'win32';

describe('the data folder', { skip: isWindows && 'Windows has other rights' }, () => {
  test('is made for this account alone, and so is every file in it', async () => {
    const { folder, remove } = await temporaryFolder();
    const data = join(folder, 'data');
    const store = await openLibsqlStore(data);
    await writeEvent(store, eventRow('one'));
    const names = await readdir(data);
    assert.ok(names.includes('plein.db-wal'), 'the log is there as well');
    assert.equal((await stat(data)).mode & 0o777, 0o700);
    for (const name of names) assert.equal((await stat(join(data, name))).mode & 0o777, 0o600, name);
    assert.equal(await dataFolderComplaint(data), undefined);
    await store.close();
    await remove();
  });

  test('that others can open is named, with what to do', async () => {
    const { folder, remove } = await temporaryFolder();
    await writeFile(join(folder, 'plein.db'), '');
    await chmod(join(folder, 'plein.db'), 0o644);
    for (const [mode, message] of [
      [0o755, /^Other accounts .* can open the data folder .*, and the files plein\.db in it: use chmod/],
      [0o710, /can open the data folder/],
      [0o700, undefined],
    ] as const) {
      await chmod(folder, mode);
      const complaint = await dataFolderComplaint(folder);
      if (message) assert.match(complaint ?? '', message);
      else assert.equal(complaint, undefined, 'a closed folder closes what is in it');
    }
    await remove();
  });
});
