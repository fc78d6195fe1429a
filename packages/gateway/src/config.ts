import type { Access } from './dependencies.js';
import { StartError } from './start-error.js';

/** How the gateway runs, as the operator set it. */
export interface Config {
  /** 0 lets the machine choose a free one. */
  port: number;
  host: string;
  /** Folder of the embedded store; not used with `databaseUrl`. */
  dataFolder: string;
  databaseUrl?: string;
  access: Access;
  logLevel: LogLevel;
}

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

export type Environment = Readonly<Record<string, string | undefined>>;

const shortestKey = 12;

/**
 * Reads the settings `PORT`, `HOST`, `PLEIN_DATA`, `DATABASE_URL`, `PLEIN_NEWSROOM_KEY` and `PLEIN_LOG`. An
 * empty one counts as absent.
 * @throws StartError that names the setting and says what to write. It never repeats a secret.
 */
export function readConfig(environment: Environment): Config {
  const host = environment['HOST'] || '127.0.0.1';
  const databaseUrl = readDatabaseUrl(environment['DATABASE_URL']);
  return {
    port: readPort(environment['PORT'] || '8787'),
    host,
    dataFolder: environment['PLEIN_DATA'] || '.plein/data',
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    access: readAccess(host, environment['PLEIN_NEWSROOM_KEY']),
    logLevel: readLogLevel(environment['PLEIN_LOG'] || 'warn'),
  };
}

/** Whether only this machine can reach an address. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new StartError(`PORT must be a whole number from 0 to 65535, but it is "${text}".`);
}

function readDatabaseUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new StartError('DATABASE_URL must be an address like postgres://user:password@host:5432/database.');
}

function readAccess(host: string, key: string | undefined): Access {
  if (!key) return { reports: isLoopback(host) ? 'open' : 'closed' };
  if (key.length < shortestKey) {
    throw new StartError(`PLEIN_NEWSROOM_KEY must have at least ${shortestKey} characters.`);
  }
  return { reports: 'key', newsroomKey: key };
}

function readLogLevel(text: string): LogLevel {
  const level = logLevels.find((one) => one === text);
  if (level) return level;
  throw new StartError(`PLEIN_LOG must be one of ${logLevels.join(', ')}, but it is "${text}".`);
}
