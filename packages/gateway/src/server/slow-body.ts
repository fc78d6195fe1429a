import type { IncomingMessage } from 'node:http';

/** How fast a client has to send a body. */
export interface BodyPace {
  /** In milliseconds. */
  bodyInterval: number;
  /** How much of an unfinished body each interval has to bring, in bytes. */
  leastInInterval: number;
}

/**
 * Ends the connection of a client that sends its body too slowly. A large body may take minutes over a slow line, so one
 * time for all bodies would let a client that sends nothing hold its connection as long.
 */
export function endWhenSlow(request: IncomingMessage, { bodyInterval, leastInInterval }: BodyPace): void {
  const { headers, socket } = request;
  const hasBody = Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined;
  if (!hasBody) return;
  let read = socket.bytesRead;
  const timer = setInterval(() => {
    const isSlow = socket.bytesRead - read < leastInInterval;
    read = socket.bytesRead;
    if (request.complete || socket.destroyed) clearInterval(timer);
    else if (isSlow) socket.destroy();
  }, bodyInterval);
  timer.unref();
  request.once('close', () => clearInterval(timer));
}
