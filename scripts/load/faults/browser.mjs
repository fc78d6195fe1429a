import puppeteer from 'puppeteer-core';
import { chromiumArguments } from '../../browsers/launcher.mjs';
import { openWebKitSession } from '../../browsers/webkit-session.mjs';

/**
 * A browser with tabs that a test can kill.
 * @typedef {object} Browser
 * @property {(url: string) => Promise<Tab | undefined>} openTab resolves with the tab, where the driver can take one
 * offline
 * @property {() => Promise<void>} close
 * @property {(() => Promise<void>) | undefined} kill ends the browser with all its processes, as a crash
 * does; undefined when its storage ends with it anyway
 */

/**
 * A tab that can lose its connection.
 * @typedef {object} Tab
 * @property {(script: string) => Promise<unknown>} run runs a script in the page, and resolves with what it resolves with
 * @property {(isOffline: boolean) => Promise<void>} setOffline
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
      return {
        run: (script) => page.evaluate(script),
        setOffline: (isOffline) => page.setOfflineMode(isOffline),
      };
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

/** @returns {Promise<Browser>} */
async function openWebKit(/** @type {import('../../browsers/engines.mjs').FoundEngine} */ engine) {
  const { ask, close } = await openWebKitSession(engine);
  let tabs = 0;
  return {
    async openTab(url) {
      if (tabs > 0) {
        const tab = /** @type {{ handle: string }} */ (await ask('/window/new', { type: 'tab' }));
        await ask('/window', { handle: tab.handle });
      }
      tabs += 1;
      await ask('/url', { url });
      return undefined;
    },
    close,
    kill: undefined,
  };
}
