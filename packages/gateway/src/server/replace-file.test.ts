import assert from 'node:assert/strict';
import { lstat, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { temporaryFolder } from '../testing/temporary-folder.fixtures.js';
import { replaceFile } from './replace-file.js';

describe('a file that is replaced', { skip: process.platform === 'win32' && 'no links' }, () => {
  test('takes the place of a link, and what the link led to stays as it is', async () => {
    const { folder, remove } = await temporaryFolder();
    const other = join(folder, 'of-somebody-else');
    const file = join(folder, 'contacts.csv.progress.json');
    await writeFile(other, 'theirs');
    for (const planted of [file, `${file}.${process.pid}.new`]) {
      await symlink(other, planted);
      await replaceFile(file, 'ours');
      assert.equal(await readFile(other, 'utf8'), 'theirs');
      assert.equal(await readFile(file, 'utf8'), 'ours');
      assert.ok((await lstat(file)).isFile());
    }
    assert.deepEqual((await readdir(folder)).toSorted(), ['contacts.csv.progress.json', 'of-somebody-else']);
    await remove();
  });
});
