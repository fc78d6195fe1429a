/**
 * Opens Storybook as a designer does, searches for a word, and returns the titles that it finds.
 * @param {import('puppeteer-core').Page} page
 * @param {string} url URL of the served Storybook
 * @param {string} word
 * @returns {Promise<string[]>}
 */
export async function foundBySearch(page, url, word) {
  await page.goto(url);
  const field = await page.waitForSelector('input[type="search"], #storybook-explorer-searchfield');
  await field?.type(word);
  await page.waitForSelector('[role="option"], .search-result-item');
  return page.$$eval('[role="option"], .search-result-item', (results) =>
    results.map((result) => (result.textContent ?? '').replaceAll(/\s+/g, ' ')),
  );
}
