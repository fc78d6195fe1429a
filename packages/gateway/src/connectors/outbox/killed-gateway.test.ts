import assert from 'node:assert/strict';
import { after, describe, it, type TestContext } from 'node:test';
import { callbackSlots } from '@plein/domain/contact.js';
import { seed } from '../../residents/content/seed.js';
import { openLibsqlStore } from '../../store/libsql/libsql-store.js';
import { openPostgresStore } from '../../store/postgres/postgres-store.js';
import type { Store } from '../../store/store.js';
import { startChild, type Child } from '../../testing/child.fixtures.js';
import { content } from '../../testing/content.fixtures.js';
import { startPostgres } from '../../testing/postgres.fixtures.js';
import { temporaryFolder } from '../../testing/temporary-folder.fixtures.js';
import { startOpenKlant, token, type OpenKlant } from '../klantinteracties/open-klant.fixtures.js';
import { callbackRequest } from './outside-system.fixtures.js';

const program = new URL('../../testing/delivering-process.fixtures.ts', import.meta.url);
const server = await startPostgres();
after(() => server?.stop());

/** Where a gateway is killed: at which request to Open Klant, and whether that had stored it. */
const kills = [
  { operation: 'POST /maak-klantcontact', moment: 'after' },
  { operation: 'POST /internetaken', moment: 'before' },
] as const;

/** Returns a window that is offered now, by the clock of this machine. */
function offeredSlot() {
  const channel = content.profile.channels.find(({ callback }) => callback !== undefined);
  const slot = channel && callbackSlots(channel, content.profile.holidays, new Date()).at(-1);
  assert.ok(slot);
  return slot;
}

async function survivesKills(
  test: TestContext,
  settings: Record<string, string>,
  open: () => Promise<Store>,
): Promise<void> {
  const first = await open();
  await seed(first, content, new Date());
  await first.close();
  const system: OpenKlant = await startOpenKlant();
  test.after(() => system.close());
  let starts = 0;
  let child: Child;
  const start = (): Child => {
    const environment = {
      ...{ PORT: '0', HOST: '', PLEIN_LOG: 'error', PLEIN_LEAST_SPACE: '0', ...settings },
      ...{ PLEIN_KLANTINTERACTIES_URL: system.url, PLEIN_KLANTINTERACTIES_TOKEN: token },
    };
    return startChild(program, [String(starts++ * 10)], environment);
  };
  test.after(() => child.kill());

  child = start();
  await child.printed(1);
  const body = callbackRequest({ slot: offeredSlot() });
  const answer = await fetch(`${child.lines[0]}/v1/callback-requests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  assert.equal(answer.status, 201);
  // Between the commit and the first attempt, which comes with the next run.
  await child.kill();
  assert.equal(system.contacts.length, 0);

  for (const { operation, moment } of kills) {
    await new Promise<void>((resolve) => {
      system.onStoring = async (name, at) => {
        if (name !== operation || at !== moment) return;
        system.onStoring = () => undefined;
        if (moment === 'before') system.fault = 'cut-before';
        await child.kill();
        resolve();
      };
      // A gateway delivers before it prints its address, so nothing here waits for that.
      child = start();
    });
  }
  const asked = system.asked.length;
  child = start();
  await child.printed(1);
  const store = await waitForDelivery(child, open, system, asked);
  test.after(() => store.close());
  const [contact] = system.contacts;
  assert.deepEqual([system.contacts.length, contact?.addresses.length, contact?.tasks.length], [1, 1, 1]);
  assert.match(JSON.stringify(contact), new RegExp(body.id));
  const rows = await store.database.selectFrom('deliveries').selectAll().execute();
  assert.deepEqual(
    rows.map(({ state, outside_id }) => [state, outside_id]),
    [['delivered', contact?.tasks[0]?.uuid]],
  );
  assert.deepEqual(system.invalid, []);
}

/** Waits until the last gateway has looked the request up, closes it, and opens its store. */
async function waitForDelivery(
  child: Child,
  open: () => Promise<Store>,
  system: OpenKlant,
  asked: number,
): Promise<Store> {
  while (system.asked.length === asked) await new Promise((resolve) => setTimeout(resolve, 20));
  const ended = new Promise((resolve) => child.process.once('exit', resolve));
  // Closing waits for the attempt that runs.
  child.process.kill('SIGTERM');
  await ended;
  return open();
}

describe('a request arrives in Klantinteracties exactly once, wherever the gateway is killed', () => {
  it('from the embedded store', async (test) => {
    const { folder, remove } = await temporaryFolder();
    await survivesKills(test, { PLEIN_DATA: folder, DATABASE_URL: '' }, () => openLibsqlStore(folder));
    await remove();
  });

  it('from PostgreSQL', { skip: !server && 'there is no PostgreSQL here' }, async (test) => {
    const url = (await server?.makeDatabase()) ?? '';
    await survivesKills(test, { DATABASE_URL: url }, () => openPostgresStore(url));
  });
});
