import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { walkDown } from '../demo/browser.mjs';
import { readPage, watchPage } from './watch-page.mjs';

/**
 * @typedef {object} Answer what the page asked for, and what came
 * @property {string} address
 * @property {string} method
 * @property {number} status 0 where nothing came
 * @property {string} failure why nothing came, in the words of the browser
 * @property {number} bytes as they came over the line
 *
 * @typedef {object} AxeFinding
 * @property {string} rule
 * @property {string} place
 * @property {string} what
 *
 * @typedef {object} Visit everything that was seen on one page
 * @property {string} address
 * @property {number} status
 * @property {string | undefined} policy the Content Security Policy of the page
 * @property {import('./watch-page.mjs').PageFacts} facts
 * @property {Answer[]} answers
 * @property {string[]} said what Plein wrote on the console, and the browser about hashes
 * @property {AxeFinding[]} accessibility what axe finds in the elements, in light and in dark
 */

const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** How long a page may take, in milliseconds. */
const requestTimeout = 30_000;

/**
 * Opens a page as a resident does, walks down it, and leaves it.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @returns {Promise<Visit>}
 * @throws {Error} where the page does not answer at all
 */
export async function visit(browser, address) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluateOnNewDocument(watchPage);
    /** @type {string[]} */
    const said = [];
    page.on('console', (message) => {
      if (/^(?:Plein|<plein-)|'integrity' attribute|integrity metadata/.test(message.text()))
        said.push(message.text());
    });
    const answers = listen(page);
    const response = await page.goto(address, { timeout: requestTimeout, waitUntil: 'load' });
    await walkDown(page);
    const facts = await page.evaluate(readPage);
    const accessibility = await judgeAccessibility(page);
    await leave(page);
    return {
      address,
      status: response?.status() ?? 0,
      policy: response?.headers()['content-security-policy'],
      facts,
      answers: [...answers.values()],
      said: [...new Set(said)],
      accessibility,
    };
  } finally {
    await context.close();
  }
}

/** Notes every request of a page. @returns {Map<import('puppeteer-core').HTTPRequest, Answer>} */
function listen(/** @type {import('puppeteer-core').Page} */ page) {
  /** @type {Map<import('puppeteer-core').HTTPRequest, Answer>} */
  const answers = new Map();
  const note = (
    /** @type {import('puppeteer-core').HTTPRequest} */ request,
    status = 0,
    failure = '',
    bytes = 0,
  ) => {
    answers.set(request, { address: request.url(), method: request.method(), status, failure, bytes });
  };
  page.on('request', (request) => {
    note(request);
  });
  page.on('requestfailed', (request) => {
    note(request, 0, request.failure()?.errorText ?? 'failed');
  });
  page.on('response', (response) => {
    const length = Number(response.headers()['content-length'] ?? 0);
    note(response.request(), response.status(), '', length);
  });
  return answers;
}

/** Asks axe about the elements, in light and in dark. */
async function judgeAccessibility(/** @type {import('puppeteer-core').Page} */ page) {
  // The text goes in through the debugger, so that the policy of the page does not stop it.
  await page.evaluate(axe);
  /** @type {AxeFinding[]} */
  const found = [];
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    found.push(
      ...(await page.evaluate(async (scheme) => {
        const places = [...document.querySelectorAll('*')].filter(
          ({ localName, shadowRoot }) => localName.startsWith('plein-') && shadowRoot,
        );
        if (places.length === 0) return [];
        /** @type {typeof import('axe-core')} */
        const checker = Reflect.get(globalThis, 'axe');
        const { violations } = await checker.run({ include: places }, { resultTypes: ['violations'] });
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary = '' }) => ({
            rule: id,
            place: `${target.flat().join(' ')} (${scheme})`,
            what: failureSummary.replace(/\s+/g, ' '),
          })),
        );
      }, value)),
    );
  }
  return found;
}

/** Leaves the page, and waits until what is measured has gone out. */
async function leave(/** @type {import('puppeteer-core').Page} */ page) {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    dispatchEvent(new PageTransitionEvent('pagehide'));
  });
  await page.waitForNetworkIdle({ idleTime: 500, timeout: requestTimeout });
}
