import { levelsWithoutLogin, type ConfidentialityLevel } from '../../connectors/zaken/confidentiality.js';
import type { ZakenSettings } from '../../connectors/zaken/zaken.js';
import { StartError } from '../../core/start-error.js';
import { readSecret } from './secret.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The outside systems that the gateway is connected to. */
export interface ConnectorSettings {
  zaken?: ZakenSettings;
}

/**
 * Reads the settings of the connectors, `PLEIN_ZAKEN_…`.
 * @throws StartError that names the setting and says what to write. It never repeats a secret.
 */
export function readConnectors(environment: Environment): ConnectorSettings {
  const zaken = readZaken(environment);
  return { ...(zaken && { zaken }) };
}

function readZaken(environment: Environment): ZakenSettings | undefined {
  const zakenUrl = readAddress('PLEIN_ZAKEN_URL', environment, 'https://openzaak.example.nl/zaken/api/v1');
  if (zakenUrl === undefined) return undefined;
  const catalogiUrl = readAddress(
    'PLEIN_ZAKEN_CATALOGI_URL',
    environment,
    'https://openzaak.example.nl/catalogi/api/v1',
  );
  const clientId = environment['PLEIN_ZAKEN_CLIENT_ID'];
  const secret = readSecret('PLEIN_ZAKEN_SECRET', environment);
  if (catalogiUrl === undefined || !clientId || secret === undefined) {
    throw new StartError(
      'PLEIN_ZAKEN_CATALOGI_URL, PLEIN_ZAKEN_CLIENT_ID and PLEIN_ZAKEN_SECRET (or PLEIN_ZAKEN_SECRET_FILE) must be set beside PLEIN_ZAKEN_URL.',
    );
  }
  const organisation = readOrganisation(environment['PLEIN_ZAKEN_ORGANISATION']);
  return {
    ...{ zakenUrl, catalogiUrl, clientId, secret },
    ...(organisation !== undefined && { organisation }),
    confidentiality: readLevel(environment['PLEIN_ZAKEN_CONFIDENTIALITY'] || 'beperkt_openbaar'),
    expand: readExpand(environment['PLEIN_ZAKEN_EXPAND'] || '1'),
  };
}

/** Reads the address of an API, without a slash at the end. */
function readAddress(name: string, environment: Environment, example: string): string | undefined {
  const text = environment[name];
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url && !url.search && !url.hash && !url.username && !url.password;
  if (isPlain && isSafe(url)) return url.href.replace(/\/+$/, '');
  throw new StartError(
    `${name} must be an https address, or http within your own network, without a name and a password, like ${example}.`,
  );
}

/** Whether what is sent stays secret: by TLS, on this machine, or under a name that only one network has. */
function isSafe({ protocol, hostname }: URL): boolean {
  if (protocol === 'https:') return true;
  const isInside = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|[^.]+|.+\.svc(\.cluster\.local)?)$/i.test(hostname);
  return protocol === 'http:' && isInside;
}

function readOrganisation(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/^\d{9}$/.test(text)) return text;
  throw new StartError(
    `PLEIN_ZAKEN_ORGANISATION must be the RSIN of an organisation, nine digits, but it is "${text}".`,
  );
}

function readLevel(text: string): ConfidentialityLevel {
  const level = levelsWithoutLogin.find((one) => one === text);
  if (level) return level;
  throw new StartError(
    `PLEIN_ZAKEN_CONFIDENTIALITY must be one of ${levelsWithoutLogin.join(', ')}, but it is "${text}". Nobody logs in to follow a case, so higher levels are never shown.`,
  );
}

function readExpand(text: string): boolean {
  if (text === '1' || text === '0') return text === '1';
  throw new StartError(`PLEIN_ZAKEN_EXPAND must be 1 or 0, but it is "${text}".`);
}
