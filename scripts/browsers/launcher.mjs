import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/**
 * Arguments that stop first-run pages and requests home. For root they also turn off the sandbox, which root
 * cannot use.
 */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Opens a page with its own storage, so that two test files at a time do not send each other's queued
 * messages.
 * @param {{ browser: import('puppeteer-core').Browser }} options
 */
const createPage = async ({ browser }) => (await browser.createBrowserContext()).newPage();

/**
 * Opens a page of Firefox with its own storage. Puppeteer turns the screen with every viewport, which Firefox
 * 140 ESR does not know yet. No test turns a screen, so the size of the viewport is enough.
 * @param {{ browser: import('puppeteer-core').Browser }} options
 */
const createFirefoxPage = async (options) => {
  const page = await createPage(options);
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (viewport) =>
    setViewport(viewport).catch((error) => {
      if (!String(error).includes('unknown command emulation.setScreenOrientationOverride')) throw error;
    });
  return page;
};

/**
 * Makes the launcher that drives one engine.
 * @param {import('./engines.mjs').FoundEngine} engine
 * @param {number} [driverPort] port of the WebKit driver, which must be running already
 * @param {{ forcedColours?: boolean }} [options] `forcedColours`: Firefox shows every page in the colours of
 * its reader. A page asks Chromium for them itself, and WebKit has none.
 */
export function launcherFor(engine, driverPort, { forcedColours = false } = {}) {
  if (engine.name === 'chromium')
    return chromeLauncher({
      launchOptions: { executablePath: engine.binary, args: chromiumArguments },
      createPage: async (options) => {
        const page = await createPage(options);
        // Two test pages are open at a time. Without this, the page in the background renders no frames and
        // its observers do not run.
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    });
  if (engine.name === 'firefox')
    return puppeteerLauncher({
      createPage: createFirefoxPage,
      launchOptions: {
        browser: 'firefox',
        executablePath: engine.binary,
        headless: true,
        ...(forcedColours && { extraPrefsFirefox: { 'browser.display.document_color_use': 2 } }),
      },
    });
  const capabilities =
    engine.binary === 'safari'
      ? { browserName: 'safari' }
      : {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: engine.binary, args: ['--automation'] },
        };
  return webdriverLauncher({
    hostname: '127.0.0.1',
    ...(driverPort && { port: driverPort }),
    path: '/',
    logLevel: 'error',
    capabilities: { ...capabilities, 'wdio:enforceWebDriverClassic': true },
  });
}
