import { channelCodes, type ChannelCode } from '@plein/domain/vocabulary.js';
import type { OwnTag } from './own-tag.js';
import { readTransport, type TransportSettings } from './transport-settings.js';

/** The settings on the script tag. All of them have a default. */
export interface EmbedSettings {
  /** URL of the gateway, without `/v1` and without a trailing slash. */
  readonly gateway: string;
  readonly profile?: string;
  readonly channel: ChannelCode;
  /** The source of the measurement: the URN of the municipality's system. */
  readonly source?: string;
  readonly isMeasured: boolean;
  /** On a kiosk, the address to go back to: by default that of the page, without what a visitor filled in. */
  readonly start?: string;
  /** The destination of the measurement when it is not the gateway. */
  readonly transport?: TransportSettings;
}

function channelOf(written: string | undefined): ChannelCode {
  const known = channelCodes.find((code) => code === written);
  if (!known && written) {
    console.warn(`Plein: data-channel="${written}" is not known. Write one of: ${channelCodes.join(', ')}.`);
  }
  return known ?? 'website';
}

/** Parameters of an address that say which page it is, and nothing about a visitor. */
const kept = new Set(['channel', 'language', 'task', 'department']);

function startOf(address: string): string {
  const url = new URL(address);
  const parameters = [...url.searchParams].filter(([name]) => kept.has(name));
  url.search = new URLSearchParams(parameters).toString();
  url.hash = '';
  return url.href;
}

/** Reads the settings of the page from the script tag of the snippet. */
export function settingsOf(page: Document, { dataset, gateway, profile }: OwnTag): EmbedSettings {
  const { channel, source, measurement, start } = dataset;
  const transport = readTransport(dataset);
  return {
    gateway,
    ...(profile && { profile }),
    channel: channelOf(channel),
    ...(source && { source }),
    ...(channel === 'kiosk' && { start: start ? new URL(start, page.baseURI).href : startOf(page.URL) }),
    isMeasured: measurement !== 'off',
    ...(transport && { transport }),
  };
}
