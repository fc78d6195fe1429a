import { batchOf } from '../faults/ledger/events.mjs';
import { Ledger } from '../faults/ledger/ledger.mjs';

const eventsInBatch = 10;
const atOnce = 8;

/** Results of one gateway. @typedef {{ url: string, acknowledged: number }} Served */

/**
 * Systems that send batches of events to several gateways without pause. Each batch is sent until it is
 * acknowledged.
 */
export class Load {
  ledger = new Ledger();
  /** @type {Served[]} */
  served;
  #next = 0;
  #isOver = false;
  /** @type {Promise<void>[]} */
  #senders;

  constructor(/** @type {readonly string[]} */ urls) {
    this.served = urls.map((url) => ({ url, acknowledged: 0 }));
    this.#senders = this.served.flatMap((_, index) =>
      Array.from({ length: atOnce }, () => this.#send(index)),
    );
  }

  /** Resolves when each gateway has acknowledged this many more batches. */
  async more(/** @type {number} */ batches) {
    const goals = this.served.map(({ acknowledged }) => acknowledged + batches);
    while (this.served.some(({ acknowledged }, index) => acknowledged < (goals[index] ?? 0))) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Stops sending, and waits for the batches that are being sent. */
  async end() {
    this.#isOver = true;
    await Promise.all(this.#senders);
  }

  async #send(/** @type {number} */ first) {
    while (!this.#isOver) {
      const number = this.#next++;
      const body = JSON.stringify(batchOf(number, eventsInBatch));
      for (const { id, data } of JSON.parse(body)) this.ledger.kept.set(id, data.page);
      // A sender without an answer tries the other gateway, as behind a load balancer. Every tenth batch is
      // always sent to both gateways.
      for (let attempt = first; !(await this.#post(attempt, body)); attempt += 1);
      if (number % 10 === 0) while (!(await this.#post(first + 1, body)));
    }
  }

  /** @returns {Promise<boolean>} whether it was acknowledged */
  async #post(/** @type {number} */ index, /** @type {string} */ body) {
    const gateway = /** @type {Served} */ (this.served[index % this.served.length]);
    try {
      const response = await fetch(`${gateway.url}/v1/events`, {
        method: 'POST',
        headers: { 'content-type': 'application/cloudevents-batch+json' },
        body,
        signal: AbortSignal.timeout(15_000),
      });
      const answer = await response.json();
      if (response.status !== 202) throw new Error(`The gateway answers ${response.status}.`);
      const { results } = /** @type {{ results: { id: string, status: string }[] }} */ (answer);
      for (const { id, status } of results) this.ledger.acknowledge(id, status === 'stored');
      gateway.acknowledged += 1;
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return false;
    }
  }
}
