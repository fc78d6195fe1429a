import { startWebKitDriver } from './webkit-driver.mjs';

/**
 * A window of WebKit that is driven without a library.
 * @typedef {object} WebKitSession
 * @property {(path: string, body: object) => Promise<unknown>} ask posts to a path of the session, such as `/url`, and
 * returns the value of the answer; throws what the driver says where it refuses
 * @property {() => Promise<void>} close
 */

/**
 * Opens WebKit through its driver. It has no folder of its own, so its storage ends with the session.
 * @param {import('./engines.mjs').FoundEngine} engine
 * @returns {Promise<WebKitSession>}
 */
export async function openWebKitSession(engine) {
  const driver = await startWebKitDriver(engine);
  const request = async (/** @type {string} */ path, /** @type {object} */ body, method = 'POST') => {
    const response = await fetch(`http://127.0.0.1:${driver.port}${path}`, {
      method,
      ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = /** @type {{ value: unknown }} */ (await response.json());
    if (response.ok) return value;
    const { message } = /** @type {{ message?: unknown }} */ (value ?? {});
    throw new Error(`The driver of WebKit says: ${String(message)}`);
  };
  const options =
    engine.binary === 'safari'
      ? { browserName: 'safari' }
      : {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: engine.binary, args: ['--automation'] },
        };
  const opened = await request('/session', { capabilities: { alwaysMatch: options } });
  const { sessionId } = /** @type {{ sessionId: string }} */ (opened);
  const session = `/session/${sessionId}`;
  return {
    ask: (path, body) => request(session + path, body),
    async close() {
      await request(session, {}, 'DELETE');
      driver.stop();
    },
  };
}
