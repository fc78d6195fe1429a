import type { ErasureReceipt } from '@plein/domain/newsroom.js';
import assert from 'node:assert/strict';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { createGateway } from '../../app.js';
import { deleteExpired } from '../../retention/delete-expired.js';
import { defaultRetentionPeriods } from '../../retention/retention-periods.js';
import { seed } from '../../residents/content/seed.js';
import { openLibsqlStore } from '../../store/libsql/libsql-store.js';
import { content, mondayMorning } from '../../testing/content.fixtures.js';
import { temporaryFolder } from '../../testing/temporary-folder.fixtures.js';

/** Everything that a resident wrote has this in it, with the number of the resident behind it. */
const marker = (resident: number) => `merkteken${String(resident).padStart(4, '0')}x`;
const residents = Array.from({ length: 120 }, (_, resident) => resident);
const erased = residents.filter((resident) => resident % 7 === 0);

describe('what is erased, or has expired, is in no file', async () => {
  const { folder, remove } = await temporaryFolder();
  const store = await openLibsqlStore(folder);
  await seed(store, content, mondayMorning);
  const app = createGateway({
    store,
    clock: () => mondayMorning,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    access: { reports: 'open' },
    limits: { contact: 1e6, feedback: 1e6 },
  });
  const post = async <Answer>(path: string, body: unknown): Promise<Answer> => {
    const answer = await app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    assert.ok(answer.ok, `${path} ${answer.status}`);
    return (await answer.json()) as Answer;
  };

  const long = (resident: number) => `${marker(resident)} ${'en nog wat '.repeat(20)}`;
  const ids = new Map<number, string[]>();
  for (const resident of residents) {
    const callback = crypto.randomUUID();
    const feedback = crypto.randomUUID();
    ids.set(resident, [callback, feedback]);
    await post('/v1/callback-requests', {
      id: callback,
      name: marker(resident),
      phone: '06 12345678',
      question: long(resident),
      slot: { date: '2026-11-24', opens: '09:00', closes: '12:00' },
      language: 'nl',
    });
    await post('/v1/feedback-submissions', { id: feedback, page: '/', language: 'nl', text: long(resident) });
    if (resident % 3 === 0) await post(`/v1/callbacks/${callback}/taking`, {});
    if (resident % 3 === 0) await post(`/v1/callbacks/${callback}/closing`, { outcome: 'kept' });
  }

  /** The residents whose words are in a file of the store, or in a copy of its folder. */
  async function found(): Promise<Map<string, number[]>> {
    const copy = await temporaryFolder();
    await cp(folder, copy.folder, { recursive: true });
    const places = new Map<string, number[]>();
    for (const name of await readdir(copy.folder)) {
      const bytes = (await readFile(join(copy.folder, name))).toString('latin1');
      const here = residents.filter((resident) => bytes.includes(marker(resident)));
      if (here.length > 0) places.set(name, here);
    }
    await copy.remove();
    return places;
  }

  test('the words are in the files before', async () => {
    assert.equal(new Set([...(await found()).values()].flat()).size, residents.length);
  });

  test('after an erasure they are not, and those of others are', async () => {
    for (const resident of erased) {
      for (const id of ids.get(resident) ?? []) {
        const receipt = await post<ErasureReceipt>('/v1/erasures', { id });
        assert.equal(receipt.callbacks + receipt.feedback, 1);
      }
    }
    const places = await found();
    assert.deepEqual([...places.keys()], ['plein.db']);
    assert.deepEqual(
      places.get('plein.db'),
      residents.filter((resident) => !erased.includes(resident)),
    );
    const entries = JSON.stringify(await store.database.selectFrom('audit_entries').selectAll().execute());
    assert.doesNotMatch(entries, /merkteken/);
  });

  test('after their time they are not', async () => {
    const later = new Date(mondayMorning.getTime() + 800 * 86_400_000);
    await deleteExpired(store, defaultRetentionPeriods, later);
    assert.deepEqual(await found(), new Map());
    await store.close();
    assert.deepEqual(await found(), new Map());
    await remove();
  });
});
