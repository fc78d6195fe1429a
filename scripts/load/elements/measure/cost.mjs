import { openPage, pause } from './open-page.mjs';

/**
 * What one load of a page costs, and one press on it. Times are milliseconds, sizes bytes.
 * @typedef {object} Cost
 * @property {number} script time of the main thread in script
 * @property {number} task time of the main thread in all
 * @property {number} recalculations of style
 * @property {number} painted after how long the first text or picture was painted
 * @property {number} longTasks tasks of 50 ms and more
 * @property {number} longest the longest of them
 * @property {number} shift layout shift, in the unit of the browser
 * @property {number} nodes
 * @property {number} memory of the script heap, after garbage was collected
 * @property {number} requests
 * @property {number} bytes
 * @property {number} pressed from a press until the next paint; 0 where it took less than 16
 * @property {number} usedRequests with those of the press
 * @property {number} usedBytes with those of the press
 * @property {number} pressRecalculations of style after the press
 */

/** Reads what the browser noted of a page. It runs in the page, after it has come to rest. */
async function readEntries() {
  /** @returns {Promise<PerformanceEntryList>} */
  const entries = (/** @type {string} */ type) =>
    new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => {
        observer.disconnect();
        resolve(list.getEntries());
      });
      observer.observe({ type, buffered: true });
      setTimeout(resolve, 50, []);
    });
  const [paints, longTasks, shifts] = await Promise.all(['paint', 'longtask', 'layout-shift'].map(entries));
  const [navigation] = performance.getEntriesByType('navigation');
  return {
    painted: paints?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? 0,
    longTasks: longTasks?.map(({ duration }) => duration) ?? [],
    shift: (shifts ?? []).reduce(
      (sum, entry) => sum + /** @type {{ value: number }} */ (/** @type {unknown} */ (entry)).value,
      0,
    ),
    html: /** @type {PerformanceNavigationTiming | undefined} */ (navigation)?.responseEnd ?? 0,
  };
}

/** Starts to note events that take longer than a frame. It runs in the page. */
function watchEvents() {
  new PerformanceObserver((list) => {
    const slowest = Math.max(...list.getEntries().map(({ duration }) => duration));
    const noted = Reflect.get(globalThis, 'slowestEvent') ?? 0;
    Reflect.set(globalThis, 'slowestEvent', Math.max(noted, slowest));
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));
}

/**
 * Loads a page, presses once, and returns what both cost.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {{ press?: string | undefined, slowdown: number, latency?: number, leftOut?: RegExp | undefined }} options
 * `slowdown`: how many times slower the processor works; `latency`: milliseconds that each answer takes longer, and the
 * first drawing is then counted from the HTML on; `leftOut`: addresses that are not counted
 * @returns {Promise<Cost>}
 */
export async function costOf(browser, address, { press, slowdown, latency = 0, leftOut }) {
  const { page, session, traffic, counters, settle, close } = await openPage(browser, leftOut);
  try {
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    if (latency > 0) {
      const noLimit = { offline: false, downloadThroughput: -1, uploadThroughput: -1 };
      await session.send('Network.emulateNetworkConditions', { latency, ...noLimit });
    }
    await page.goto(address, { waitUntil: 'load' });
    await settle();
    const loaded = await counters();
    const { requests, bytes } = traffic;
    const { painted, html, longTasks, shift } = await page.evaluate(readEntries);
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: memory = 0, Nodes: nodes = 0 } = await counters();
    let pressed = 0;
    let pressRecalculations = 0;
    if (press) {
      const target = await page.$(press);
      if (!target) throw new Error(`${address} has nothing to press: ${press}`);
      await target.scrollIntoView();
      await page.evaluate(watchEvents);
      await settle();
      const before = await counters();
      await target.click();
      await settle();
      const after = await counters();
      await pause(50);
      pressed = await page.evaluate(() => Reflect.get(globalThis, 'slowestEvent') ?? 0);
      pressRecalculations = (after['RecalcStyleCount'] ?? 0) - (before['RecalcStyleCount'] ?? 0);
    }
    return {
      script: 1000 * (loaded['ScriptDuration'] ?? 0),
      task: 1000 * (loaded['TaskDuration'] ?? 0),
      recalculations: loaded['RecalcStyleCount'] ?? 0,
      painted: latency > 0 ? painted - html : painted,
      longTasks: longTasks.length,
      longest: Math.max(0, ...longTasks),
      shift,
      nodes,
      memory,
      requests,
      bytes,
      pressed,
      usedRequests: traffic.requests,
      usedBytes: traffic.bytes,
      pressRecalculations,
    };
  } finally {
    await close();
  }
}
