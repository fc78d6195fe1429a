/**
 * Checks in three engines that the elements work in the pages of others: with the HTML that the gateway renders, under
 * strict policies, beside other libraries and design systems, and while scripts of the page move and translate them.
 * Usage: npm run check:coexistence [-- --engine firefox] [--only rendered]
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { engineNames, findEngine } from '../../browsers/engines.mjs';
import { openResident } from '../crisis/browser.mjs';
import { Checks } from '../demo/checks.mjs';
import { openPlein } from '../demo/plein.mjs';
import { blockedPage, findBlocked, hidingPage } from './blockers/served.mjs';
import { helpers } from './in-page.mjs';
import { libraryAt } from './libraries/files.mjs';
import { htmxPages } from './libraries/htmx.mjs';
import { jqueryPages } from './libraries/jquery.mjs';
import { turboPages } from './libraries/turbo.mjs';
import { otherLit, otherPages } from './other-pages.mjs';
import { changedFile, pinnedPages } from './pinned-pages.mjs';
import { rendered, renderedPages } from './rendered-pages.mjs';
import { openHostSite } from './site.mjs';
import { backPage } from './visits/back.mjs';
import { framePages } from './visits/frames.mjs';
import { prerenderPage } from './visits/prerender.mjs';
import { printPage } from './visits/print.mjs';
import { wholeBrowser } from './visits/whole-browser.mjs';
import { visitOf } from './visits/visit.mjs';

/**
 * @typedef {import('./in-page.mjs').HostPage} HostPage
 * @typedef {import('./in-page.mjs').OtherPage} OtherPage
 */

const usual = `<plein-feedback-prompt><p>Vertel het ons</p></plein-feedback-prompt>
<plein-contact-widget><p>Bel 14 0999</p></plein-contact-widget>`;

const { values } = parseArgs({ options: { engine: { type: 'string' }, only: { type: 'string' } } });
const checks = new Checks();
const plein = await openPlein();

const otherSystem = await otherLit();
/** The page that is open now, whose other addresses the site has. @type {HostPage | undefined} */
let open;
const site = await openHostSite(plein.url, async (place) => {
  if (place === '/t.js') return { body: `globalThis.t = (${helpers})();`, type: 'text/javascript' };
  if (place === '/other-lit.js') return { body: otherSystem, type: 'text/javascript' };
  if (open?.stops?.test(place)) return { body: '', isStopped: true };
  const page = pages[Number(/^\/page\/(\d+)$/.exec(place)?.[1] ?? -1)];
  const other = open?.others?.[place];
  if (!page && !other) return (await libraryAt(place)) ?? changedFile(plein.url, place);
  const { policy, type, isHeld } = /** @type {OtherPage} */ (page ?? other);
  return {
    body: documentOf({ name: open?.name ?? '', ...other, ...page }),
    ...(type && { type }),
    ...(isHeld && { isHeld }),
    ...(policy && { headers: { 'content-security-policy': policy } }),
  };
});

/** Asks the gateway for an element, as a CMS does. Its address is that of the site, which passes everything on. */
async function askRendered(/** @type {string} */ name) {
  const answer = await fetch(`${plein.url}/v1/rendered/${name}`);
  const html = (await answer.text()).replaceAll(plein.url, site.url);
  return {
    html,
    style: /style-src ('[^']+')/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? '',
  };
}

const elements = await Promise.all(Object.keys(rendered).map(askRendered));
const html = elements.map((one) => one.html).join('\n');
/** @type {readonly HostPage[]} */
const pages = [
  ...renderedPages(
    html,
    elements.map(({ style }) => style),
  ),
  ...(await pinnedPages(plein.url, site.url)),
  ...otherPages,
  ...turboPages(html),
  ...htmxPages(html),
  ...jqueryPages,
  hidingPage(html),
  blockedPage,
  backPage,
  ...framePages(site.elsewhere),
  printPage,
  prerenderPage,
].filter(({ name }) => name.includes(values.only ?? ''));

if ('ad blockers'.includes(values.only ?? ''))
  await checks.check('ad blockers: no list stops what residents ask for', () => findBlocked(plein.url));
const { token } = JSON.parse(await readFile(path.join(plein.data, 'command.json'), 'utf8'));
for (const name of engineNames) {
  if (values.engine && values.engine !== name) continue;
  const engine = findEngine(name);
  if (engine.missing !== undefined) {
    process.stdout.write(`skipped: ${name}. ${engine.missing}\n`);
    continue;
  }
  for (const isWhole of [false, true]) {
    const own = pages.filter((page) => !!page.isWhole === isWhole && page.engines?.includes(name) !== false);
    const browser = isWhole ? wholeBrowser(engine) : engine;
    if (!browser)
      process.stdout.write(`skipped: ${own.map((page) => page.name).join(', ')}. Install Chromium.\n`);
    if (browser && own.length > 0) await visitAll(browser, own);
  }
}
site.close();
await plein.close();
checks.finish();

/**
 * Checks pages in one browser.
 * @param {import('../../browsers/engines.mjs').FoundEngine} engine
 * @param {readonly HostPage[]} own
 */
async function visitAll(engine, own) {
  const folder = await mkdtemp(path.join(tmpdir(), 'plein-host-'));
  const resident = await openResident(engine, folder);
  for (const page of own) {
    await checks.check(`${engine.name}: ${page.name}`, async () => {
      open = page;
      site.letGo();
      const address = `${site.url}/page/${pages.indexOf(page)}`;
      const visit = visitOf(resident, site, address, { gateway: plein.url, token });
      await resident.visit(visit.page);
      if (page.run) await visit.inPage(page.run);
      await page.follow?.(visit);
    });
  }
  await resident.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Returns the HTML of a page. */
function documentOf(/** @type {OtherPage & { name: string }} */ { name, head = '', body = usual, document }) {
  return (
    document ??
    `<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8"><title>${name.replaceAll('"', '')}</title><script src="/t.js"></script>${head}</head>
  <body>
    ${body}
  </body>
</html>`
  );
}
