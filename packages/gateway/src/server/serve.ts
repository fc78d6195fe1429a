import { Hono } from 'hono';
import { createGateway, type GatewayOptions } from '../app.js';
import { seed, type SeedContent } from '../residents/content/seed.js';
import { addBuiltFiles } from './files/built-files.routes.js';
import { findBuiltFiles, type BuiltFiles, type ResolvePackage } from './files/built-files.js';
import type { MailConnection } from '../connectors/email/smtp.js';
import { basePathOf, withinBase } from '../http/base-path.js';
import { securityHeaders } from '../http/headers.js';
import { problem } from '../http/problem.js';
import { makeCommandToken, writeCommandFile } from './admin-token-file.js';
import { createClientKeys } from './client-key.js';
import { compressAnswers } from './compress-answers.js';
import { readConfig, type Config, type Environment } from './config.js';
import { openCaseConnectors, openTokens } from './connectors/open-connectors.js';
import { openCaseLinkMail, openDeliveries, openWorkNotices } from './connectors/open-deliveries.js';
import { startDeliveries } from './connectors/start-deliveries.js';
import type { OpenIdConnectConfig } from '../core/login-service.js';
import { startAggregationJob } from '../aggregation/aggregation-job.js';
import type { GatewayDependencies, Log, RenderElement } from '../core/dependencies.js';
import { EventBus } from '../core/event-bus.js';
import { FailureCounts } from '../core/failure-counts.js';
import { synchroniseEventBus } from '../systems/events/event-bus-sync.js';
import { makeStartLink, revokeStartLinks } from '../staff/access/first-login-link.js';
import { countDeliveries } from '../staff/connections/deliveries-list.store.js';
import { startFailureJob } from './failure-job.js';
import { watchDiskSpace, type DiskSpace, type FreeSpace } from './disk-space.js';
import { openTopics, together } from './between-gateways.js';
import type { NoticeTopics } from '../store/postgres/notice-topics.js';
import { listen } from './listen.js';
import type { ServedMetrics } from './metrics/serve-metrics.js';
import { openStoreOf } from './open-store.js';
import { createLog } from './log.js';
import { signRaw } from './sign-raw.js';
import { logStart, requestLines } from './start-log.js';
import { createBallotBox } from '../residents/polls/ballot-box/ballot-box.js';
import { startBallotsJob } from '../residents/polls/ballots-job.js';
import { startRetentionJob } from '../retention/retention-job.js';
import { StartError } from '../core/start-error.js';
import { StoreError } from '../store/store-error.js';
import type { Store } from '../store/store.js';

export interface ServeOptions {
  /** The environment variables with the settings; see `readConfig`. Default: those of the process. */
  environment?: Environment;
  /** The municipality's own documents, stored before the first request. */
  content?: SeedContent;
  /** Whether the content is that of a municipality that does not exist. Then it warns outside this machine. */
  isDemo?: boolean;
  /** @deprecated Use `content`. This option is removed in the next minor release. */
  seed?: (store: Store) => Promise<void>;
  /**
   * Adds routes to the server, such as those of a site. They come before the routes of the gateway. `gateway`
   * is its application, so that a route can send requests to it.
   */
  extend?: (app: Hono, gateway: Hono) => void;
  /**
   * Resolves `@plein/embed` and `@plein/newsroom`, whose built files are served. Default:
   * `import.meta.resolve` of the gateway itself.
   */
  resolvePackage?: ResolvePackage;
  log?: Log;
  clock?: () => Date;
  /** Returns the free space of the disk with a folder, in bytes. Default: what the system says. */
  freeSpace?: FreeSpace;
  /** Accepted requests a minute of one client, by capability. Default: those of `http/rate-limit.ts`. */
  limits?: Readonly<Record<string, number>>;
}

/** A running gateway. */
export interface RunningGateway {
  /** Without a slash at the end: `http://127.0.0.1:8787`. */
  url: string;
  /**
   * A link to the newsroom for an administrator, which works once, within a day. With a login service it is the
   * plain address of the newsroom, unless `PLEIN_START_LINK` is set.
   */
  newsroomUrl: string;
  /** Ends live streams, lets running requests finish, and closes the store. Calling it again is harmless. */
  close(): Promise<void>;
}

/** Loads the renderer at the first page, so that the service starts without waiting for it. */
const renderWhenAsked: RenderElement = async (element) =>
  (await import('./render-element.js')).renderElement(element);

const grace = 10_000;

/**
 * Opens the store, then the server: the API, the pages for residents, and the built files of `/embed/` and
 * `/newsroom/`. The caller handles signals, and calls `close()` on them.
 * @throws StartError with one sentence to print, when a setting, the store or the port cannot be used
 */
export async function serveGateway(options: ServeOptions = {}): Promise<RunningGateway> {
  const config = readConfig(options.environment ?? process.env);
  const files = await findBuiltFiles(config, options.resolvePackage ?? resolveFromHere);
  let space: DiskSpace | undefined;
  const metrics = await loadMetrics(config, () => space?.isLow() ?? false);
  const store = await openStore(config, metrics);
  const eventBus = new EventBus();
  let closing = false;
  const ending: Ending[] = [() => store.close()];
  try {
    const kept = options.content ? await seed(store, options.content, options.clock?.()) : [];
    await options.seed?.(store);
    const command = await makeCommandToken(random);
    let listeningUrl = '';
    const topics = openTopics(config);
    if (topics) ending.unshift(() => topics.close());
    space = await watchSpace(config, options);
    ending.unshift(async () => space?.stop());
    const opened = {
      ...{ store, eventBus, isClosing: () => closing, listeningUrl: () => listeningUrl },
      ...(space && { isSpaceLow: () => space?.isLow() ?? false }),
      ...(metrics && { measures: metrics.measures }),
      ...(await together(store, topics)),
    };
    const dependencies = await dependenciesOf(config, options, opened, command.hash);
    const app = await buildApp(dependencies, config, files, options);
    const server = await listen(app, config.host, config.port);
    ending.unshift(() => server.close(grace));
    const figures = await metrics?.serve(eventBus, () => countDeliveries(store.database));
    ending.unshift(async () => figures?.close(grace));
    await logStart(dependencies.log, config, {
      ...{ files, kept, url: server.url, isDemo: options.isDemo, store },
    });
    const { url } = server;
    listeningUrl = url;
    const newsroomUrl = await newsroomAddress(config, dependencies, config.publicUrl ?? url);
    const isAlone = config.databaseUrl === undefined;
    const delivering = await startDeliveries(config.connectors, { isAlone }, { ...dependencies, eventBus });
    ending.splice(1, 0, () => delivering.stop(), ...startJobs(config, dependencies, eventBus, topics));
    if (isAlone) {
      ending.unshift(await writeCommandFile(config.dataFolder, { url, token: command.token }));
    }
    ending.unshift(async () => {
      closing = true;
      eventBus.close();
    });
    ending.push(async () => dependencies.log.info({}, 'Plein is closed.'));
    return { url, newsroomUrl, close: once(() => inTurn(ending)) };
  } catch (error) {
    await inTurn(ending);
    throw error;
  }
}

/** Returns the address of the newsroom, with a login for an administrator where the settings ask for one. */
async function newsroomAddress(
  { openIdConnect, startLink }: Config,
  dependencies: GatewayDependencies,
  address: string,
): Promise<string> {
  if (openIdConnect === undefined || startLink) return makeStartLink(dependencies, address);
  await revokeStartLinks(dependencies);
  return `${address}/newsroom/`;
}

/** Ends one part of the gateway when it closes. */
type Ending = () => Promise<void>;

async function inTurn(endings: readonly Ending[]): Promise<void> {
  for (const end of endings) await end();
}

function random(bytes: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(bytes));
}

async function openStore(config: Config, metrics: ServedMetrics | undefined): Promise<Store> {
  try {
    return await openStoreOf(config, metrics && { onCommit: metrics.measures.commit });
  } catch (error) {
    if (error instanceof StoreError) throw new StartError(error.message, { cause: error });
    throw error;
  }
}

/** Watches the disk of the embedded store. PostgreSQL has its own disk, and says itself when that is full. */
async function watchSpace(
  { databaseUrl, dataFolder, leastSpace, logLevel }: Config,
  { freeSpace, log = createLog(logLevel) }: ServeOptions,
): Promise<DiskSpace | undefined> {
  if (databaseUrl !== undefined || leastSpace === 0) return undefined;
  return watchDiskSpace({ folder: dataFolder, least: leastSpace, log, ...(freeSpace && { freeSpace }) });
}

/** Starts the background jobs, and returns the functions that end them. */
function startJobs(
  { retention }: Config,
  dependencies: ServedDependencies,
  eventBus: EventBus,
  topics: NoticeTopics | undefined,
): Ending[] {
  const { store, log } = dependencies;
  const aggregationJob = startAggregationJob(dependencies);
  const retentionJob = startRetentionJob({ ...dependencies, retention });
  const failureJob = startFailureJob(dependencies);
  const ballotsJob = startBallotsJob({ ...dependencies, box: createBallotBox(dependencies) });
  const ends = [
    () => failureJob.stop(),
    () => retentionJob.stop(),
    () => aggregationJob.stop(),
    () => ballotsJob.stop(),
  ];
  if (topics === undefined) return ends;
  const openNotices = (hear: (text: string) => void) => topics.open('events', hear);
  const sharing = synchroniseEventBus({ eventBus, store, openNotices, log });
  return [() => sharing.close(), ...ends];
}

type ServedDependencies = GatewayOptions &
  Required<Pick<GatewayDependencies, 'log' | 'failures'>> & {
    noticeConnectors: readonly MailConnection[];
    caseLinkMail: MailConnection | undefined;
  };

async function dependenciesOf(
  { logLevel, publicUrl, openIdConnect, trustedProxy, connectors, ballotSecret, messageSecret }: Config,
  options: ServeOptions,
  {
    sharedSecret,
    ...opened
  }: Pick<GatewayDependencies, 'listeningUrl' | 'link' | 'isSpaceLow' | 'measures'> &
    Required<Pick<GatewayDependencies, 'store' | 'eventBus' | 'isClosing'>> & {
      sharedSecret?: string;
    },
  commandTokenHash: string,
): Promise<ServedDependencies> {
  const log = options.log ?? createLog(logLevel);
  const clock = options.clock ?? (() => new Date());
  return {
    ...opened,
    log,
    ...requestLines(log, logLevel, opened.measures),
    random,
    commandTokenHash,
    clock,
    failures: new FailureCounts(clock, log),
    clientOf: createClientKeys({ clock, random, trustedProxy, log, sharedSecret }),
    ...(options.limits ? { limits: options.limits } : {}),
    render: renderWhenAsked,
    signRaw,
    caseConnectors: await openCaseConnectors(connectors, { clock }),
    ...(await openTokens(connectors, { clock, log })),
    deliveries: await openDeliveries(connectors.deliveries, { clock, store: opened.store }),
    noticeConnectors: await openWorkNotices(connectors.workNotices, { clock }),
    caseLinkMail: await openCaseLinkMail(connectors.caseLinks, { clock }),
    pausedDeliveries: connectors.deliveries?.paused ?? [],
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(ballotSecret === undefined ? {} : { ballotSecret }),
    ...(messageSecret === undefined ? {} : { messageSecret }),
    ...(openIdConnect === undefined || publicUrl === undefined
      ? {}
      : { loginService: await loadLoginService(openIdConnect, publicUrl, log) }),
  };
}

/** Loads the login service only where it is set, so that other gateways start faster. */
async function loadLoginService(config: OpenIdConnectConfig, publicUrl: string, log: Log) {
  return (await import('../auth/open-id-connect.js')).openIdConnect(config, publicUrl, log);
}

/** Loads the metrics only where they are asked for: their library is of no use to other gateways. */
async function loadMetrics(config: Config, isSpaceLow: () => boolean): Promise<ServedMetrics | undefined> {
  if (config.metrics === undefined) return undefined;
  return (await import('./metrics/serve-metrics.js')).createServedMetrics(config, config.metrics, isSpaceLow);
}

function resolveFromHere(name: string): string {
  return import.meta.resolve(name);
}

async function buildApp(
  dependencies: ServedDependencies,
  { embedArchive: folder }: Config,
  files: BuiltFiles,
  options: ServeOptions,
): Promise<Hono> {
  const gateway = createGateway(dependencies);
  const base = basePathOf(dependencies.publicUrl);
  const app = new Hono(withinBase(base));
  app.get('*', compressAnswers());
  options.extend?.(app, gateway);
  const secure = securityHeaders(dependencies.publicUrl);
  const { requestLog, clock, log } = dependencies;
  await addBuiltFiles(app, files, { secure, base, requestLog, embedArchive: { folder, clock, log } });
  app.onError((error) => {
    log.error({ error: error.name }, 'A file could not be served.');
    return secure(problem(500, 'This is our fault. Try again later.'));
  });
  app.all('*', (context) => gateway.fetch(context.req.raw, context.env));
  return app;
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= work());
}
