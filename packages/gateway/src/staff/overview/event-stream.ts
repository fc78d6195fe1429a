import type { EventBus } from '../../core/event-bus.js';
import { platformTimers, type Timers } from '../../core/timers.js';
import { eventMessage } from '../../http/server-sent-events.js';

export interface LiveOptions {
  timers?: Timers;
  /** Time between two heartbeats, in milliseconds. Default: 15,000. */
  heartbeat?: number;
  /** Maximum number of readers at once. Default: 500. */
  maxReaders?: number;
  /** Maximum number of readers of one session. Default: 5. */
  maxPerSession?: number;
  /** Maximum number of bytes that wait for one reader, before its stream is ended. Default: 1 MiB. */
  maxBehind?: number;
}

/** The session in which somebody reads. */
export interface ReadingSession {
  /** The same for all streams of a session. */
  key: string;
  isOpen(): Promise<boolean>;
}

interface Reader {
  session: ReadingSession | undefined;
  cut: (() => void) | undefined;
}

/** Streams of received events, as server-sent events. */
export interface Live {
  /**
   * Opens a stream. Returns undefined when there are too many readers, in all or in this session, or when the
   * gateway is closing.
   * @param cut ends the connection of a reader who does not read
   */
  open(session?: ReadingSession, cut?: () => void): ReadableStream<Uint8Array> | undefined;
  /** Ends the streams of sessions that have ended. Every heartbeat does this too. */
  endClosedSessions(): Promise<void>;
  readonly readers: number;
}

/**
 * Sends the events of the event bus to every open stream. The stream of a reader that falls behind is ended, with its
 * connection.
 * `EventSource` then reconnects by itself, and the overview has the events that it missed.
 */
export function createLive(eventBus: EventBus, options: LiveOptions = {}): Live {
  const { timers = platformTimers, heartbeat = 15_000, maxReaders = 500 } = options;
  const { maxPerSession = 5, maxBehind = 1_048_576 } = options;
  const encoder = new TextEncoder();
  const readers = new Map<ReadableStreamDefaultController<Uint8Array>, Reader>();
  let stop = (): void => {};

  function start(): void {
    const unsubscribe = eventBus.subscribe(
      (events) => send(encoder.encode(eventMessage({ events }, 'arrived'))),
      end,
    );
    const beat = timers.setInterval(() => {
      send(encoder.encode(': still here\n\n'));
      void endClosedSessions();
    }, heartbeat);
    stop = () => {
      unsubscribe();
      timers.clearInterval(beat);
    };
  }

  function leave(reader: ReadableStreamDefaultController<Uint8Array>): void {
    if (readers.delete(reader) && readers.size === 0) stop();
  }

  function send(bytes: Uint8Array): void {
    for (const reader of [...readers.keys()]) {
      if ((reader.desiredSize ?? 0) > 0) reader.enqueue(bytes);
      else release(reader);
    }
  }

  /** Ends a stream. Where something still waits for its reader, the connection ends with it. */
  function release(reader: ReadableStreamDefaultController<Uint8Array>): void {
    const isBehind = (reader.desiredSize ?? 0) < maxBehind;
    const cut = readers.get(reader)?.cut;
    leave(reader);
    reader.close();
    if (isBehind) cut?.();
  }

  function end(): void {
    for (const reader of [...readers.keys()]) release(reader);
  }

  async function endClosedSessions(): Promise<void> {
    const checks = [...readers].map(async ([reader, { session }]) => {
      // A store that does not answer ends the stream too; the browser then asks again.
      const isOpen = await (session?.isOpen() ?? Promise.resolve(true)).catch(() => false);
      if (!isOpen && readers.has(reader)) release(reader);
    });
    await Promise.all(checks);
  }

  const isFull = (session: ReadingSession | undefined): boolean => {
    if (readers.size >= maxReaders) return true;
    const ofSession = [...readers.values()].filter((one) => session && one.session?.key === session.key);
    return ofSession.length >= maxPerSession;
  };

  return {
    endClosedSessions,
    get readers() {
      return readers.size;
    },
    open(session, cut) {
      if (eventBus.closed || isFull(session)) return undefined;
      let mine: ReadableStreamDefaultController<Uint8Array> | undefined;
      return new ReadableStream<Uint8Array>(
        {
          start(controller) {
            mine = controller;
            if (readers.size === 0) start();
            readers.set(controller, { session, cut });
            controller.enqueue(encoder.encode('retry: 2000\n\n'));
          },
          cancel() {
            if (mine) leave(mine);
          },
        },
        new ByteLengthQueuingStrategy({ highWaterMark: maxBehind }),
      );
    },
  };
}
