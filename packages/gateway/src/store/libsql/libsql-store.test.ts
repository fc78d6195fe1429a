import { Kysely } from 'kysely';
import Libsql from 'libsql';
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { startChild } from '../../testing/child.fixtures.js';
import type { Database } from '../database.js';
import { openKyselyStore } from '../kysely-store.js';
import { LibsqlSession } from './session.js';
import { openLibsqlStore } from './libsql-store.js';
import { SqliteSessionDialect } from '../sqlite/dialect.js';
import { StoreError } from '../store-error.js';
import { eventIds, eventRow, storeContract, writeEvent } from '../store.contract.js';
import { temporaryFolder } from '../../testing/temporary-folder.fixtures.js';

const writer = new URL('../../testing/store-writer.fixtures.ts', import.meta.url);

storeContract({
  name: 'libsql in worker threads',
  concurrent: true,
  makePlace: async () => {
    const { folder, remove } = await temporaryFolder();
    return { open: (options) => openLibsqlStore(folder, options), remove };
  },
});

describe('the embedded store', () => {
  it('has every acknowledged row after kill -9 under load, time after time', async () => {
    const { folder, remove } = await temporaryFolder();
    const acknowledged: string[] = [];
    for (const round of ['a', 'b', 'c']) {
      const child = startChild(writer, [folder, round]);
      await child.printed(300);
      await child.kill();
      acknowledged.push(...child.lines.slice(1));
    }
    const store = await openLibsqlStore(folder);
    const stored = new Set(await eventIds(store));
    assert.deepEqual(
      acknowledged.filter((id) => !stored.has(id)),
      [],
    );
    await store.close();
    await remove();
  });

  it('lets several processes open a new folder at once', async () => {
    const { folder, remove } = await temporaryFolder();
    const children = ['a', 'b', 'c', 'd'].map((prefix) => startChild(writer, [folder, prefix, '0']));
    try {
      await Promise.all(children.map((child) => child.printed(1)));
    } finally {
      await Promise.all(children.map((child) => child.kill()));
    }
    await remove();
  });

  it('holds no old snapshot after reading, so that its log can be emptied', async () => {
    const { folder, remove } = await temporaryFolder();
    const store = await openLibsqlStore(folder);
    await Promise.all(Array.from({ length: 150 }, (_, index) => writeEvent(store, eventRow(`e${index}`))));
    const recent = store.database.selectFrom('events').select('id').orderBy('received_at', 'desc');
    for (const limit of [1, 100, 101, 500]) await recent.limit(limit).execute();
    await recent.executeTakeFirst();
    await writeEvent(store, eventRow('last'));
    const other = new Libsql(join(folder, 'plein.db'));
    assert.deepEqual(other.prepare('pragma wal_checkpoint(truncate)').all(), [
      { busy: 0, log: 0, checkpointed: 0 },
    ]);
    other.close();
    await store.close();
    await remove();
  });

  it('is closed to writing through `database`', async () => {
    const { folder, remove } = await temporaryFolder();
    const store = await openLibsqlStore(folder);
    await assert.rejects(store.database.insertInto('events').values(eventRow('x')).execute(), /readonly/);
    await store.close();
    await remove();
  });

  it('rejects what was under way when its thread dies, keeps what was acknowledged, and goes on', async () => {
    const { folder, remove } = await temporaryFolder();
    const file = join(folder, 'plein.db');
    const sessions: LibsqlSession[] = [];
    const database = new Kysely<Database>({
      dialect: new SqliteSessionDialect(async () => {
        const session = await LibsqlSession.open({ file, role: 'write' });
        sessions.push(session);
        return session;
      }),
    });
    const store = await openKyselyStore({ writer: database, reader: database }, { maxTogether: 5 });
    await writeEvent(store, eventRow('before'));
    const dying = store.commit(async (transaction) => {
      await transaction.insertInto('events').values(eventRow('lost')).execute();
      await sessions[0]?.terminate();
      await transaction.insertInto('events').values(eventRow('lost-too')).execute();
    });
    const together = Array.from({ length: 20 }, (_, index) => writeEvent(store, eventRow(`w${index}`)));
    await assert.rejects(dying, { name: 'StoreError', code: 'lost' });
    const outcomes = await Promise.allSettled(together);
    const kept = together
      .map((_, index) => `w${index}`)
      .filter((_, index) => outcomes[index]?.status === 'fulfilled');
    assert.equal(kept.length, 16);
    assert.deepEqual(await eventIds(store), ['before', ...kept]);
    await store.close();
    await remove();
  });

  it('says in a sentence that the folder cannot be used', async () => {
    const { folder, remove } = await temporaryFolder();
    await writeFile(join(folder, 'taken'), 'a file');
    await assert.rejects(openLibsqlStore(join(folder, 'taken')), (error) => {
      assert.ok(error instanceof StoreError);
      assert.equal(error.code, 'unavailable');
      assert.match(error.message, /^The data folder .*taken cannot be written to \(.+\)\.$/);
      return true;
    });
    await remove();
  });

  it('says in a sentence that the file is no database', async () => {
    const { folder, remove } = await temporaryFolder();
    await writeFile(join(folder, 'plein.db'), 'this is a shopping list, not a database'.repeat(100));
    await assert.rejects(openLibsqlStore(folder), (error) => {
      assert.ok(error instanceof StoreError);
      assert.match(error.message, /^The database plein\.db in .* cannot be opened \(.+\)\.$/);
      return true;
    });
    await remove();
  });
});
