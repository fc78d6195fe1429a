import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openFaultyProxy } from './faulty-proxy.mjs';
import { startGateway } from './gateway-process.mjs';
import { Ledger } from './ledger/ledger.mjs';
import { batchOf } from './ledger/events.mjs';
import { storedIn } from './ledger/stored.mjs';

const atOnce = 8;
const eventsInBatch = 10;

/**
 * @typedef {object} SendersOptions
 * @property {string} programs folder with the gateway
 * @property {number} seed
 * @property {number} kills of the gateway, each under load
 * @property {number} batches minimum number of batches that are acknowledged between two kills
 * @property {'lose' | 'double'} [broken]
 */

/**
 * Lets systems send batches of events without pause over a bad network. Each batch is sent until it is
 * acknowledged, while the gateway is killed and started again.
 * @param {SendersOptions} options
 */
export async function senders({ programs, seed, kills, batches, broken }) {
  const folder = await mkdtemp(path.join(tmpdir(), 'plein-faults-'));
  const ledger = new Ledger();
  let [acknowledged, nextBatch, isOver] = [0, 0, false];
  const proxy = await openFaultyProxy({
    seed,
    silence: 500,
    ...(broken ? { broken } : {}),
    onPassage({ body, status, answer }) {
      for (const { id, data } of JSON.parse(body)) ledger.kept.set(id, data.page);
      if (status !== 202) return;
      acknowledged += 1;
      for (const { id, status: result } of JSON.parse(answer).results) {
        ledger.acknowledge(id, result === 'stored');
      }
    },
  });
  const open = async () => {
    const gateway = await startGateway(programs, { PLEIN_DATA: folder });
    proxy.setTarget(gateway.url);
    return gateway;
  };
  const post = (/** @type {string} */ url, /** @type {string} */ body) =>
    fetch(`${url}/v1/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents-batch+json' },
      body,
      signal: AbortSignal.timeout(5_000),
    });

  async function send() {
    while (!isOver) {
      const body = JSON.stringify(batchOf(nextBatch++, eventsInBatch));
      for (;;) {
        const response = await post(proxy.url, body).catch(() => undefined);
        await response?.arrayBuffer().catch(() => undefined);
        if (response?.status === 202) break;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }
  }

  let gateway = await open();
  try {
    const sending = Array.from({ length: atOnce }, send);
    for (let kill = 0; kill <= kills; kill += 1) {
      const enough = acknowledged + batches;
      while (acknowledged < enough) await new Promise((resolve) => setTimeout(resolve, 5));
      if (kill === kills) break;
      await gateway.kill();
      gateway = await open();
    }
    isOver = true;
    await Promise.all(sending);
    const { events } = await storedIn(folder);
    let other = 0;
    for (let batch = 0; batch < nextBatch; batch += 1) {
      const response = await post(gateway.url, JSON.stringify(batchOf(batch, eventsInBatch)));
      const { results } = /** @type {{ results: { status: string }[] }} */ (await response.json());
      other += results.filter(({ status }) => status !== 'duplicate').length;
    }
    await gateway.stop();
    const more = (await storedIn(folder)).events.length - events.length;
    const again = { sent: nextBatch * eventsInBatch, other, more };
    return { kills, faults: proxy.counts, again, events: ledger.balance(events) };
  } finally {
    isOver = true;
    await gateway.kill();
    await proxy.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
