import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  startOpenKlant,
  token,
} from '../../../../packages/gateway/src/connectors/klantinteracties/open-klant.fixtures.ts';
import { seed } from '../../../../packages/gateway/src/residents/content/seed.ts';
import { openLibsqlStore } from '../../../../packages/gateway/src/store/libsql/libsql-store.ts';
import { content, profileWithMessages } from '../../../../packages/gateway/src/testing/content.fixtures.ts';
import { openBrowser } from '../browser.mjs';
import { startGateway } from '../gateway-process.mjs';
import { received } from './received.mjs';
import { openLine } from './line.mjs';
import { storedRequests } from './stored-requests.mjs';

/** The requests of the connector at which the gateway is killed in turn, before Open Klant has stored it or after. */
const killMoments = [
  { operation: 'POST /maak-klantcontact', at: 'after' },
  { operation: 'POST /digitaleadressen', at: 'before' },
  { operation: 'POST /internetaken', at: 'after' },
  { operation: 'POST /maak-klantcontact', at: 'before' },
  { operation: 'POST /digitaleadressen', at: 'after' },
  { operation: 'POST /internetaken', at: 'before' },
];

/** A request to be called back has a form of its own where its channel has no number to call. */
const profile = {
  ...profileWithMessages,
  channels: profileWithMessages.channels.map((channel) => {
    const { id, name, openingHours = [], callback } = channel;
    return callback ? { id, name, openingHours, callback, kind: /** @type {const} */ ('callback') } : channel;
  }),
};
const paths = { callback: '/v1/callback-requests', message: '/v1/message-submissions' };
const html = `<!doctype html><html lang="nl"><title>Proef</title>
<plein-contact-widget id="callback"></plein-contact-widget><plein-contact-widget id="message"></plein-contact-widget>
<script type="module" src="/page.js"></script></html>`;
const messageSecret = 'een geheim voor de proef met bestanden';
const fileSize = 2_000_000;
const longest = 90_000;

/**
 * @typedef {object} OfflineOptions
 * @property {import('../../../browsers/engines.mjs').FoundEngine} engine
 * @property {string} programs folder with the gateway
 * @property {string} script of the page
 * @property {number} rounds number of residents, one after another; each sends a callback and a message with a file
 * @property {number} deliveryKills number of kills of a gateway while it delivers to Open Klant, in all rounds together
 */

/**
 * Lets residents ask for a callback and send a message with a file, from the contact widget in a real browser that goes
 * offline midway: the answer to the one is lost, and of the other half is sent. The gateway is killed while they are
 * offline, while it stores the message, and at each request of its connector. In the end each request must be in
 * Klantinteracties once. Returns undefined where the driver cannot take the browser offline.
 * @param {OfflineOptions} options
 */
export async function offlineMidway(options) {
  const folder = await mkdtemp(path.join(tmpdir(), 'plein-faults-'));
  try {
    return await new Run(options, folder).take();
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

class Run {
  kills = 0;
  deliveryKills = 0;
  /** Ids of everything that was sent, by the order of sending. @type {string[]} */
  ids = [];
  /** Bodies that were sent, with the reference that the resident reads. @type {{ path: string, body: string, reference: string }[]} */
  receipts = [];
  /** Resolves when the gateway is open again. @type {Promise<import('../gateway-process.mjs').GatewayProcess>} */
  gateway = Promise.reject(new Error('No gateway was started.'));

  constructor(/** @type {OfflineOptions} */ options, /** @type {string} */ folder) {
    this.options = options;
    this.data = path.join(folder, 'data');
    this.profile = path.join(folder, 'profile');
    this.gateway.catch(() => {});
  }

  async take() {
    const store = await openLibsqlStore(this.data);
    await seed(store, { ...content, profile }, new Date());
    await store.close();
    const system = (this.system = await startOpenKlant());
    const line = (this.line = await openLine({ html, script: this.options.script }));
    const browser = await openBrowser(this.options.engine, this.profile);
    this.gateway = this.#open();
    try {
      await this.gateway;
      this.#killWhileDelivering();
      for (let round = 0; round < this.options.rounds; round += 1) {
        const tab = await browser.openTab(`${line.url}/page`);
        if (!tab) return undefined;
        await this.#resident(tab);
      }
      await this.#until(() => this.#isDelivered(), 'everything to be in Open Klant');
      const again = await this.#sendAgain();
      await (await this.gateway).stop();
      const stored = await storedRequests(this.data, { messageSecret, size: fileSize });
      return {
        kills: this.kills,
        missedKills: this.options.deliveryKills - this.deliveryKills,
        requests: system.asked.length,
        invalid: system.invalid,
        ...{ again, stored },
        arrived: received(this.ids, system.contacts),
      };
    } finally {
      await browser.close().catch(() => undefined);
      await this.gateway.then((gateway) => gateway.kill()).catch(() => undefined);
      await line.close();
      await system.close();
    }
  }

  async #open() {
    const gateway = await startGateway(this.options.programs, {
      PLEIN_DATA: this.data,
      PLEIN_LEAST_SPACE: '0',
      PLEIN_MESSAGE_SECRET: messageSecret,
      PLEIN_KLANTINTERACTIES_URL: this.system?.url ?? '',
      PLEIN_KLANTINTERACTIES_TOKEN: token,
    });
    this.line?.setTarget(gateway.url);
    return gateway;
  }

  /** Kills the gateway, and starts another in its place. Resolves when it is killed. */
  async #kill() {
    const before = this.gateway;
    const killed = before.then((gateway) => gateway.kill());
    this.gateway = killed.then(() => this.#open());
    this.gateway.catch(() => {});
    await killed;
    this.kills += 1;
  }

  /** Kills the gateway at requests of its connector, each at the next moment of the list. */
  #killWhileDelivering() {
    const { system } = this;
    if (!system) return;
    system.onStoring = async (operation, at) => {
      const wanted = killMoments[this.deliveryKills % killMoments.length];
      const isEnough = this.deliveryKills >= this.options.deliveryKills;
      if (isEnough || wanted?.operation !== operation || wanted.at !== at) return;
      this.deliveryKills += 1;
      if (at === 'before') system.fault = 'cut-before';
      await this.#kill();
    };
  }

  /** Plays one resident. */
  async #resident(/** @type {import('../browser.mjs').Tab} */ tab) {
    const { line } = this;
    if (!line) return;
    // The gateway has the request, and the resident does not know it.
    const unanswered = line.cutAt(paths.callback, 'answered', () => tab.setOffline(true));
    await this.#within(tab.run('askCallback()'), 'the form of a callback');
    await this.#within(unanswered, 'the answer to a callback');
    await this.#within(tab.run("isQueued('callback')"), 'a callback that waits');
    await this.#kill();
    await this.gateway;
    line.restore();
    await tab.setOffline(false);
    await this.#received(tab, 'callback');

    const half = line.cutAt(paths.message, 'halfway', () => tab.setOffline(true));
    await this.#within(tab.run(`sendMessage(${fileSize})`), 'the form of a message');
    await this.#within(half, 'half of a message');
    await this.#within(tab.run("isQueued('message')"), 'a message that waits');
    const killed = line.cutAt(paths.message, 'asked', () => this.#kill());
    line.restore();
    await tab.setOffline(false);
    await this.#within(killed, 'a kill while a message is stored');
    await this.#received(tab, 'message');
  }

  /** Waits until a widget shows the receipt, and nothing waits on the device. */
  async #received(/** @type {import('../browser.mjs').Tab} */ tab, /** @type {'callback' | 'message'} */ id) {
    let reference = '';
    await this.#until(async () => {
      reference = String((await tab.run(`reference('${id}')`)) ?? '');
      return reference !== '' && (await tab.run('waiting()')) === 0;
    }, `the receipt of a ${id}`);
    const body = this.line?.bodies.get(paths[id]) ?? '{}';
    this.ids.push(JSON.parse(body).id);
    this.receipts.push({ path: paths[id], body, reference });
  }

  #isDelivered() {
    const { lost, half } = received(this.ids, this.system?.contacts ?? []);
    return lost === 0 && half === 0;
  }

  /**
   * Sends everything once more, and lets another gateway deliver what it has. `other` counts the requests that the
   * gateway did not know under the reference that the resident has read.
   */
  async #sendAgain() {
    const { url } = await this.gateway;
    let other = 0;
    for (const { path: place, body, reference } of this.receipts) {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(url + place, { method: 'POST', headers, body });
      const receipt = /** @type {{ reference?: string }} */ (await response.json());
      if (response.status !== 200 || receipt.reference !== reference) other += 1;
    }
    await this.#kill();
    await this.gateway;
    return { sent: this.receipts.length, other, more: 0 };
  }

  /** Resolves with what was waited for, or fails where it takes too long. */
  async #within(/** @type {Promise<unknown>} */ work, /** @type {string} */ what) {
    let isOver = false;
    const over = work.then(() => void (isOver = true));
    await Promise.race([over, this.#until(() => isOver, what)]);
  }

  async #until(/** @type {() => boolean | Promise<boolean>} */ condition, /** @type {string} */ what) {
    const end = performance.now() + longest;
    while (!(await condition())) {
      if (performance.now() > end) throw new Error(`Waited ${longest} ms for ${what}.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
