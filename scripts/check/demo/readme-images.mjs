/**
 * Makes the README images in docs/images: a resident's page, and the newsroom after the resident's journey.
 * Usage: npm run pictures
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { openBrowser, waitForText } from './browser.mjs';
import { openPlein } from './plein.mjs';
import { root, run } from '../../build/run-program.mjs';

const folder = path.join(root, 'docs/images');
const pictures = [
  { name: 'passport-page', place: '/paspoort', shows: /Contact over uw paspoort/, height: 900 },
  { name: 'newsroom', place: '/newsroom/', shows: /binnen/, height: 900 },
];

const plein = await openPlein();
const browser = await openBrowser();
try {
  const { code, output } = await run('node', ['scripts/check/demo/journey.mjs'], {
    env: { PLEIN_URL: plein.url, PLEIN_DATA: plein.data },
  });
  if (code !== 0) throw new Error(output);
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  await page.goto(await plein.newsroomLink());
  await page.waitForNetworkIdle({ idleTime: 100, concurrency: 1 });
  for (const { name, place, shows, height } of pictures) {
    await page.setViewport({ width: 1200, height });
    await page.goto(plein.url + place);
    await waitForText(page, shows);
    await page.waitForNetworkIdle({ idleTime: 250, concurrency: 1 });
    const file = path.join(folder, `${name}.png`);
    await page.screenshot({ path: /** @type {`${string}.png`} */ (file) });
    process.stdout.write(`${path.relative(root, file)}\n`);
  }
} finally {
  await browser.close();
  await plein.close();
}
