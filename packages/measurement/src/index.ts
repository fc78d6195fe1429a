import { uuidv7 } from '@plein/domain/identifier.js';
import {
  measureEventName,
  type ChannelCode,
  type EventDetails,
  type MeasureDetail,
} from '@plein/domain/vocabulary.js';
import { pageContext } from './context.js';
import { eventText } from './envelope.js';
import { fullBatch, mostInFlight, mostWaiting, type Queue } from './queue.js';
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
  pleinMeasurement?: Measurement | undefined;
}

interface PrivateNavigator extends Navigator {
  readonly globalPrivacyControl?: boolean;
}

/** The page becomes visible, hidden, or shown again from the browser's cache. */
const pageEvents = ['prerenderingchange', 'visibilitychange', 'pagehide', 'pageshow'];

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
  page = globalThis.document as Document | undefined,
}: MeasurementOptions): Measurement {
  const shown = page as MeasuredPage | undefined;
  if (shown?.pleinMeasurement) return shown.pleinMeasurement;
  const listening = new AbortController();
  // Letters only: digits could be taken for personal data, at the gateway too.
  const correlation = String.fromCharCode(...random(12).map((byte) => 97 + (byte % 26)));
  const drops = new Map<DropReason, number>();
  const queue: Queue = new Set();
  const isHidden = (): boolean => shown?.visibilityState === 'hidden';

  /** Queues the event; gives the reason back where it cannot. */
  const enqueue = (detail: MeasureDetail, isReport: boolean): DropReason | undefined => {
    const time = now();
    const id = uuidv7(Number(time), random);
    try {
      const json = eventText(detail, { channel, correlation, ...pageContext(shown) }, id, source, time);
      const bytes = new Blob([json]).size + 1;
      if (bytes > mostInFlight) return 'too-large';
      if (queue.size >= mostWaiting) return 'full';
      queue.add({ id, json, bytes, isReport, isBusy: false });
      return undefined;
    } catch {
      return 'not-serialisable';
    }
  };

  const drop = (reason: DropReason): void => {
    drops.set(reason, (drops.get(reason) ?? 0) + 1);
    schedule.soon();
  };

  const reportDrops = (): void => {
    const context = { component: 'plein-measurement', componentVersion: version };
    for (const [reason, dropped] of drops) {
      if (!enqueue({ name: 'delivery.dropped', detail: { reason, dropped }, context }, true))
        drops.delete(reason);
    }
  };

  const flush = async (): Promise<void> => {
    if (shown?.prerendering) return;
    if (!schedule.failures) reportDrops();
    await send();
  };

  const measure = (detail: MeasureDetail): void => {
    if ((globalThis.navigator as PrivateNavigator | undefined)?.globalPrivacyControl) return;
    const reason = enqueue(detail, false);
    if (reason) drop(reason);
    else if (isHidden() || (!schedule.failures && queue.size % fullBatch === 0)) void flush();
    else schedule.soon();
  };

  const schedule = createSchedule(flush, timers, random);
  const send = createSender(
    `${gateway}/v1/events`,
    fetch,
    now,
    queue,
    schedule,
    isHidden,
    ({ isReport }) => !isReport && drop('rejected'),
  );

  const measurement: Measurement = {
    measure,
    flush,
    stop() {
      listening.abort();
      schedule.stop();
      queue.clear();
      if (shown) shown.pleinMeasurement = undefined;
    },
    get pending() {
      return queue.size;
    },
  };

  if (shown) {
    shown.pleinMeasurement = measurement;
    const notice = (event: Event): void => {
      if (event.type === measureEventName) measure((event as CustomEvent<MeasureDetail>).detail);
      else if (event.type === 'pagehide' || isHidden()) void flush();
      else schedule.soon();
    };
    for (const name of [measureEventName, ...pageEvents]) {
      // Capturing, because not all of them bubble to the window.
      shown.defaultView?.addEventListener(name, notice, { capture: true, signal: listening.signal });
    }
  }
  return measurement;
}
