import { secretBytes } from '../../connectors/webhook/signature.js';
import type { EmailSettings } from '../../connectors/email/email.js';
import type { KlantinteractiesSettings } from '../../connectors/klantinteracties/klantinteracties.js';
import type { WebhookSettings } from '../../connectors/webhook/webhook.js';
import { StartError } from '../../core/start-error.js';
import { readAddress } from './address.js';
import { readSecret } from './secret.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The connectors that bring what residents send to an outside system. Each is there where its address is set. */
export interface DeliverySettings {
  klantinteracties?: KlantinteractiesSettings;
  webhook?: WebhookSettings;
  email?: EmailSettings;
  /** Ids of connectors for which items wait: they can be looked at and tried, and nothing is sent. */
  paused: readonly DeliveryId[];
}

export const deliveryIds = ['klantinteracties', 'webhook', 'email'] as const;
export type DeliveryId = (typeof deliveryIds)[number];

/**
 * Reads the settings `PLEIN_KLANTINTERACTIES_…`, `PLEIN_WEBHOOK_…`, `PLEIN_EMAIL_…` and `PLEIN_DELIVERY_PAUSED`.
 * @throws StartError that names the first setting that is wrong. It never repeats a secret.
 */
export function readDeliveries(environment: Environment): DeliverySettings | undefined {
  const klantinteracties = readKlantinteracties(environment);
  const webhook = readWebhook(environment);
  const email = readEmail(environment);
  const paused = readPaused(environment['PLEIN_DELIVERY_PAUSED']);
  if (!klantinteracties && !webhook && !email) return undefined;
  return {
    ...(klantinteracties && { klantinteracties }),
    ...(webhook && { webhook }),
    ...(email && { email }),
    paused,
  };
}

function readKlantinteracties(environment: Environment): KlantinteractiesSettings | undefined {
  const name = 'PLEIN_KLANTINTERACTIES_URL';
  const base = readAddress(name, environment, 'https://openklant.example.nl/klantinteracties/api/v1');
  if (base === undefined) return undefined;
  const token = readSecret('PLEIN_KLANTINTERACTIES_TOKEN', environment);
  if (token === undefined) {
    throw new StartError(
      `PLEIN_KLANTINTERACTIES_TOKEN, or PLEIN_KLANTINTERACTIES_TOKEN_FILE, must be set beside ${name}.`,
    );
  }
  if (/[^\x21-\x7e]/.test(token)) {
    throw new StartError(
      'PLEIN_KLANTINTERACTIES_TOKEN must be the token alone, without spaces and without the word Token.',
    );
  }
  const channel = environment['PLEIN_KLANTINTERACTIES_CHANNEL'];
  if (channel && channel.length > 50) {
    throw new StartError('PLEIN_KLANTINTERACTIES_CHANNEL must have at most 50 characters.');
  }
  const actors = readByDepartment(environment, 'PLEIN_KLANTINTERACTIES_ACTORS', {
    isRight: (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
    example: '*=7d3b0b49-4c83-4f0d-8c5b-3d3f3f0c0a01,burgerzaken=0a0f5a3c-…',
    what: 'UUIDs of actoren',
  });
  return { base, token, ...(channel && { channel }), ...(actors && { actors }) };
}

function readWebhook(environment: Environment): WebhookSettings | undefined {
  const url = readAddress('PLEIN_WEBHOOK_URL', environment, 'https://intake.example.nl/plein');
  if (url === undefined) return undefined;
  const secrets = readSecret('PLEIN_WEBHOOK_SECRET', environment)?.split(/\s+/) ?? [];
  if (secrets.length > 0 && secrets.every((secret) => secretBytes(secret) !== undefined))
    return { url, secrets };
  throw new StartError(
    'PLEIN_WEBHOOK_SECRET must be whsec_ followed by 24 to 64 random bytes in base64, as this prints: echo "whsec_$(openssl rand -base64 32)". Two of them, with a space between, while one replaces the other.',
  );
}

function readEmail(environment: Environment): EmailSettings | undefined {
  const text = environment['PLEIN_EMAIL_SERVER'];
  if (!text) return undefined;
  const server = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = server && /^smtps?:$/.test(server.protocol) && server.hostname && !server.password;
  if (!isPlain) {
    throw new StartError(
      'PLEIN_EMAIL_SERVER must be an address like smtps://plein@mail.example.nl:465, or smtp://mail.example.nl:587 for STARTTLS. The password goes in PLEIN_EMAIL_PASSWORD.',
    );
  }
  const isImmediate = server.protocol === 'smtps:';
  const password = readSecret('PLEIN_EMAIL_PASSWORD', environment);
  if (server.username && password === undefined) {
    throw new StartError(
      'PLEIN_EMAIL_PASSWORD, or PLEIN_EMAIL_PASSWORD_FILE, must be set where PLEIN_EMAIL_SERVER has a user.',
    );
  }
  const from = environment['PLEIN_EMAIL_FROM'] ?? '';
  if (!isEmailAddress(from)) {
    throw new StartError('PLEIN_EMAIL_FROM must be an e-mail address, like plein@example.nl.');
  }
  const to = readByDepartment(environment, 'PLEIN_EMAIL_TO', {
    isRight: isEmailAddress,
    example: '*=kcc@example.nl,burgerzaken=burgerzaken@example.nl',
    what: 'e-mail addresses',
  });
  if (!to?.has('*')) {
    throw new StartError('PLEIN_EMAIL_TO must name who gets every other request, like *=kcc@example.nl.');
  }
  return {
    host: server.hostname.replaceAll(/[[\]]/g, ''),
    port: Number(server.port || (isImmediate ? 465 : 587)),
    tls: isImmediate ? 'immediate' : isThisMachine(server.hostname) ? 'none' : 'upgrade',
    ...(server.username && { user: decodeURIComponent(server.username) }),
    ...(server.username && password !== undefined && { password }),
    ...{ from, to },
  };
}

/** Reads a list like `*=one,burgerzaken=two`: a value for each department, and for every other request. */
function readByDepartment(
  environment: Environment,
  name: string,
  { isRight, example, what }: { isRight: (value: string) => boolean; example: string; what: string },
): Map<string, string> | undefined {
  const text = environment[name];
  if (!text) return undefined;
  const pairs = text.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
  const isList = pairs.every(
    ([key = '', value = '', ...rest]) => /^(\*|[a-z0-9-]+)$/.test(key) && isRight(value) && rest.length === 0,
  );
  if (isList) return new Map(pairs as [string, string][]);
  throw new StartError(`${name} must be a list of ${what} by department, like ${example}.`);
}

function readPaused(text: string | undefined): DeliveryId[] {
  const names = (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  const paused = deliveryIds.filter((id) => names.includes(id));
  if (paused.length === new Set(names).size) return paused;
  throw new StartError(`PLEIN_DELIVERY_PAUSED must be a list of ${deliveryIds.join(', ')}.`);
}

/** Whether a mail server is on this machine, so that nothing crosses a network. */
function isThisMachine(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(host);
}

function isEmailAddress(text: string): boolean {
  return /^[^\s@<>,;:"]+@[\w-]+(\.[\w-]+)+$/.test(text);
}
