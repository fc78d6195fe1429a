import { openPage } from './open-page.mjs';

const isPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0;

/** A page that draws nothing in so many round trips draws nothing at all. */
const most = 20;

/**
 * Counts how many times in a row a page has to wait for answers before it draws something, after its HTML. All requests
 * that are open go out together, so the count does not depend on how fast the machine or the line is.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @returns {Promise<number>}
 */
export async function countRoundTrips(browser, address) {
  const { page, session, settle, close } = await openPage(browser);
  /** @type {string[]} */
  let held = [];
  try {
    await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    const goOn = (/** @type {string} */ requestId) => session.send('Fetch.continueRequest', { requestId });
    session.on('Fetch.requestPaused', ({ requestId, resourceType }) => {
      if (resourceType === 'Document') void goOn(requestId);
      else held.push(requestId);
    });
    await session.send('Page.navigate', { url: address });
    for (let count = 0; count <= most; count += 1) {
      await settle(() => held.length);
      if (await page.evaluate(isPainted)) return count;
      const now = held;
      held = [];
      await Promise.all(now.map(goOn));
    }
    throw new Error(`${address} draws nothing.`);
  } finally {
    await Promise.all(
      held.map((requestId) => session.send('Fetch.continueRequest', { requestId }).catch(() => undefined)),
    );
    await close();
  }
}
