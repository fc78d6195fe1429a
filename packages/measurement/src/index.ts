import {
  measureEventName,
  type ChannelCode,
  type EventDetails,
  type MeasureDetail,
} from '@plein/domain/vocabulary.js';
import { pageContext, pageLanguage } from './events/page-context.js';
import { eventText } from './events/cloud-event.js';
import { pageFields } from './events/fields.js';
import { gatewayTransport } from './transports/gateway.js';
import { bytesOf, mostInFlight, mostWaiting, type Queue } from './delivery/queue.js';
import { createSender } from './delivery/sender.js';
import { systemTimers, type Timers } from './delivery/timers.js';
import type { Transport } from './delivery/transport.js';
import { version } from './events/version.js';

export type { Timers } from './delivery/timers.js';
export type { Delivery, Transport } from './delivery/transport.js';

export interface MeasurementOptions {
  /** URL of the gateway, without `/v1`; a path of the site itself (`/plein`) is best. */
  readonly gateway: string;
  /** Brings the events elsewhere than to the gateway: see `@plein/measurement/transports`. */
  readonly transport?: Transport | undefined;
  /** Fields of the vocabulary that may go out; those that can be said on a page by default. */
  readonly fields?: string[];
  /** Hears each event as it will be sent: the JSON of a CloudEvent. */
  readonly onEvent?: ((event: string) => void) | undefined;
  /** Who sends: the URN of the municipality's system (`urn:nld:oin:<OIN>:systeem:<name>`). */
  readonly source?: string;
  /** Channel of events whose element names none; `website` by default. */
  readonly channel?: ChannelCode;
  readonly fetch?: typeof globalThis.fetch;
  readonly now?: () => Date;
  readonly random?: (bytes: number) => Uint8Array;
  readonly timers?: Timers;
  /** The page to listen to; the browser's own by default, none in Node. */
  readonly page?: Document | undefined;
}

export interface Measurement {
  /** Takes an event that no element announced on the page; the way in for Node. */
  measure(detail: MeasureDetail): void;
  /** Sends what waits now; settles when all is confirmed or an attempt failed. */
  flush(): Promise<void>;
  /** Stops listening and sending. What waits is forgotten. */
  stop(): void;
  /** Events that the gateway has not confirmed. */
  readonly pending: number;
}

type DropReason = EventDetails['delivery.dropped']['reason'];

interface MeasuredWindow extends Window {
  readonly navigator: Navigator & { readonly globalPrivacyControl?: boolean };
}

interface MeasuredPage extends Omit<Document, 'defaultView'> {
  readonly defaultView?: MeasuredWindow;
  readonly prerendering?: boolean;
  pleinMeasurement?: Measurement;
}

/**
 * An element says something, or the page changes: a prerendered page that is shown and a page that comes back from
 * the browser's cache become visible too.
 */
const heardEvents = [measureEventName, 'visibilitychange', 'pagehide'];

/**
 * Starts to measure a page: gathers what elements announce with `plein-measure` and delivers it to the
 * gateway as CloudEvents. Keeps everything in memory, stores nothing on the device, and measures nothing
 * where Global Privacy Control is on. A second call for the same page gives the first measurement back.
 */
export function startMeasurement({
  gateway,
  source = 'urn:nld:oin:00000000000000000000:systeem:plein',
  channel = 'website',
  fetch: request = fetch,
  now = () => new Date(),
  random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  timers = systemTimers,
  page: givenPage = globalThis.document ?? {},
  transport,
  onEvent,
  fields = pageFields,
}: MeasurementOptions): Measurement {
  const page = givenPage as Partial<MeasuredPage>;
  if (page.pleinMeasurement) return page.pleinMeasurement;
  const view = page.defaultView;
  // Letters only: digits could be taken for personal data, at the gateway too.
  const correlation = Array.from(random(12), (byte) => ((byte % 26) + 10).toString(36)).join('');
  const queue: Queue = new Set();
  let drops: Partial<Record<DropReason, number>> = {};
  const isHidden = (): boolean | undefined => page.hidden;
  const drop = (reason: DropReason, count = 1): void => {
    if (count) drops[reason] = (drops[reason] ?? 0) + count;
  };

  const enqueue = (detail: MeasureDetail): void => {
    try {
      const event = eventText(
        detail,
        { channel, language: pageLanguage(page) },
        view && { correlation, ...pageContext(view) },
        source,
        now(),
        random,
        fields,
      );
      if (bytesOf(event) > mostInFlight) drop('too-large');
      else {
        queue.add(event);
        onEvent?.(event);
      }
    } catch {
      drop('not-serialisable');
    }
  };

  /** A report goes out with what is sent next; one that is refused asks for no new one by itself. */
  const prepare = (isFailing: boolean): boolean | undefined => {
    if (!isFailing && !page.prerendering) {
      const context = { component: 'plein-measurement', componentVersion: version };
      for (const [reason, dropped] of Object.entries(drops))
        enqueue({ name: 'delivery.dropped', detail: { reason: reason as DropReason, dropped }, context });
      drops = {};
    }
    return page.prerendering;
  };

  const measure = (detail: MeasureDetail): void => {
    if (view?.navigator.globalPrivacyControl) return;
    if (queue.size < mostWaiting) enqueue(detail);
    else drop('full');
    soon(isHidden());
  };

  const [flush, soon, stop] = createSender(
    transport ?? gatewayTransport(`${gateway}/v1/events`, request, now, isHidden),
    queue,
    timers,
    random,
    prepare,
    (count) => drop('rejected', count),
  );

  const notice = (event: Event): void => {
    if (event.type === measureEventName) measure((event as CustomEvent<MeasureDetail>).detail);
    else void flush();
  };
  /** Capturing, because not all of the events bubble to the window. */
  const listen = (change: 'addEventListener' | 'removeEventListener'): void => {
    for (const name of heardEvents) view?.[change](name, notice, true);
  };
  listen('addEventListener');

  return (page.pleinMeasurement = {
    measure,
    flush,
    stop() {
      listen('removeEventListener');
      stop();
      queue.clear();
      delete page.pleinMeasurement;
    },
    get pending() {
      return queue.size;
    },
  });
}
