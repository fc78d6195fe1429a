import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A forwarder to a server that can fall silent: it then answers nothing, and ends nothing. */
export interface SilentForwarder {
  /** The URL of the server, through this forwarder. */
  url: string;
  /** Silences the connections that there are; new ones are served. */
  silence(): void;
  close(): void;
}

export async function forwardTo(url: string): Promise<SilentForwarder> {
  const { hostname, port } = new URL(url);
  const pairs = new Set<readonly [Socket, Socket]>();
  const server = createServer((client) => {
    const behind = connect(Number(port), hostname);
    const pair = [client, behind] as const;
    pairs.add(pair);
    client.pipe(behind).pipe(client);
    for (const socket of pair) {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        pairs.delete(pair);
        for (const one of pair) one.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const through = new URL(url);
  through.port = String((server.address() as AddressInfo).port);
  return {
    url: through.href,
    silence() {
      for (const [client, behind] of pairs) {
        client.unpipe(behind);
        behind.unpipe(client);
        for (const socket of [client, behind]) socket.resume();
      }
    },
    close() {
      for (const pair of pairs) for (const socket of pair) socket.destroy();
      server.close();
    },
  };
}
