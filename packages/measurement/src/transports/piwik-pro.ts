import type { Transport } from '../delivery/transport.js';
import { trackingTransport, type TrackingOptions } from './tracking-pixel.js';

export type { Dimensions } from './tracking-pixel.js';

export interface PiwikProOptions extends TrackingOptions {
  /** Address of Piwik PRO: `https://zilverbeek.piwik.pro/`. */
  readonly url: string;
}

/**
 * Sends events to Piwik PRO as custom events, in bulk over its HTTP tracking API. It stores nothing on the
 * device and sends no visitor id. What Piwik PRO derives from a request is configured in Piwik PRO.
 */
export function piwikProTransport({ url, ...options }: PiwikProOptions): Transport {
  return trackingTransport(`${url.replace(/\/+$/, '')}/ppms.php`, options);
}
