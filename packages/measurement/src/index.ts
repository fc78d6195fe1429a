import { uuidv7 } from '@plein/domain/identifier.js';
import {
  measureEventName,
  type ChannelCode,
  type EventDetails,
  type MeasureDetail,
} from '@plein/domain/vocabulary.js';
import { pageContext } from './context.js';
import { eventText } from './envelope.js';
import { bytesOf, fullBatch, mostInFlight, mostWaiting, type Queue } from './queue.js';
import { createSchedule } from './schedule.js';
import { createSender } from './sender.js';
import { systemTimers, type Timers } from './timers.js';
import { version } from './version.js';

export type { Timers } from './timers.js';

export interface MeasurementOptions {
  /** URL of the gateway, without `/v1`. */
  readonly gateway: string;
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

interface MeasuredPage extends Document {
  readonly prerendering?: boolean;
  pleinMeasurement?: Measurement;
}

interface PrivateNavigator extends Navigator {
  readonly globalPrivacyControl?: boolean;
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
  fetch = globalThis.fetch,
  now = () => new Date(),
  random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  timers = systemTimers,
  page: givenPage,
}: MeasurementOptions): Measurement {
  const page: Partial<MeasuredPage> = givenPage ?? globalThis.document ?? {};
  if (page.pleinMeasurement) return page.pleinMeasurement;
  // Letters only: digits could be taken for personal data, at the gateway too.
  const correlation = String.fromCharCode(...random(12).map((byte) => 97 + (byte % 26)));
  const queue: Queue = new Set();
  const drops = new Map<DropReason, number>();
  const isHidden = (): boolean => page.visibilityState === 'hidden';

  const drop = (reason: DropReason): void => {
    drops.set(reason, (drops.get(reason) ?? 0) + 1);
  };

  const enqueue = (detail: MeasureDetail): void => {
    const time = now();
    const id = uuidv7(Number(time), random);
    try {
      const event = eventText(detail, { channel, correlation, ...pageContext(page) }, id, source, time);
      if (bytesOf(event) > mostInFlight) drop('too-large');
      else queue.add(event);
    } catch {
      drop('not-serialisable');
    }
  };

  /** Goes out with what is sent next. A report that is refused asks for no new one by itself. */
  const reportDrops = (): void => {
    const context = { component: 'plein-measurement', componentVersion: version };
    for (const [reason, dropped] of drops)
      enqueue({ name: 'delivery.dropped', detail: { reason, dropped }, context });
    drops.clear();
  };

  const flush = async (): Promise<void> => {
    if (page.prerendering) return;
    if (!schedule.failures) reportDrops();
    await send();
  };

  const measure = (detail: MeasureDetail): void => {
    if ((globalThis.navigator as PrivateNavigator | undefined)?.globalPrivacyControl) return;
    if (queue.size < mostWaiting) enqueue(detail);
    else drop('full');
    if (isHidden() || (queue.size === fullBatch && !schedule.failures)) void flush();
    else schedule.soon();
  };

  const schedule = createSchedule(flush, timers, random);
  const send = createSender(`${gateway}/v1/events`, fetch, now, queue, schedule, isHidden, () =>
    drop('rejected'),
  );

  const notice = (event: Event): void => {
    if (event.type === measureEventName) measure((event as CustomEvent<MeasureDetail>).detail);
    else void flush();
  };
  /** Capturing, because not all of the events bubble to the window. */
  const listen = (change: 'addEventListener' | 'removeEventListener'): void => {
    for (const name of heardEvents) page.defaultView?.[change](name, notice, true);
  };
  listen('addEventListener');

  return (page.pleinMeasurement = {
    measure,
    flush,
    stop() {
      listen('removeEventListener');
      schedule.stop();
      queue.clear();
      delete page.pleinMeasurement;
    },
    get pending() {
      return queue.size;
    },
  });
}
