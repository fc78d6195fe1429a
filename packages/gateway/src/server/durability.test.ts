import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { batchType, eventId, wireEvent } from '../testing/events.fixtures.js';
import { startChild, type Child } from '../testing/child.fixtures.js';
import { openLibsqlStore } from '../store/libsql/libsql-store.js';
import { eventIds } from '../store/store.contract.js';
import { temporaryFolder } from '../testing/temporary-folder.fixtures.js';

const program = new URL('../testing/serve-process.fixtures.ts', import.meta.url);

interface Answer {
  results: { id: string; status: string }[];
}

/** The moment of all events: the gateway has the clock of the machine, and refuses old ones. */
const occurredAt = new Date().toISOString();

async function post(url: string, numbers: readonly number[]): Promise<Answer> {
  const answer = await fetch(`${url}/v1/events`, {
    method: 'POST',
    headers: { 'content-type': batchType },
    body: JSON.stringify(numbers.map((number) => wireEvent(number, 'chat.started', { occurredAt }))),
  });
  assert.equal(answer.status, 202);
  return (await answer.json()) as Answer;
}

async function startGateway(folder: string): Promise<{ child: Child; url: string }> {
  const settings = { PORT: '0', HOST: '', PLEIN_DATA: folder, DATABASE_URL: '', PLEIN_LOG: 'error' };
  const child = startChild(program, [], settings);
  await child.printed(1);
  return { child, url: child.lines[0] ?? '' };
}

/**
 * Sends batches one after another until the gateway is killed. It calls `acknowledge` with the acknowledged
 * ids.
 */
async function sendUntilGone(
  url: string,
  nextNumbers: () => number[],
  acknowledge: (ids: string[]) => void,
): Promise<void> {
  for (;;) {
    let answer: Answer;
    try {
      answer = await post(url, nextNumbers());
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error;
      return;
    }
    acknowledge(answer.results.map(({ id }) => id));
  }
}

test('kill -9 under load, start again, send again: all there, each once', async () => {
  const { folder, remove } = await temporaryFolder();
  const acknowledged = new Set<string>();
  let last = 0;
  const nextNumbers = (): number[] => Array.from({ length: 10 }, () => ++last);

  for (let round = 1; round <= 3; round++) {
    const { child, url } = await startGateway(folder);
    const enough = acknowledged.size + 200;
    let reached = (): void => {};
    const busy = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const senders = Array.from({ length: 8 }, () =>
      sendUntilGone(url, nextNumbers, (ids) => {
        for (const id of ids) acknowledged.add(id);
        if (acknowledged.size >= enough) reached();
      }),
    );
    await busy;
    await child.kill();
    await Promise.all(senders);
  }

  const { child, url } = await startGateway(folder);
  const everything = Array.from({ length: last }, (_, index) => index + 1);
  for (let start = 0; start < last; start += 50) {
    const { results } = await post(url, everything.slice(start, start + 50));
    const lost = results.filter(({ id, status }) => acknowledged.has(id) && status !== 'duplicate');
    assert.deepEqual(lost, []);
  }
  child.process.kill('SIGTERM');
  const [code] = (await once(child.process, 'exit')) as [number | null];
  assert.equal(code, 0);

  const store = await openLibsqlStore(folder);
  assert.deepEqual((await eventIds(store)).sort(), everything.map(eventId));
  await store.close();
  await remove();
});
