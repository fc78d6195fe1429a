import puppeteer from 'puppeteer-core';
import { chromiumArguments } from '../../browsers/launcher.mjs';
import { openWebKitSession } from '../../browsers/webkit-session.mjs';

/**
 * One window of a browser that stores what it fetches, as a resident's does.
 * @typedef {object} Resident
 * @property {(url: string) => Promise<void>} visit
 * @property {<T>(script: string) => Promise<T>} read value of an expression in the page
 * @property {() => Promise<void>} close
 */

/**
 * Opens an engine. A folder holds the cache of the browser from one opening to the next. WebKit has none that its
 * driver can open again: there one window stays open.
 * @param {import('../../browsers/engines.mjs').FoundEngine} engine
 * @param {string} folder
 * @returns {Promise<Resident>}
 */
export function openResident(engine, folder) {
  return engine.name === 'webkit' ? openWebKit(engine) : openWithFolder(engine, folder);
}

/** @returns {Promise<Resident>} */
async function openWithFolder(
  /** @type {import('../../browsers/engines.mjs').FoundEngine} */ engine,
  /** @type {string} */ folder,
) {
  const browser = await puppeteer.launch({
    browser: engine.name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: engine.binary,
    headless: true,
    userDataDir: folder,
    args: engine.name === 'chromium' ? chromiumArguments : [],
    defaultViewport: null,
  });
  const page = await browser.newPage();
  return {
    async visit(url) {
      await page.goto(url);
    },
    read: (script) => /** @type {Promise<never>} */ (page.evaluate(script)),
    close: () => browser.close(),
  };
}

/** @returns {Promise<Resident>} */
async function openWebKit(/** @type {import('../../browsers/engines.mjs').FoundEngine} */ engine) {
  const { ask, close } = await openWebKitSession(engine);
  return {
    async visit(url) {
      await ask('/url', { url });
    },
    read: (script) =>
      /** @type {Promise<never>} */ (ask('/execute/sync', { script: `return ${script}`, args: [] })),
    close,
  };
}
