/**
 * Checks in real browsers that the snippet works as pages bring it: as a module, as a classic script that a tag manager
 * makes of it, and under Trusted Types. Where it cannot, the fallback stays and the console says what to add. A site that
 * is not allowed frames nothing of the gateway.
 * Usage: npm run check:snippets [-- --engine firefox]
 */
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findEngine } from '../../browsers/engines.mjs';
import { chromiumArguments } from '../../browsers/launcher.mjs';
import { waitForText } from '../demo/browser.mjs';
import { Checks } from '../demo/checks.mjs';
import { openSite, pageOfList } from '../demo/own-site.mjs';
import { openPlein } from '../demo/plein.mjs';
import { hostPages, htmlOf } from './pages.mjs';

const { values } = parseArgs({ options: { engine: { type: 'string' } } });
const checks = new Checks();
const plein = await openPlein();

/** What a hostile site frames, and a page of its own, which shows that a frame can be read at all. */
const framed = ['/newsroom/', '/newsroom/?login=x', '/pages/contact', '/pages/feedback', '/openapi.json'];
const hostile = `<!doctype html><title>Hostile</title>${[...framed.map((place) => plein.url + place), '/own']
  .map((address) => `<iframe src="${address}" width="600" height="300"></iframe>`)
  .join('')}`;

const site = await openSite(plein.url, (place) => {
  if (place === '/hostile') return { html: hostile };
  if (place === '/own') return { html: '<p>A page of its own.</p>' };
  const page = pageOfList(hostPages, place);
  return page && { html: htmlOf(page), policy: page.policy };
});

const shown = { elements: /Hielp deze pagina u.*Bel ons/s, fallback: /Vertel het ons.*Bel 14 0999/s };

for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
  if (values.engine && values.engine !== name) continue;
  const engine = findEngine(name);
  if (engine.missing !== undefined) {
    process.stdout.write(`skipped: ${name}. ${engine.missing}\n`);
    continue;
  }
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: engine.binary,
    args: name === 'chromium' ? chromiumArguments : [],
    defaultViewport: null,
  });
  for (const [index, { name: what, shows = 'elements', says }] of hostPages.entries()) {
    await checks.check(`${name}: ${what}`, async () => {
      const page = await browser.newPage();
      /** @type {string[]} */
      const said = [];
      page.on('console', (message) => {
        if (message.text().startsWith('Plein')) said.push(message.text());
      });
      page.on('pageerror', (error) => {
        if (!says) said.push(String(error));
      });
      await page.goto(`${site.url}/page/${index}`);
      if (says) await waitFor(() => said.length > 0, 'The console says nothing.');
      await waitForText(page, shown[shows]);
      await page.close();
      const wrong = said.filter((line) => !says?.test(line));
      if (wrong.length > 0) throw new Error(`The console says: ${wrong.join(' ')}`);
    });
  }
  await checks.check(`${name}: a site that is not allowed frames nothing`, async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/hostile`, { waitUntil: 'load' });
    const frames = page.frames().filter((frame) => frame.parentFrame() === page.mainFrame());
    const texts = await Promise.all(frames.map(textOfFrame));
    await page.close();
    if (texts.pop() !== 'A page of its own.') throw new Error('A frame cannot be read.');
    if (texts.length !== framed.length) throw new Error(`There are ${texts.length} frames.`);
    const seen = framed.filter((_, index) => /Plein|gemeente|Hielp|openapi/i.test(texts[index] ?? ''));
    if (seen.length > 0) throw new Error(`It shows ${seen.join(', ')}.`);
  });
  await browser.close();
}
site.close();
await plein.close();
checks.finish();

/** Returns the text of a frame; nothing where the browser refused to show one. */
function textOfFrame(/** @type {import('puppeteer-core').Frame} */ frame) {
  return frame.evaluate(() => document.documentElement.textContent ?? '').catch(() => '');
}

/** @param {() => boolean} holds @param {string} otherwise */
async function waitFor(holds, otherwise) {
  const end = performance.now() + 60_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(otherwise);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
