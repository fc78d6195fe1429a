import { requestTimeout } from '../delivery/request.js';
import { isWorthRetrying, retryAfter } from '../delivery/retry.js';
import type { Transport } from '../delivery/transport.js';
import { readEvents, type ReadEvent } from './read-events.js';

/** Fields that are sent as custom dimensions, each with the number of its dimension in the tool. */
export type Dimensions = Readonly<
  Partial<Record<'channel' | 'task' | 'department' | 'perspective' | 'component', number>>
>;

export interface TrackingOptions {
  /** Id of the site in the tool. */
  readonly site: string;
  readonly dimensions?: Dimensions;
  /** Origin of the pages. Default: that of this page. */
  readonly origin?: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly now?: () => Date;
}

interface BulkAnswer {
  readonly invalid?: number;
}

/** Makes a custom event of the tracking API: category, action, name and value. It has no visitor id. */
function trackingRequest(
  { name, time, data, counted }: ReadEvent,
  { site, dimensions = {}, origin = location.origin }: TrackingOptions,
): string {
  const [category = '', action = ''] = name.split('.');
  const about = [counted.detail, counted.against].filter((text) => text !== undefined);
  const query = new URLSearchParams({
    idsite: site,
    rec: '1',
    apiv: '1',
    ca: '1',
    send_image: '0',
    e_c: category,
    e_a: action,
    ...(about.length > 0 && { e_n: about.join(' / ') }),
    ...(counted.value !== undefined && { e_v: String(counted.value) }),
    url: origin + (data.page ?? '/'),
    lang: data.language,
    cdt: String(Math.floor(Number(time) / 1000)),
  });
  for (const [field, number] of Object.entries(dimensions)) {
    const value = data[field as keyof Dimensions];
    if (value !== undefined) query.set(`dimension${String(number)}`, value);
  }
  return `?${query.toString()}`;
}

/**
 * Sends events to a tracking API that takes many requests as one JSON document, as Matomo and Piwik PRO do.
 * The document is sent as plain text, so that it needs no preflight and a page that closes can still send it.
 */
export function trackingTransport(url: string, options: TrackingOptions): Transport {
  const { fetch: request = fetch, now = () => new Date() } = options;
  return {
    async send(events) {
      const body = JSON.stringify({
        requests: readEvents(events).map((event) => trackingRequest(event, options)),
      });
      const response = await request(url, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body,
        keepalive: true,
        credentials: 'omit',
        signal: AbortSignal.timeout(requestTimeout),
      }).catch(() => Response.error());
      // No tracking API answers with a page; the login page of a public network does.
      if (isWorthRetrying(response.status) || response.headers.get('content-type')?.includes('html'))
        return { wait: retryAfter(response, now()) };
      if (!response.ok) return { refused: events.length };
      const { invalid = 0 } = (await response.json().catch(() => ({}))) as BulkAnswer;
      return { refused: invalid };
    },
  };
}
