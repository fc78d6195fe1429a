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

/**
 * Opens a story, and returns the label and the visible word of each button with which our toolbar sets how it is
 * shown. Such a label is in two languages, as in `Taal · Language Engels · English`.
 * @param {import('puppeteer-core').Page} page
 * @param {string} url URL of the served Storybook
 * @returns {Promise<{ label: string, word: string }[]>}
 */
export async function toolbarButtons(page, url) {
  await page.goto(`${url}?path=/story/elements-contact-widget--with-task`);
  await page.waitForSelector('[role="toolbar"] button[aria-label*=" · "]');
  return page.$$eval('[role="toolbar"] button[aria-label*=" · "]', (buttons) =>
    buttons.map((button) => ({
      label: button.getAttribute('aria-label') ?? '',
      word: (button.textContent ?? '').trim(),
    })),
  );
}
