import { readTransport, type TransportSettings } from './transport-settings.js';
import { channelCodes, type ChannelCode } from '@plein/domain/vocabulary.js';

/** What an editor can say on the script tag; all of it has a default. */
export interface EmbedSettings {
  /** URL of the gateway, without `/v1` and without a slash at its end. */
  readonly gateway: string;
  readonly profile?: string;
  readonly channel: ChannelCode;
  /** Who sends the measurement: URN of the municipality's system. */
  readonly source?: string;
  readonly isMeasured: boolean;
  /** Where the measurement goes, where it is not the gateway. */
  readonly transport?: TransportSettings;
}

/** A module script cannot ask for its own tag; this is what it looks like in the snippet. */
const scriptTag = 'script[src*="/embed/plein"]';

/** The gateway that serves a script: `https://host/embed/plein.js` belongs to `https://host`. */
const gatewayOf = (scriptUrl: string): string => new URL('..', scriptUrl).href;

function channelOf(written: string | undefined): ChannelCode {
  const known = channelCodes.find((code) => code === written);
  if (!known && written) {
    console.warn(`Plein: data-channel="${written}" is not known. Write one of: ${channelCodes.join(', ')}.`);
  }
  return known ?? 'website';
}

/**
 * Reads the settings of the page from the script tag: `data-gateway`, `data-profile`, `data-channel`,
 * `data-source`, `data-measurement="off"` and `data-transport`. Without them, the gateway is where the script comes from.
 */
export function readSettings(page: Document, scriptUrl: string): EmbedSettings {
  const dataset = page.querySelector<HTMLScriptElement>(scriptTag)?.dataset ?? {};
  const { gateway, profile, channel, source, measurement } = dataset;
  const transport = readTransport(dataset);
  return {
    gateway: new URL(gateway?.trim() || gatewayOf(scriptUrl), page.baseURI).href.replace(/\/+$/, ''),
    ...(profile && { profile: new URL(profile, page.baseURI).href }),
    channel: channelOf(channel),
    ...(source && { source }),
    isMeasured: measurement !== 'off',
    ...(transport && { transport }),
  };
}
