import puppeteer from 'puppeteer-core';
import { chromiumArguments } from '../../browsers/launcher.mjs';
import { startWebKitDriver } from '../../browsers/webkit-driver.mjs';

/**
 * A browser with tabs that a test can kill.
 * @typedef {object} Browser
 * @property {(url: string) => Promise<void>} openTab
 * @property {() => Promise<void>} close
 * @property {(() => Promise<void>) | undefined} kill ends the browser with all its processes, as a crash
 * does; undefined when its storage ends with it anyway
 */

/**
 * Opens an engine with a folder for the storage of its pages.
 * @param {import('../../browsers/engines.mjs').FoundEngine} engine
 * @param {string} profile
 * @returns {Promise<Browser>}
 */
export function openBrowser(engine, profile) {
  return engine.name === 'webkit' ? openWebKit(engine) : openWithProfile(engine, profile);
}

/** @returns {Promise<Browser>} */
async function openWithProfile(
  /** @type {import('../../browsers/engines.mjs').FoundEngine} */ engine,
  /** @type {string} */ profile,
) {
  const browser = await puppeteer.launch({
    browser: engine.name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: engine.binary,
    headless: true,
    userDataDir: profile,
    args: engine.name === 'chromium' ? chromiumArguments : [],
  });
  const { pid } = /** @type {import('node:child_process').ChildProcess} */ (browser.process());
  const ended = new Promise((resolve) => browser.process()?.once('exit', resolve));
  return {
    async openTab(url) {
      const page = await browser.newPage();
      await page.goto(url);
    },
    close: () => browser.close(),
    async kill() {
      // The browser leads its own process group.
      process.kill(-Number(pid), 'SIGKILL');
      await ended;
      await browser.disconnect();
    },
  };
}

/**
 * Opens WebKitGTK through its driver. It has no folder of its own, so its storage ends with the session.
 * @returns {Promise<Browser>}
 */
async function openWebKit(/** @type {import('../../browsers/engines.mjs').FoundEngine} */ engine) {
  const driver = await startWebKitDriver(engine);
  const ask = async (/** @type {string} */ path, /** @type {object} */ body, method = 'POST') => {
    const response = await fetch(`http://127.0.0.1:${driver.port}${path}`, {
      method,
      ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = /** @type {{ value: Record<string, unknown> }} */ (await response.json());
    if (!response.ok) throw new Error(`The driver of WebKit says: ${String(value['message'])}`);
    return value;
  };
  const options =
    engine.binary === 'safari'
      ? { browserName: 'safari' }
      : {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: engine.binary, args: ['--automation'] },
        };
  const { sessionId } = await ask('/session', { capabilities: { alwaysMatch: options } });
  const session = `/session/${String(sessionId)}`;
  let tabs = 0;
  return {
    async openTab(url) {
      if (tabs > 0) {
        const { handle } = await ask(`${session}/window/new`, { type: 'tab' });
        await ask(`${session}/window`, { handle });
      }
      tabs += 1;
      await ask(`${session}/url`, { url });
    },
    async close() {
      await ask(session, {}, 'DELETE');
      driver.stop();
    },
    kill: undefined,
  };
}
