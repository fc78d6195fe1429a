import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/** Keeps Chromium quiet: no first-run pages, no calls home; as root it cannot make a sandbox. */
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
 * A page with a storage of its own: two test files at a time must not send each other's kept messages.
 * @param {{ browser: import('puppeteer-core').Browser }} options
 */
const createPage = async ({ browser }) => (await browser.createBrowserContext()).newPage();

/**
 * The launcher that drives one engine.
 * @param {import('./engines.mjs').FoundEngine} engine
 * @param {number} [driverPort] port of the WebKit driver, which must run already
 * @param {{ forcedColours?: boolean }} [options] `forcedColours`: Firefox shows every page in the colours of its
 * reader; Chromium is asked to in the page, and WebKit cannot
 */
export function launcherFor(engine, driverPort, { forcedColours = false } = {}) {
  if (engine.name === 'chromium')
    return chromeLauncher({
      launchOptions: { executablePath: engine.binary, args: chromiumArguments },
      createPage: async (options) => {
        const page = await createPage(options);
        // Two test pages run beside each other; without this the one behind draws no frames and observes nothing.
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    });
  if (engine.name === 'firefox')
    return puppeteerLauncher({
      createPage,
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
