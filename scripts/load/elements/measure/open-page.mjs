/**
 * A page that is measured from outside, by the debugger: nothing of ours runs in it while it loads.
 * @typedef {object} Measured
 * @property {import('puppeteer-core').Page} page
 * @property {import('puppeteer-core').CDPSession} session
 * @property {{ open: number, requests: number, bytes: number }} traffic all requests but that of the page itself;
 * `bytes` as they come over the line, with headers
 * @property {() => Promise<Record<string, number>>} counters what Chromium counts, by its names
 * @property {(held?: () => number) => Promise<void>} settle waits until nothing is asked for, but for so many requests
 * that are held back, and nothing is computed
 * @property {() => Promise<void>} close
 */

/** Waits, in milliseconds. */
export const pause = (/** @type {number} */ time) => new Promise((resolve) => setTimeout(resolve, time));

/** How long a page may take until nothing happens any more, in milliseconds. What never rests is measured then. */
const longest = 10_000;

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {RegExp} [leftOut] addresses that are not counted
 * @returns {Promise<Measured>}
 */
export async function openPage(browser, leftOut) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 800, height: 600 });
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  const traffic = { open: 0, requests: 0, bytes: 0 };
  /** @type {Set<string>} */
  const open = new Set();
  /** @type {Set<string>} */
  const documents = new Set();
  session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (request.url.startsWith('data:') || leftOut?.test(request.url)) return;
    if (type === 'Document') documents.add(requestId);
    else traffic.requests += 1;
    open.add(requestId);
    traffic.open = open.size;
  });
  const ended = (/** @type {string} */ requestId, bytes = 0) => {
    if (!open.delete(requestId)) return;
    traffic.open = open.size;
    if (!documents.has(requestId)) traffic.bytes += bytes;
  };
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    ended(requestId, encodedDataLength),
  );
  session.on('Network.loadingFailed', ({ requestId }) => ended(requestId));
  const counters = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  return {
    page,
    session,
    traffic,
    counters,
    async settle(held = () => 0) {
      const end = performance.now() + longest;
      let calm = 0;
      let before = -1;
      while (calm < 3 && performance.now() < end) {
        await pause(80);
        const { TaskDuration = 0 } = await counters();
        calm = traffic.open <= held() && TaskDuration - before < 0.004 ? calm + 1 : 0;
        before = TaskDuration;
      }
    },
    close: () => context.close(),
  };
}
