import type { Transport } from '../delivery/transport.js';
import { trackingTransport, type TrackingOptions } from './tracking-pixel.js';

export type { Dimensions } from './tracking-pixel.js';

export interface PiwikProOptions extends TrackingOptions {
  /** Address of Piwik PRO, as in `https://zilverbeek.piwik.pro/`. */
  readonly url: string;
}

/**
 * Brings events to Piwik PRO as custom events, over its HTTP tracking API in bulk. Nothing is stored on the device
 * and no visitor id is sent; what Piwik PRO itself derives from a request is set there.
 */
export function piwikProTransport({ url, ...options }: PiwikProOptions): Transport {
  return trackingTransport(`${url.replace(/\/+$/, '')}/ppms.php`, options);
}
