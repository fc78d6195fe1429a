import type { KeptContent } from '../residents/content/seed.js';
import { readProfile } from '../residents/profile/profile.store.js';
import type { GatewayDependencies, Log } from '../core/dependencies.js';
import type { Measures } from '../core/measures.js';
import { dataFolderComplaint } from '../store/libsql/data-folder-access.js';
import { statementLogComplaint } from '../store/postgres/statement-log.js';
import type { Store } from '../store/store.js';
import { isLoopback, type Config, type LogLevel } from './config.js';
import { ballotSecretComplaint } from './ballot-secret.js';
import type { BuiltFiles } from './files/built-files.js';

/** What a start found out. */
export interface Started {
  files: BuiltFiles;
  kept: readonly KeptContent[];
  url: string;
  isDemo?: boolean | undefined;
  store: Pick<Store, 'database'>;
}

/** Logs that the gateway is open, and everything about it that an operator should know. */
export async function logStart(
  log: Log,
  config: Config,
  { files, kept, url, isDemo, store }: Started,
): Promise<void> {
  logOpen(log, config, url);
  logAbsent(log, files);
  logKept(log, kept);
  await logEmpty(log, store);
  if (isDemo) logDemo(log, config);
  logBallots(log, config);
  await logOpenFolder(log, config);
  await logStatements(log, config, store);
}

/** Whether this level has a line for each request. */
function isChatty(level: LogLevel): boolean {
  return level === 'info' || level === 'debug';
}

/** Passes each request to the log, where it is chatty, and to who measures. */
export function requestLines(
  log: Log,
  level: LogLevel,
  measures: Measures | undefined,
): Pick<GatewayDependencies, 'requestLog'> {
  const isLogged = isChatty(level);
  if (!isLogged) return measures ? { requestLog: measures.request } : {};
  return {
    requestLog(line) {
      log.info(line, 'Request.');
      measures?.request(line);
    },
  };
}

/** Logs that the gateway is open, and where its data is. */
function logOpen(log: Log, { databaseUrl, municipality }: Config, url: string): void {
  const store = databaseUrl === undefined ? 'embedded' : 'postgres';
  log.info({ url, store, ...(municipality !== undefined && { municipality }) }, 'Plein is open.');
}

/** Logs which files are absent. The gateway starts all the same, because another server may serve them. */
function logAbsent(log: Log, files: BuiltFiles): void {
  for (const built of [files.embed, files.newsroom]) {
    if (built.status === 'absent') log.warn({}, built.reason);
  }
}

/** Logs each part in which the store has something else than the content. */
function logKept(log: Log, kept: readonly KeptContent[]): void {
  for (const part of kept) {
    log.warn(
      { part },
      'The newsroom has changed this part, so it stays as it is there and the content is not used for it.',
    );
  }
}

/** Logs that there is nothing to show. The gateway starts all the same: content may still be imported. */
async function logEmpty(log: Log, { database }: Started['store']): Promise<void> {
  if ((await readProfile(database)) !== undefined) return;
  log.warn(
    {},
    'There is no content: the store has none, and no content folder was given. Residents get no channels and no answers. Make a folder with "npx plein init", and start again in its place or with PLEIN_CONTENT.',
  );
}

/** Logs that residents could take the demo for a municipality. */
function logDemo(log: Log, { host, publicUrl }: Config): void {
  if (publicUrl === undefined && isLoopback(host)) return;
  log.warn(
    {},
    'This is the demo of a municipality that does not exist, and other machines can reach it. Make the content of your own with: npx plein init',
  );
}

/** Logs that others can read the data. The gateway starts all the same: a group may be meant to. */
async function logOpenFolder(log: Log, { databaseUrl, dataFolder }: Config): Promise<void> {
  const complaint = databaseUrl === undefined ? await dataFolderComplaint(dataFolder) : undefined;
  if (complaint !== undefined) log.warn({}, complaint);
}

/** Logs that the log of PostgreSQL gets what residents send. The gateway starts all the same: it may be kept safe. */
async function logStatements(
  log: Log,
  { databaseUrl }: Config,
  { database }: Started['store'],
): Promise<void> {
  const complaint = databaseUrl === undefined ? undefined : await statementLogComplaint(database);
  if (complaint !== undefined) log.warn({}, complaint);
}

/** Logs that a copy of PostgreSQL opens votes. The gateway starts all the same, and counts them in groups as ever. */
function logBallots(log: Log, config: Config): void {
  const complaint = ballotSecretComplaint(config);
  if (complaint !== undefined) log.warn({}, complaint);
}
