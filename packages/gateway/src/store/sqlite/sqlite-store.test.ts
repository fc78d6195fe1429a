import Libsql from 'libsql';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { SqliteDatabase } from './session.js';
import { openSqliteStore } from './sqlite-store.js';
import { eventRow, storeContract, writeEvent } from '../store.contract.js';
import { temporaryFolder } from '../../testing/temporary-folder.fixtures.js';

function openDatabase(file: string): SqliteDatabase {
  return new Libsql(file) as unknown as SqliteDatabase;
}

storeContract({
  name: 'a better-sqlite3-shaped database in this thread',
  concurrent: false,
  makePlace: async () => {
    const { folder, remove } = await temporaryFolder();
    return { open: (options) => openSqliteStore(openDatabase(join(folder, 'page.db')), options), remove };
  },
});

test('works that wait share one commit, up to a limit', async () => {
  const database = openDatabase(':memory:');
  let commits = 0;
  const counting: SqliteDatabase = {
    prepare: (sql) => {
      if (sql === 'commit') commits += 1;
      return database.prepare(sql);
    },
    close: () => database.close(),
  };
  const store = await openSqliteStore(counting, { maxTogether: 25 });
  commits = 0;
  await Promise.all(Array.from({ length: 100 }, (_, index) => writeEvent(store, eventRow(`e${index}`))));
  assert.equal(commits, 4);
  await store.close();
});
