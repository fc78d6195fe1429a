/**
 * Checks in real browsers that the snippet works as pages bring it: as a module, as a classic script that a tag manager
 * makes of it, and under Trusted Types. Where it cannot, the fallback stays and the console says what to add.
 * Usage: npm run check:snippets [-- --engine firefox]
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findEngine } from '../../browsers/engines.mjs';
import { chromiumArguments } from '../../browsers/launcher.mjs';
import { waitForText } from '../demo/browser.mjs';
import { Checks } from '../demo/checks.mjs';
import { openPlein } from '../demo/plein.mjs';
import { hostPages, htmlOf } from './pages.mjs';

const { values } = parseArgs({ options: { engine: { type: 'string' } } });
const checks = new Checks();
const plein = await openPlein();

/** A site of its own, which passes on to the gateway what is not a page of it. */
const site = createServer(async (request, response) => {
  const page = hostPages[Number(/^\/page\/(\d+)$/.exec(request.url ?? '')?.[1] ?? -1)];
  if (page) {
    const policy = page.policy ? { 'content-security-policy': page.policy } : {};
    response.writeHead(200, { 'content-type': 'text/html', ...policy }).end(htmlOf(page));
    return;
  }
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  const answer = await fetch(plein.url + request.url, {
    method: request.method ?? 'GET',
    headers: { 'content-type': request.headers['content-type'] ?? 'text/plain' },
    ...(pieces.length > 0 && { body: Buffer.concat(pieces) }),
  });
  const type = answer.headers.get('content-type') ?? 'text/plain';
  response.writeHead(answer.status, { 'content-type': type }).end(Buffer.from(await answer.arrayBuffer()));
});
await /** @type {Promise<void>} */ (new Promise((resolve) => site.listen(0, '127.0.0.1', resolve)));
const { port } = /** @type {import('node:net').AddressInfo} */ (site.address());

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
      await page.goto(`http://127.0.0.1:${port}/page/${index}`);
      if (says) await waitFor(() => said.length > 0, 'The console says nothing.');
      await waitForText(page, shown[shows]);
      await page.close();
      const wrong = said.filter((line) => !says?.test(line));
      if (wrong.length > 0) throw new Error(`The console says: ${wrong.join(' ')}`);
    });
  }
  await browser.close();
}
site.close();
await plein.close();
checks.finish();

/** @param {() => boolean} holds @param {string} otherwise */
async function waitFor(holds, otherwise) {
  const end = performance.now() + 10_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(otherwise);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
