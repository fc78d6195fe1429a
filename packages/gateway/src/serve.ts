import { Hono } from 'hono';
import { createGateway } from './app.js';
import { readConfig, type Config, type Environment } from './config.js';
import { startFolding, type Folding } from './counting/folding.js';
import type { GatewayDependencies, Log } from './dependencies.js';
import { Arrivals } from './events/arrivals.js';
import { shareArrivals, type Sharing } from './events/share-arrivals.js';
import { listen, type Listening } from './listen.js';
import { createLog } from './log.js';
import { StartError } from './start-error.js';
import type { DrawElement } from './pages/element-page.js';
import { openLibsqlStore } from './store/libsql-store.js';
import { openPostgresNotices } from './store/postgres-notices.js';
import { openPostgresStore } from './store/postgres-store.js';
import { StoreError } from './store/store-error.js';
import type { Store } from './store/store.js';

export interface ServeOptions {
  /** The settings; see `readConfig`. Default: those of the process. */
  environment?: Environment;
  /** Puts the municipality's documents into the store, before the first request. */
  seed?: (store: Store) => Promise<void>;
  /**
   * Adds routes to the server. They come before the gateway's, which answers whatever they leave; `gateway` is
   * its application, for routes that want to ask it something. The access rules of the newsroom are in
   * `dependencies.access`.
   */
  extend?: (app: Hono, gateway: Hono, dependencies: GatewayDependencies) => void;
  log?: Log;
  clock?: () => Date;
}

/** A gateway that is open. */
export interface RunningGateway {
  /** Without a slash at the end: `http://127.0.0.1:8787`. */
  url: string;
  /** Ends live streams, lets running requests finish, and closes the store. Calling it again is harmless. */
  close(): Promise<void>;
}

/** The renderer is loaded at the first page, so that the service is up before it. */
const drawWhenAsked: DrawElement = async (element) =>
  (await import('./pages/draw-element.js')).drawElement(element);

const grace = 10_000;

/**
 * Opens the store, then the server. Signals are for the caller: call `close()` on them.
 * @throws StartError with one sentence to print, when a setting, the store or the port is no good.
 */
export async function serveGateway(options: ServeOptions = {}): Promise<RunningGateway> {
  const config = readConfig(options.environment ?? process.env);
  const store = await openStore(config);
  const arrivals = new Arrivals();
  try {
    await options.seed?.(store);
    const log = options.log ?? createLog(config.logLevel);
    const app = buildApp(config, options, log, store, arrivals);
    const server = await listen(app, config.host, config.port);
    const sharing = shareBetweenGateways(config, log, store, arrivals);
    const folding = startFolding({ store, clock: options.clock ?? (() => new Date()), log });
    return { url: server.url, close: once(() => shutDown(arrivals, sharing, folding, server, store)) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function openStore({ databaseUrl, dataFolder }: Config): Promise<Store> {
  try {
    return databaseUrl === undefined
      ? await openLibsqlStore(dataFolder)
      : await openPostgresStore(databaseUrl);
  } catch (error) {
    if (error instanceof StoreError) throw new StartError(error.message, { cause: error });
    throw error;
  }
}

/** Several gateways may stand on one PostgreSQL; on the embedded store there is only this one. */
function shareBetweenGateways(
  { databaseUrl }: Config,
  log: Log,
  store: Store,
  arrivals: Arrivals,
): Sharing | undefined {
  if (databaseUrl === undefined) return undefined;
  const openNotices = (hear: (text: string) => void) => openPostgresNotices(databaseUrl, hear);
  return shareArrivals({ arrivals, store, openNotices, log });
}

function buildApp(config: Config, options: ServeOptions, log: Log, store: Store, arrivals: Arrivals): Hono {
  const dependencies: GatewayDependencies = {
    store,
    arrivals,
    access: config.access,
    clock: options.clock ?? (() => new Date()),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    log,
    draw: drawWhenAsked,
  };
  const gateway = createGateway(dependencies);
  const app = new Hono();
  options.extend?.(app, gateway, dependencies);
  app.all('*', (context) => gateway.fetch(context.req.raw, context.env));
  return app;
}

async function shutDown(
  arrivals: Arrivals,
  sharing: Sharing | undefined,
  folding: Folding,
  server: Listening,
  store: Store,
): Promise<void> {
  arrivals.close();
  await server.close(grace);
  await sharing?.close();
  await folding.stop();
  await store.close();
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= work());
}
