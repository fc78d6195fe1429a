/**
 * Takes screenshots of the demo's pages, on a phone and a desktop, in light and dark, into
 * .plein/screenshots.
 * Usage: npm run screenshots [-- /paspoort /contact]
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { openBrowser, walkDown } from './browser.mjs';
import { openPlein } from './plein.mjs';
import { root } from '../../build/run-program.mjs';

const pages =
  process.argv.length > 2
    ? process.argv.slice(2)
    : ['/', '/en/', '/paspoort', '/volg-uw-zaak', '/buurt/zilverplein', '/contact', '/privacy', '/newsroom/'];
const sizes = [
  { size: 'phone', width: 360, height: 740 },
  { size: 'desktop', width: 1280, height: 860 },
];
const folder = path.join(root, '.plein/screenshots');

const plein = await openPlein();
const browser = await openBrowser();
try {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(await plein.newsroomLink());
  await page.waitForNetworkIdle({ idleTime: 100, concurrency: 1 });
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const { size, width, height } of sizes) {
      await page.setViewport({ width, height, deviceScaleFactor: 2 });
      for (const place of pages) {
        await page.goto(plein.url + place);
        await walkDown(page);
        await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
        const name = place.replaceAll(/^\/|\/$/g, '').replaceAll('/', '-') || 'home';
        const file = path.join(folder, `${name}-${size}-${scheme}.png`);
        await page.screenshot({ path: /** @type {`${string}.png`} */ (file), fullPage: true });
        process.stdout.write(`${path.relative(root, file)}\n`);
      }
    }
  }
} finally {
  await browser.close();
  await plein.close();
}
