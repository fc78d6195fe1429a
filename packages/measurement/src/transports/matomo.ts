import type { Transport } from '../delivery/transport.js';
import { trackingTransport, type TrackingOptions } from './tracking-pixel.js';

export type { Dimensions } from './tracking-pixel.js';

export interface MatomoOptions extends TrackingOptions {
  /** Address of Matomo: `https://analytics.zilverbeek.example/`. */
  readonly url: string;
}

/**
 * Sends events to Matomo as custom events, in bulk over its HTTP Tracking API. It stores nothing on the
 * device and sends no visitor id. What Matomo derives from a request is configured in Matomo.
 */
export function matomoTransport({ url, ...options }: MatomoOptions): Transport {
  return trackingTransport(`${url.replace(/\/+$/, '')}/matomo.php`, options);
}
