import {
  defaultRetentionPeriods,
  retainedKinds,
  longestRetention,
  shortestRetention,
  type RetentionPeriods,
} from '../retention/retention-periods.js';
import type { OpenIdConnectConfig } from '../core/login-service.js';
import { StartError } from '../core/start-error.js';
import { readGrantedRoles } from './granted-roles.js';
import { municipalityCode } from '../residents/content/municipality.js';
import { readConnectors, type ConnectorSettings } from './connectors/connector-settings.js';
import { readSecret } from './connectors/secret.js';
import { readTrustedProxy, type TrustedProxy } from './trusted-proxy.js';

/** The settings of the gateway. */
export interface Config {
  /** With 0 the machine chooses a free port. */
  port: number;
  host: string;
  /** Folder of the embedded store; not used with `databaseUrl`. */
  dataFolder: string;
  databaseUrl?: string;
  /** The schema of the municipality, where several share one database. Default: that of the connection. */
  databaseSchema?: string;
  /** Short name of the municipality that this gateway serves, where several share a folder or a database. */
  municipality?: string;
  /** Folder with the content of the municipality. Default: `content`, where it is there. */
  contentFolder?: string;
  /** The address at which browsers reach the gateway, where that is not the address it listens on. */
  publicUrl?: string;
  openIdConnect?: OpenIdConnectConfig;
  /** Whether the start makes a link for an administrator although a login service is set. */
  startLink?: boolean;
  /** The proxies whose `X-Forwarded-For` is believed. Default: none. */
  trustedProxy?: TrustedProxy;
  /** Folder with the built files of `/embed/`. Default: the one in the package `@plein/embed`. */
  embedFolder?: string;
  /** Folder in which the builds of `/embed/` stay that pages still name. Default: `embed` in the data folder. */
  embedArchive: string;
  /** Folder with the built files of `/newsroom/`. Default: the one in the package `@plein/newsroom`. */
  newsroomFolder?: string;
  /** Folder with the built files of `/docs/`. Default: the one in the package `@plein/docs-site`. */
  docsFolder?: string;
  /** What votes are sealed with until they are counted. Default: a secret in the store. */
  ballotSecret?: string;
  /** What files of messages are encrypted with. Default: a secret in the store. */
  messageSecret?: string;
  /** The retention period of each kind of data, in days. */
  retention: RetentionPeriods;
  /** Least free space of the disk with the data folder, in bytes; below it nothing new is stored. */
  leastSpace: number;
  /** The outside systems that residents are answered from. */
  connectors: ConnectorSettings;
  /** Where `/metrics` is served. Default: nowhere. */
  metrics?: { host: string; port: number };
  logLevel: LogLevel;
}

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings `PORT`, `HOST`, `PLEIN_URL`, `PLEIN_DATA`, `DATABASE_URL`, `PLEIN_CONTENT`,
 * `PLEIN_MUNICIPALITY`, `PLEIN_EMBED_FOLDER`, `PLEIN_EMBED_ARCHIVE`, `PLEIN_NEWSROOM_FOLDER`, `PLEIN_DOCS_FOLDER`, `PLEIN_RETENTION`, `PLEIN_LOG`,
 * `PLEIN_METRICS`, `PLEIN_TRUSTED_PROXY`,
 * `PLEIN_START_LINK`, `PLEIN_BALLOT_SECRET`, those of the login service, `PLEIN_OIDC_…`, and those of the connectors, `PLEIN_ZAKEN_…` and `PLEIN_SIGNALEN_URL`. An empty setting counts as absent.
 * @throws StartError that names the setting and says what to write. It never repeats a secret.
 */
export function readConfig(environment: Environment): Config {
  const host = environment['HOST'] || '127.0.0.1';
  const databaseUrl = readDatabaseUrl(environment['DATABASE_URL']);
  const municipality = readMunicipality(environment['PLEIN_MUNICIPALITY']);
  const contentFolder = environment['PLEIN_CONTENT'];
  const publicUrl = readPublicUrl(environment['PLEIN_URL']);
  const openIdConnect = readOpenIdConnect(environment, publicUrl);
  const trustedProxy = readTrustedProxy(environment['PLEIN_TRUSTED_PROXY']);
  const embedFolder = environment['PLEIN_EMBED_FOLDER'];
  const newsroomFolder = environment['PLEIN_NEWSROOM_FOLDER'];
  const docsFolder = environment['PLEIN_DOCS_FOLDER'];
  const ballotSecret = readLongSecret('PLEIN_BALLOT_SECRET', environment);
  const messageSecret = readLongSecret('PLEIN_MESSAGE_SECRET', environment);
  const dataFolder = within(environment['PLEIN_DATA'] || '.plein/data', municipality);
  return {
    port: readPort(environment['PORT'] || '8787'),
    host,
    dataFolder,
    embedArchive: environment['PLEIN_EMBED_ARCHIVE'] || `${dataFolder.replace(/\/+$/, '')}/embed`,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(municipality === undefined ? {} : { municipality, databaseSchema: schemaOf(municipality) }),
    ...(contentFolder ? { contentFolder } : {}),
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(openIdConnect === undefined ? {} : { openIdConnect }),
    ...(readSwitch('PLEIN_START_LINK', environment) ? { startLink: true } : {}),
    ...(trustedProxy === undefined ? {} : { trustedProxy }),
    ...(embedFolder ? { embedFolder } : {}),
    ...(newsroomFolder ? { newsroomFolder } : {}),
    ...(docsFolder ? { docsFolder } : {}),
    ...readMetrics(environment['PLEIN_METRICS']),
    ...(ballotSecret === undefined ? {} : { ballotSecret }),
    ...(messageSecret === undefined ? {} : { messageSecret }),
    retention: readRetentionPeriods(environment),
    connectors: readConnectors(environment, publicUrl),
    leastSpace: readMegabytes('PLEIN_LEAST_SPACE', environment, 100),
    logLevel: readLogLevel(environment['PLEIN_LOG'] || 'warn'),
  };
}

/** Whether an address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

/** Returns the address of the gateway on this machine, without a slash at the end. */
export function addressOf({ host, port }: Pick<Config, 'host' | 'port'>): string {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const name = reachable.includes(':') && !reachable.startsWith('[') ? `[${reachable}]` : reachable;
  return `http://${name}:${port}`;
}

function readMunicipality(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (municipalityCode.test(text)) return text;
  throw new StartError(
    `PLEIN_MUNICIPALITY must be a short name of small letters, digits and hyphens, like zilverbeek, but it is "${text}".`,
  );
}

/** Returns the folder of one municipality within the data folder. */
function within(folder: string, municipality: string | undefined): string {
  return municipality === undefined ? folder : `${folder.replace(/\/+$/, '')}/${municipality}`;
}

/** Returns the schema of a municipality in PostgreSQL. */
function schemaOf(municipality: string): string {
  return `plein_${municipality.replaceAll('-', '_')}`;
}

/** Reads a setting that is `1` where it is on, and empty or `0` where it is off. */
function readSwitch(name: string, environment: Environment): boolean {
  const text = environment[name] || '0';
  if (text === '1' || text === '0') return text === '1';
  throw new StartError(`${name} must be 1 or 0, but it is "${text}".`);
}

/** Reads a number of megabytes, and returns it in bytes. */
function readMegabytes(name: string, environment: Environment, usual: number): number {
  const text = environment[name] || String(usual);
  if (/^\d{1,7}$/.test(text)) return Number(text) * 1_048_576;
  throw new StartError(`${name} must be a whole number of megabytes, like ${usual}, but it is "${text}".`);
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new StartError(`PORT must be a whole number from 0 to 65535, but it is "${text}".`);
}

/** Reads `127.0.0.1:9464`, or `[::]:9464` with an address of IPv6. */
function readMetrics(text: string | undefined): Pick<Config, 'metrics'> {
  if (!text) return {};
  const { host, port } = /^(?<host>\[[\da-f:]+\]|[\w.-]+):(?<port>\d{1,5})$/i.exec(text)?.groups ?? {};
  if (host !== undefined && Number(port) <= 65_535) {
    return { metrics: { host: host.replaceAll(/[[\]]/g, ''), port: Number(port) } };
  }
  throw new StartError(
    `PLEIN_METRICS must be an address and a port, like 127.0.0.1:9464, but it is "${text}".`,
  );
}

/** A shorter secret can be guessed by trying. */
const shortestSecret = 32;

function readLongSecret(setting: string, environment: Environment): string | undefined {
  const secret = readSecret(setting, environment);
  if (secret === undefined || secret.length >= shortestSecret) return secret;
  throw new StartError(
    `${setting} must have at least ${shortestSecret} characters. Make one with: openssl rand -base64 32`,
  );
}

function readDatabaseUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new StartError('DATABASE_URL must be an address like postgres://user:password@host:5432/database.');
}

function readPublicUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = /^https?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  const path = url?.pathname.replace(/\/+$/, '') ?? '';
  const isPlain = url && !url.search && !url.hash && !url.username && /^(\/[\w.~-]+)*$/.test(path);
  if (isPlain) return url.origin + path;
  throw new StartError(
    'PLEIN_URL must be an address like https://plein.example.nl, or https://www.example.nl/plein for a path of a site.',
  );
}

function readOpenIdConnect(
  environment: Environment,
  publicUrl: string | undefined,
): OpenIdConnectConfig | undefined {
  const issuer = environment['PLEIN_OIDC_ISSUER'];
  if (!issuer) return undefined;
  const clientId = environment['PLEIN_OIDC_CLIENT_ID'];
  const clientSecret = environment['PLEIN_OIDC_CLIENT_SECRET'];
  if (!clientId || !clientSecret) {
    throw new StartError(
      'PLEIN_OIDC_CLIENT_ID and PLEIN_OIDC_CLIENT_SECRET must be set beside PLEIN_OIDC_ISSUER.',
    );
  }
  if (!URL.canParse(issuer) || !isSafeIssuer(new URL(issuer))) {
    throw new StartError(
      'PLEIN_OIDC_ISSUER must be an https address, or http on this machine, like https://login.example.nl/realms/plein.',
    );
  }
  if (publicUrl === undefined) {
    throw new StartError(
      'PLEIN_URL must be set beside PLEIN_OIDC_ISSUER: the login service redirects people to it.',
    );
  }
  const roleClaim = environment['PLEIN_OIDC_ROLE_CLAIM'] || 'roles';
  const departmentClaim = environment['PLEIN_OIDC_DEPARTMENT_CLAIM'];
  return {
    issuer,
    clientId,
    clientSecret,
    roleClaim,
    roles: readGrantedRoles(environment['PLEIN_OIDC_ROLES']),
    ...(departmentClaim && { departmentClaim }),
  };
}

function isSafeIssuer({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

/**
 * Reads `callbacks=30,events=400`, in days; other kinds have their default. `PLEIN_KEEP`, the old name of the
 * setting, is read where `PLEIN_RETENTION` is absent.
 */
function readRetentionPeriods(environment: Environment): RetentionPeriods {
  const name = environment['PLEIN_RETENTION'] ? 'PLEIN_RETENTION' : 'PLEIN_KEEP';
  const text = environment[name];
  const retention: Record<string, number> = { ...defaultRetentionPeriods };
  for (const pair of (text || '').split(',').filter(Boolean)) {
    const [kind = '', days = ''] = pair.split('=').map((part) => part.trim());
    const isKnown = retainedKinds.some((one) => one === kind);
    if (
      !isKnown ||
      !/^\d+$/.test(days) ||
      Number(days) < shortestRetention ||
      Number(days) > longestRetention
    ) {
      throw new StartError(
        `${name} must be a list like callbacks=30,events=400: days from ${shortestRetention} to ${longestRetention} for ${retainedKinds.join(', ')}.`,
      );
    }
    retention[kind] = Number(days);
  }
  return retention as RetentionPeriods;
}

function readLogLevel(text: string): LogLevel {
  const level = logLevels.find((one) => one === text);
  if (level) return level;
  throw new StartError(`PLEIN_LOG must be one of ${logLevels.join(', ')}, but it is "${text}".`);
}
