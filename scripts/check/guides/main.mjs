/**
 * Uses the guides that the gateway serves at `/docs/`, in Chromium: search in both languages by keyboard,
 * samples to copy, every page at 320 px, accessibility in light and dark, and reading without script.
 * Usage: npm run check:guides
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBrowser, waitForText } from '../demo/browser.mjs';
import { Checks } from '../demo/checks.mjs';
import { Keyboard } from '../demo/keyboard.mjs';
import { openPlein } from '../demo/plein.mjs';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const judged = [
  '/docs/',
  '/docs/english.html',
  '/docs/nl/editors.html',
  '/docs/gateway.html',
  '/docs/nl/search.html?q=peiling',
];

const plein = await openPlein();
const browser = await openBrowser();
const checks = new Checks();
/** @type {string[]} */
const trouble = [];

async function open(/** @type {string} */ place, { width = 390, script = true } = {}) {
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`${place}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    trouble.push(`${place}: ${error instanceof Error ? error.message : error}`);
  });
  await page.setViewport({ width, height: 800 });
  await page.setJavaScriptEnabled(script);
  await page.goto(plein.url + place);
  return page;
}

/** Searches from the first page as somebody with a keyboard does, and opens the first result. */
async function search(
  /** @type {string} */ from,
  /** @type {string} */ question,
  /** @type {RegExp} */ name,
) {
  const page = await open(from);
  const keyboard = await Keyboard.on(page);
  await keyboard.tabTo('searchbox', /Zoek|Search/);
  await page.keyboard.type(question);
  await Promise.all([page.waitForNavigation(), keyboard.press('Enter')]);
  await waitForText(page, /gevonden|found/, { in: '[data-status]' });
  await keyboard.tabTo('link', name);
  await Promise.all([page.waitForNavigation(), keyboard.press('Enter')]);
  const address = page.url();
  await page.close();
  return address;
}

function expectEnd(/** @type {string} */ address, /** @type {string} */ end) {
  if (!address.endsWith(end)) throw new Error(`The result leads to ${address}, not to ${end}.`);
}

try {
  await checks.check('a Dutch question leads to its place in a Dutch guide', async () => {
    expectEnd(
      await search('/docs/', 'reservekopie', /^Reservekopie/),
      '/docs/nl/operators.html#reservekopie',
    );
  });
  await checks.check('an English question leads to its place in an English guide', async () => {
    const address = await search('/docs/english.html', 'upgrade', /^Upgrade and rollback/);
    expectEnd(address, '/docs/operators.html#upgrade-and-rollback');
  });
  await checks.check('a question without a result says what to do', async () => {
    const page = await open('/docs/search.html?q=zzzzzz');
    await waitForText(page, /Nothing found for “zzzzzz”\. Search with another word/);
    await page.close();
  });
  await checks.check('samples name this gateway, and can be copied', async () => {
    const page = await open('/docs/nl/editors.html');
    await waitForText(page, new RegExp(`${plein.url}/embed/plein\\.js`), { in: 'pre' });
    const context = browser.defaultBrowserContext();
    await context.overridePermissions(plein.url, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
    await page.bringToFront();
    await page.click('.copy');
    await waitForText(page, /Gekopieerd/, { in: '.copied' });
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    if (!copied.includes(`src="${plein.url}/embed/plein.js"`)) throw new Error(`Copied was: ${copied}`);
    await page.close();
  });
  for (const place of judged) {
    await checks.check(`axe finds nothing in ${place}`, async () => {
      const page = await open(place, { width: 1280 });
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          /** @type {typeof import('axe-core')} */
          const checker = Reflect.get(globalThis, 'axe');
          const { violations } = await checker.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary} ${nodes[0]?.html}`);
        });
        if (found.length > 0) throw new Error(`${value}: ${found.join('\n  ')}`);
      }
      await page.close();
    });
  }
  await checks.check('no page scrolls sideways at 320 px', async () => {
    const page = await open('/docs/', { width: 320, script: false });
    const places = await page.$$eval('main a', (links) => links.map((link) => link.href));
    /** @type {string[]} */
    const wide = [];
    for (const place of places) {
      await page.goto(place);
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(place);
    }
    if (places.length < 50 || wide.length > 0)
      throw new Error(`${places.length} pages; wide: ${wide.join(', ')}`);
    await page.close();
  });
  await checks.check('without script every guide can be reached, and search says so', async () => {
    const page = await open('/docs/nl/search.html', { script: false });
    await waitForText(page, /Zoeken werkt alleen met JavaScript/);
    await page.goto(`${plein.url}/docs/nl/search.html`);
    await Promise.all([page.waitForNavigation(), page.click('nav a[href="editors.html"]')]);
    await waitForText(page, /Voor webredacteuren/);
    await page.close();
  });
  await checks.check('nothing stands on the console', async () => {
    if (trouble.length > 0) throw new Error(trouble.join('\n  '));
  });
} finally {
  await browser.close();
  await plein.close();
}
checks.finish();
