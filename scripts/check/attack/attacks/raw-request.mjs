import { once } from 'node:events';
import { connect } from 'node:net';

/** Opens a connection to the gateway. Errors on it are ignored: the gateway may end it at any moment. */
export async function openConnection(/** @type {string} */ url) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

/** Sends a request as it is written, which a client would put right first, and returns the answer as text. */
export async function rawRequest(/** @type {string} */ url, /** @type {string} */ text) {
  const socket = await openConnection(url);
  let answer = '';
  socket.setEncoding('latin1').on('data', (/** @type {string} */ piece) => (answer += piece));
  const closed = once(socket, 'close');
  // The gateway drops the answer to a client that has ended its side already.
  socket.write(text, 'latin1');
  await closed;
  return answer;
}
