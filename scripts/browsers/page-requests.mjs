const longestWait = 60_000;

/**
 * The requests of the document that a page shows. Puppeteer's own count keeps a request that outlives its document (what is
 * measured at leaving) where Chromium never tells its end, and a page that was visited next was never still.
 */
export class PageRequests {
  /** @type {Map<string, string>} the document of each request that has not ended */
  #open = new Map();
  #document = '';
  #changedAt = performance.now();

  /** @param {import('puppeteer-core').CDPSession} client of the page */
  constructor(client) {
    client.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId === undefined) this.#document = frame.loaderId;
    });
    client.on('Network.requestWillBeSent', ({ requestId, loaderId, type }) => {
      // The stream of the newsroom stays open as long as its page.
      if (type !== 'EventSource') this.#open.set(requestId, loaderId);
      this.#changedAt = performance.now();
    });
    const end = (/** @type {{ requestId: string }} */ { requestId }) => {
      this.#open.delete(requestId);
      this.#changedAt = performance.now();
    };
    // The end of a fetch comes only where a script reads its body.
    client.on('Network.responseReceived', (event) => {
      if (event.type === 'Fetch') end(event);
    });
    client.on('Network.loadingFinished', end);
    client.on('Network.loadingFailed', end);
  }

  /** @param {import('puppeteer-core').Page} page that has not begun to load */
  static async of(page) {
    const client = await page.createCDPSession();
    const requests = new PageRequests(client);
    await client.send('Page.enable');
    await client.send('Network.enable');
    return requests;
  }

  /**
   * Waits until nothing has been asked for, or come, for a while.
   * @param {number} [idleTime] milliseconds
   * @throws {Error} where requests stay open
   */
  async areStill(idleTime = 100) {
    const begin = performance.now();
    for (;;) {
      const open = [...this.#open.values()].filter((document) => document === this.#document).length;
      const now = performance.now();
      if (open === 0 && now - Math.max(this.#changedAt, begin) >= idleTime) return;
      if (now - begin > longestWait) throw new Error(`${open} requests have not ended in ${longestWait} ms`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
