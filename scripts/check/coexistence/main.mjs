/**
 * Checks in three engines that the elements work in the pages of others: with the HTML that the gateway renders, under
 * strict policies, beside other libraries and design systems, and while scripts of the page move and translate them.
 * Usage: npm run check:coexistence [-- --engine firefox] [--only rendered]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { engineNames, findEngine } from '../../browsers/engines.mjs';
import { openResident } from '../crisis/browser.mjs';
import { Checks } from '../demo/checks.mjs';
import { openPlein } from '../demo/plein.mjs';
import { helpers } from './in-page.mjs';
import { otherLit, otherPages } from './other-pages.mjs';
import { changedFile, pinnedPages } from './pinned-pages.mjs';
import { rendered, renderedPages } from './rendered-pages.mjs';
import { openHostSite } from './site.mjs';

/** @typedef {import('./in-page.mjs').HostPage} HostPage */

const usual = `<plein-feedback-prompt><p>Vertel het ons</p></plein-feedback-prompt>
<plein-contact-widget><p>Bel 14 0999</p></plein-contact-widget>`;

const { values } = parseArgs({ options: { engine: { type: 'string' }, only: { type: 'string' } } });
const checks = new Checks();
const plein = await openPlein();

const otherSystem = await otherLit();
const site = await openHostSite(plein.url, (place) => {
  if (place === '/t.js') return { body: `globalThis.t = (${helpers})();`, type: 'text/javascript' };
  if (place === '/other-lit.js') return { body: otherSystem, type: 'text/javascript' };
  const page = pages[Number(/^\/page\/(\d+)$/.exec(place)?.[1] ?? -1)];
  if (!page) return changedFile(plein.url, place);
  const { policy, type } = page;
  return {
    body: documentOf(page),
    ...(type && { type }),
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
/** @type {readonly HostPage[]} */
const pages = [
  ...renderedPages(
    elements.map(({ html }) => html).join('\n'),
    elements.map(({ style }) => style),
  ),
  ...(await pinnedPages(plein.url, site.url)),
  ...otherPages,
].filter(({ name }) => name.includes(values.only ?? ''));

for (const name of engineNames) {
  if (values.engine && values.engine !== name) continue;
  const engine = findEngine(name);
  if (engine.missing !== undefined) {
    process.stdout.write(`skipped: ${name}. ${engine.missing}\n`);
    continue;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'plein-host-'));
  const resident = await openResident(engine, folder);
  for (const [index, page] of pages.entries()) {
    await checks.check(`${name}: ${page.name}`, async () => {
      await resident.visit(`${site.url}/page/${index}`);
      const fault = await resident.read(
        `(${page.run})(t).then(() => t.faults.join(' '), (error) => String(error) + ' ' + t.faults.join(' '))`,
      );
      if (fault) throw new Error(String(fault));
    });
  }
  await resident.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
site.close();
await plein.close();
checks.finish();

/** Returns the HTML of a page. */
function documentOf(/** @type {HostPage} */ { name, head = '', body = usual, document }) {
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
