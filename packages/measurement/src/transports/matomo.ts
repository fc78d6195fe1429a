import type { Transport } from '../delivery/transport.js';
import { trackingTransport, type TrackingOptions } from './tracking-pixel.js';

export type { Dimensions } from './tracking-pixel.js';

export interface MatomoOptions extends TrackingOptions {
  /** Address of Matomo, as in `https://analytics.zilverbeek.example/`. */
  readonly url: string;
}

/**
 * Brings events to Matomo as custom events, over its HTTP Tracking API in bulk. Nothing is stored on the device and
 * no visitor id is sent; what Matomo itself derives from a request is set there.
 */
export function matomoTransport({ url, ...options }: MatomoOptions): Transport {
  return trackingTransport(`${url.replace(/\/+$/, '')}/matomo.php`, options);
}
