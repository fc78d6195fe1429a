import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from './browser.mjs';
import { openFaultyProxy } from './faulty-proxy.mjs';
import { startGateway } from './gateway-process.mjs';
import { Ledger } from './ledger/ledger.mjs';
import { storedIn } from './ledger/stored.mjs';

/**
 * @typedef {object} ResidentsOptions
 * @property {import('../../browsers/engines.mjs').FoundEngine} engine
 * @property {string} programs folder with the gateway
 * @property {string} script of the page
 * @property {number} seed
 * @property {number} messages number that each tab submits before the browser is killed, and again afterwards
 * @property {number} speed of the clock in the page
 * @property {number} gatewayKills
 * @property {number} requestTimeout milliseconds until everything must have arrived
 * @property {'lose' | 'double'} [broken]
 */

/**
 * Lets two tabs of a browser submit messages over a bad network. The browser and the gateway are killed and
 * started again. In the end every message must be stored once.
 * @param {ResidentsOptions} options
 */
export async function residents(options) {
  const folder = await mkdtemp(path.join(tmpdir(), 'plein-faults-'));
  try {
    return await new Run(options, folder).take();
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

class Run {
  messages = new Ledger();
  events = new Ledger();
  /** Receipt of each message that arrived, by id. @type {Map<string, { body: string, reference: string }>} */
  receipts = new Map();
  /** Ids of messages that the page could neither send nor store. @type {Set<string>} */
  refused = new Set();
  requests = 0;
  /**
   * Number of waiting items of each tab, by its name.
   * @type {Map<string, { waiting: number, measured: number }>}
   */
  tabs = new Map();

  constructor(/** @type {ResidentsOptions} */ options, /** @type {string} */ folder) {
    this.options = options;
    this.data = path.join(folder, 'data');
    this.profile = path.join(folder, 'profile');
    this.epoch = Date.now();
  }

  async take() {
    const { engine, messages, seed, broken } = this.options;
    const proxy = await openFaultyProxy({
      seed,
      silence: 30_000 / this.options.speed,
      ...(broken ? { broken } : {}),
      onPassage: (passage) => this.#hear(passage),
      serve: (request, response, body) => this.#serve(request, response, body),
    });
    this.proxy = proxy;
    let gateway = await this.#openGateway();
    let browser = await openBrowser(engine, this.profile);
    try {
      await this.#openTabs(browser, ['a', 'b']);
      let rounds = 1;
      if (browser.kill) {
        // The queue is half full here: half of the messages are submitted, and many of them are being sent.
        await this.#until(() => this.requests >= messages, 'half of the messages');
        await browser.kill();
        browser = await openBrowser(engine, this.profile);
        await this.#openTabs(browser, ['c', 'd']);
        rounds = 2;
      }
      for (let kill = 0; kill < this.options.gatewayKills; kill += 1) {
        const enough = this.requests + 10;
        await this.#until(() => this.requests >= enough || this.#isQuiet(), 'more requests');
        await gateway.kill();
        gateway = await this.#openGateway();
      }
      await this.#until(() => this.#isQuiet(), 'everything to arrive').catch(() => undefined);
      await browser.close();
      for (const id of this.refused) this.messages.kept.delete(id);
      const stored = await storedIn(this.data);
      const again = await this.#sendAgain(gateway.url);
      await gateway.stop();
      const after = await storedIn(this.data);
      again.more = after.feedback.length - stored.feedback.length;
      return {
        rounds,
        faults: proxy.counts,
        refused: this.refused.size,
        again,
        messages: this.messages.balance(stored.feedback),
        events: this.events.balance(stored.events),
      };
    } finally {
      await browser.close().catch(() => undefined);
      await gateway.kill();
      await proxy.close();
    }
  }

  async #openGateway() {
    const gateway = await startGateway(this.options.programs, { PLEIN_DATA: this.data });
    this.proxy?.setTarget(gateway.url);
    return gateway;
  }

  async #openTabs(/** @type {import('./browser.mjs').Browser} */ browser, /** @type {string[]} */ names) {
    this.tabs.clear();
    const { messages: count, speed } = this.options;
    for (const tab of names) {
      this.tabs.set(tab, { waiting: count, measured: count });
      const settings = new URLSearchParams({
        tab,
        count: String(count),
        speed: String(speed),
        epoch: String(this.epoch),
      });
      await browser.openTab(`${this.proxy?.url}/harness/page?${settings}`);
    }
  }

  #isQuiet() {
    return [...this.tabs.values()].every(({ waiting, measured }) => waiting === 0 && measured === 0);
  }

  async #until(/** @type {() => boolean} */ condition, /** @type {string} */ what) {
    const end = performance.now() + this.options.requestTimeout;
    while (!condition()) {
      if (performance.now() > end) throw new Error(`Waited ${this.options.requestTimeout} ms for ${what}.`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Serves the page and its script, and receives its reports. */
  #serve(
    /** @type {import('node:http').IncomingMessage} */ { url = '', method },
    /** @type {import('node:http').ServerResponse} */ response,
    /** @type {string} */ body,
  ) {
    if (url.startsWith('/v1/')) return false;
    if (url === '/harness/told' && method === 'POST') {
      this.#note(JSON.parse(body));
      response.writeHead(204).end();
    } else if (url === '/harness/page.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(this.options.script);
    } else if (url.startsWith('/harness/page')) {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(
          '<!doctype html><html lang="nl"><title>Proef</title><script type="module" src="/harness/page.js"></script>',
        );
    } else response.writeHead(404).end();
    return true;
  }

  #note(
    /** @type {{ tab: string, id?: string, page?: string, status?: string, pending?: { id: string, page: string }[], waiting?: number, measured?: number }} */ news,
  ) {
    for (const { id, page } of news.pending ?? []) this.messages.kept.set(id, page);
    if (news.id !== undefined && news.page !== undefined) {
      if (news.status === 'failed' || news.status === 'invalid') this.refused.add(news.id);
      else this.messages.kept.set(news.id, news.page);
    }
    if (news.waiting !== undefined && news.measured !== undefined) {
      this.tabs.set(news.tab, { waiting: news.waiting, measured: news.measured });
    }
  }

  /**
   * Records a request as sent. It records the answer of the gateway as an acknowledgement, even if the sender
   * never received it.
   */
  #hear(/** @type {import('./faulty-proxy.mjs').Passage} */ { path: place, body, status, answer }) {
    this.requests += 1;
    if (body === '') return;
    const sent = JSON.parse(body);
    if (place === '/v1/feedback-submissions') {
      this.messages.kept.set(sent.id, sent.page);
      if (status === 200 || status === 201) {
        this.messages.acknowledge(sent.id, status === 201);
        this.receipts.set(sent.id, { body, reference: JSON.parse(answer).reference });
      }
    } else if (status === 202) {
      for (const { id, status: result } of JSON.parse(answer).results) {
        this.events.acknowledge(id, result === 'stored');
      }
    }
  }

  /**
   * Sends every answered message again. Each must be known, under the same reference. `other` counts the
   * messages that were not; `more` counts the messages that were added to the store.
   */
  async #sendAgain(/** @type {string} */ url) {
    let other = 0;
    for (const { body, reference } of this.receipts.values()) {
      const response = await fetch(`${url}/v1/feedback-submissions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const receipt = /** @type {{ reference?: string }} */ (await response.json());
      if (response.status !== 200 || receipt.reference !== reference) other += 1;
    }
    return { sent: this.receipts.size, other, more: 0 };
  }
}
