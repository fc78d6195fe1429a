import { openBrowser } from '../demo/browser.mjs';
import { Checks } from '../demo/checks.mjs';
import { openSite, pageOfList } from '../demo/own-site.mjs';
import { openPlein } from '../demo/plein.mjs';
import { badPages, htmlOf } from './bad-pages.mjs';
import { judge } from './judge.mjs';
import { visit } from './visit.mjs';

/** Checks that the planted faults of each bad page are found, and nothing else. */
export async function findPlanted() {
  const checks = new Checks();
  const plein = await openPlein();
  const pages = badPages(plein.url);
  const site = await openSite(plein.url, (place) => {
    const page = pageOfList(pages, place);
    return page && { html: htmlOf(page), policy: page.policy };
  });
  const browser = await openBrowser();
  for (const [index, { name, faults }] of pages.entries()) {
    await checks.check(name, async () => {
      const { findings } = judge(await visit(browser, `${site.url}/page/${index}`));
      const found = findings.filter(({ weight }) => weight === 'fault');
      const codes = [...new Set(found.map(({ code }) => code))].sort();
      if (codes.join() !== [...faults].sort().join())
        throw new Error(
          `Planted: ${faults.join()}. Found: ${codes.join()}\n  ${found.map(({ what }) => what).join('\n  ')}`,
        );
    });
  }
  await browser.close();
  site.close();
  await plein.close();
  checks.finish();
}
