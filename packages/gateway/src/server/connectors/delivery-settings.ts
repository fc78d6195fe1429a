import { secretBytes } from '../../connectors/webhook/signature.js';
import type { EmailSettings } from '../../connectors/email/email.js';
import type { KlantinteractiesSettings } from '../../connectors/klantinteracties/klantinteracties.js';
import type { WebhookSettings } from '../../connectors/webhook/webhook.js';
import { StartError } from '../../core/start-error.js';
import { readAddress } from './address.js';
import { readByDepartment } from './by-department.js';
import { readEmail } from './mail/mail-settings.js';
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
  const channel = readChannel(environment, 'PLEIN_KLANTINTERACTIES_CHANNEL');
  const messageChannel = readChannel(environment, 'PLEIN_KLANTINTERACTIES_MESSAGE_CHANNEL');
  const actors = readByDepartment(environment, 'PLEIN_KLANTINTERACTIES_ACTORS', {
    isRight: (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
    example: '*=7d3b0b49-4c83-4f0d-8c5b-3d3f3f0c0a01,burgerzaken=0a0f5a3c-…',
    what: 'UUIDs of actoren',
  });
  return {
    base,
    token,
    ...(channel && { channel }),
    ...(messageChannel && { messageChannel }),
    ...(actors && { actors }),
  };
}

function readChannel(environment: Environment, name: string): string | undefined {
  const channel = environment[name];
  if (!channel || channel.length <= 50) return channel;
  throw new StartError(`${name} must have at most 50 characters.`);
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

function readPaused(text: string | undefined): DeliveryId[] {
  const names = (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  const paused = deliveryIds.filter((id) => names.includes(id));
  if (paused.length === new Set(names).size) return paused;
  throw new StartError(`PLEIN_DELIVERY_PAUSED must be a list of ${deliveryIds.join(', ')}.`);
}
