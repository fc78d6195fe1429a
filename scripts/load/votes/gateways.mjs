import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openLibsqlStore } from '../../../packages/gateway/src/store/libsql/libsql-store.ts';
import { openPostgresStore } from '../../../packages/gateway/src/store/postgres/postgres-store.ts';
import { startGateway } from '../faults/gateway-process.mjs';

/** @typedef {import('../faults/gateway-process.mjs').GatewayProcess} GatewayProcess */

/**
 * A store, and how many gateways hold it at a time. The embedded store has one holder, so that a second process comes in the
 * place of one that was killed.
 * @typedef {object} Place
 * @property {string} name
 * @property {number} gateways
 * @property {Record<string, string>} environment of a gateway
 * @property {import('../../check/attack/attacks/stored/copies.mjs').StoreOfTarget} store
 * @property {() => Promise<import('../../../packages/gateway/src/store/store.ts').Store>} open
 * @property {() => Promise<void>} remove
 */

/** @returns {Promise<Place>} */
export async function embeddedPlace() {
  const folder = await mkdtemp(path.join(tmpdir(), 'plein-votes-'));
  return {
    name: 'embedded',
    gateways: 1,
    environment: { PLEIN_DATA: folder },
    store: { dataFolder: folder, databaseUrl: undefined },
    open: () => openLibsqlStore(folder),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** @returns {Place} */
export const postgresPlace = (/** @type {string} */ databaseUrl) => ({
  name: 'PostgreSQL',
  gateways: 2,
  environment: { DATABASE_URL: databaseUrl },
  store: { dataFolder: undefined, databaseUrl },
  open: () => openPostgresStore(databaseUrl),
  remove: async () => {},
});

/** The gateways of a place, which are killed and started again. */
export class Gateways {
  /** @type {GatewayProcess[]} */
  #running = [];
  #start;

  constructor(/** @type {string} */ programs, /** @type {Record<string, string>} */ environment) {
    this.#start = () => startGateway(programs, environment);
  }

  get urls() {
    return this.#running.map(({ url }) => url);
  }

  async start(/** @type {number} */ count) {
    for (let started = 0; started < count; started += 1) this.#running.push(await this.#start());
  }

  /** Kills one gateway as a crash does, and starts another in its place. */
  async crash(/** @type {number} */ at) {
    const place = at % this.#running.length;
    await this.#running[place]?.kill();
    this.#running[place] = await this.#start();
  }

  async stop() {
    await Promise.all(this.#running.map((gateway) => gateway.stop()));
    this.#running = [];
  }
}
