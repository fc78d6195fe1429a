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
  /** URL of the gateway, without `/v1`; preferably a path of the site itself (`/plein`). */
  readonly gateway: string;
  /** Delivers the events elsewhere than to the gateway; see `@plein/measurement/transports`. */
  readonly transport?: Transport | undefined;
  /** Fields of the vocabulary that may be sent. Default: those that a page can send. */
  readonly fields?: string[];
  /** Is called with each event as it will be sent: the JSON of a CloudEvent. */
  readonly onEvent?: ((event: string) => void) | undefined;
  /** The source of the events: the URN of the municipality's system (`urn:nld:oin:<OIN>:systeem:<name>`). */
  readonly source?: string;
  /** Channel of events whose element names none. Default: `website`. */
  readonly channel?: ChannelCode;
  readonly fetch?: typeof globalThis.fetch;
  readonly now?: () => Date;
  readonly random?: (bytes: number) => Uint8Array;
  readonly timers?: Timers;
  /** The page to listen to. Default: the browser's own page; none in Node. */
  readonly page?: Document | undefined;
}

export interface Measurement {
  /** Measures an event that no element announced on the page; for use in Node. */
  measure(detail: MeasureDetail): void;
  /** Sends the queued events, and settles when all are confirmed or an attempt failed. */
  flush(): Promise<void>;
  /** Stops listening and sending, and drops the queued events. */
  stop(): void;
  /** Number of events that the gateway has not confirmed. */
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
 * The events to listen to. `visibilitychange` also fires when a prerendered page is shown, and when a page
 * returns from the browser's cache.
 */
const heardEvents = [measureEventName, 'visibilitychange', 'pagehide'];

/**
 * Starts to measure a page. It gathers what elements announce with `plein-measure`, and delivers it to the
 * gateway as CloudEvents. It keeps events in memory, stores nothing on the device, and measures nothing where
 * Global Privacy Control is on. A second call for the same page returns the first measurement.
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
  // The correlation has letters only, because the gateway too could take digits for personal data.
  const correlation = [...random(12)].map((byte) => ((byte % 26) + 10).toString(36)).join('');
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

  /**
   * Adds a report of dropped events to the next batch. A refused report does not cause another sending by
   * itself.
   */
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
    transport ?? gatewayTransport(gateway + '/v1/events', request, now, isHidden),
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
  /** Listens in the capture phase, because not all of the events bubble to the window. */
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
