import { connect, createServer } from 'node:net';

/**
 * Opens one address that forwards to the current primary, as HAProxy or a floating address does in
 * production. When the primary changes, connections to the old one end, as with
 * `on-marked-down shutdown-sessions`.
 */
export async function openForwarder() {
  /** @type {number | undefined} */
  let target;
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();

  const server = createServer((inward) => {
    if (target === undefined) {
      inward.resetAndDestroy();
      return;
    }
    const outward = connect(target, '127.0.0.1');
    for (const socket of [inward, outward]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        inward.destroy();
        outward.destroy();
      });
    }
    inward.pipe(outward).pipe(inward);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));

  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: /** @type {import('node:net').AddressInfo} */ (server.address()).port,
    /** Sets the port to forward to; undefined while there is no primary. */
    point(/** @type {number | undefined} */ port) {
      target = port;
      cut();
    },
    /** Lets the connections that there are answer nothing more, as a firewall that has dropped them does. */
    silence() {
      for (const socket of sockets) {
        socket.unpipe();
        socket.resume();
      }
    },
    close() {
      cut();
      server.close();
    },
  };
}
