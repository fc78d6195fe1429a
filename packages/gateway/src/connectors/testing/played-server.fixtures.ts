import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { PlayedFault } from '../contact-delivery.contract.js';

/** A message as a receiver of webhooks got it. */
export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

/** A receiver of webhooks. It does what a test asks with the next message, and stores the others. */
export interface PlayedServer {
  url: string;
  /** Every message that came. */
  received: Received[];
  /** Those that were stored, in their order. */
  stored: Received[];
  fault: PlayedFault | undefined;
  close(): Promise<void>;
}

export async function playServer(): Promise<PlayedServer> {
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const message = { headers: request.headers, body };
      played.received.push(message);
      const { fault } = played;
      played.fault = undefined;
      if (fault === 'busy') return response.writeHead(429, { 'retry-after': '120' }).end(body);
      if (fault === 'wrong-key') return response.writeHead(401).end(body);
      if (fault === 'refuses-item') return response.writeHead(422).end(body);
      if (fault === 'cut-before') return response.destroy();
      played.stored.push(message);
      if (fault === 'cut-after') return response.destroy();
      return response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const played: PlayedServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/plein`,
    ...{ received: [], stored: [], fault: undefined },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return played;
}
