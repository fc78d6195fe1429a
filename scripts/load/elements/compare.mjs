import { root, run as runProgram } from '../../build/run-program.mjs';
import { openBrowser } from '../../check/demo/browser.mjs';
import { openPlein } from '../../check/demo/plein.mjs';
import { median } from '../bench/median.mjs';
import { bundleScripts, folders } from './bundle.mjs';
import { costOf } from './measure/cost.mjs';
import { countRoundTrips } from './measure/round-trips.mjs';
import { openSite } from './site.mjs';
import { addressOf, emptyPage, pageOf } from './subjects.mjs';

/**
 * @typedef {import('./subjects.mjs').Subject} Subject
 * @typedef {import('./measure/cost.mjs').Cost} Cost
 *
 * @typedef {object} Row the medians of one page; what an empty page costs is taken off
 * @property {string} work
 * @property {string} name
 * @property {Subject['kind']} kind
 * @property {number} count of the subject on the page
 * @property {number} runs loads that the figures are medians of
 * @property {number} slowRuns those at a quarter of the speed
 * @property {number | undefined} roundTrips undefined where a page draws nothing of its own
 * @property {number | undefined} waits the same as time, at a latency of 600 ms: milliseconds from the HTML to the first drawing
 * @property {Cost} plain
 * @property {Cost | undefined} slow with a processor that is four times slower; undefined where it was not asked for
 */

/** How many times slower the processor works in the second figures. */
export const slowdown = 4;

/** What a page costs that has nothing on it. */
const ofEveryPage = /** @type {const} */ (['script', 'task', 'recalculations', 'nodes', 'memory']);

/**
 * What is loaded of one page.
 * @typedef {object} Plan
 * @property {Subject} subject
 * @property {number} count
 * @property {number} runs
 * @property {number} slowRuns loads at a quarter of the speed; a press is measured in these
 * @property {boolean} isLateToo its round trips are counted as well
 */

/**
 * Builds what is out of date as it ships, opens what pages are measured with, and hands it on.
 * @template Result
 * @param {readonly Pick<Plan, 'subject' | 'count'>[]} plans
 * @param {(open: { browser: import('puppeteer-core').Browser, url: string }) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withPages(plans, work) {
  const { code, output } = await runProgram(process.execPath, ['scripts/build.mjs'], { cwd: root });
  if (code !== 0) throw new Error(`The packages could not be built.\n${output}`);
  const scripts = new Map(
    plans.flatMap(({ subject: { script } }) => (script ? [[script.name, script]] : [])),
  );
  const heads = await bundleScripts([...scripts.values()]);
  /** @type {Map<string, string>} */
  const pages = new Map();
  for (const { subject, count } of plans)
    pages.set(addressOf(subject, count), pageOf(subject, heads.get(subject.script?.name ?? '') ?? '', count));
  const plein = await openPlein();
  const site = await openSite(plein.url, { pages: (address) => pages.get(address), folders });
  const browser = await openBrowser();
  try {
    return await work({ browser, url: site.url });
  } finally {
    await browser.close();
    site.close();
    await plein.close();
  }
}

/**
 * Loads every page as often as asked for, in turns, so that whatever else the machine does meets all alike.
 * @param {readonly Plan[]} asked
 * @param {{ minutes: number, report: (line: string) => unknown }} options `minutes`: after so many no further round begins
 */
export function compare(asked, { minutes, report }) {
  const most = Math.max(...asked.map(({ runs }) => runs));
  const plans = [{ subject: emptyPage, count: 1, runs: most, slowRuns: most, isLateToo: false }, ...asked];
  return withPages(plans, async ({ browser, url }) => {
    const measured = plans.map((plan) => ({
      ...plan,
      address: url + addressOf(plan.subject, plan.count),
      /** @type {{ plain: Cost[], slow: Cost[] }} */
      costs: { plain: [], slow: [] },
    }));
    const end = performance.now() + minutes * 60_000;
    for (let run = 0; run < most && performance.now() < end; run += 1) {
      for (const { subject, count, address, runs, slowRuns, costs } of measured) {
        const { press } = subject;
        const isPressed = slowRuns === 0 && count === 1;
        if (run < runs)
          costs.plain.push(
            await costOf(browser, address, { press: isPressed ? press : undefined, slowdown: 1 }),
          );
        if (run < slowRuns) costs.slow.push(await costOf(browser, address, { press, slowdown }));
      }
      report(`Round ${run + 1} of ${most} is done.`);
    }
    /** @type {Row[]} */
    const rows = [];
    const [empty] = measured;
    for (const { subject, count, address, isLateToo, costs } of measured) {
      const { work, name, kind } = subject;
      if (subject === emptyPage || !empty) continue;
      const paints = isLateToo && work !== 'measurement' && costs.plain.every(({ painted }) => painted > 0);
      const roundTrips = paints ? await countRoundTrips(browser, address) : undefined;
      const late = paints ? await costOf(browser, address, { slowdown: 1, latency: 600 }) : undefined;
      const plain = less(medians(costs.plain), medians(empty.costs.plain));
      const slow = costs.slow.length > 0 ? less(medians(costs.slow), medians(empty.costs.slow)) : undefined;
      const { usedBytes, usedRequests } = slow ?? plain;
      rows.push({
        ...{ work, name, kind, count, roundTrips, waits: late?.painted },
        runs: costs.plain.length,
        slowRuns: costs.slow.length,
        plain: { ...plain, usedBytes, usedRequests },
        slow,
      });
    }
    return { rows, browser: await browser.version() };
  });
}

/** @returns {Cost} */
function medians(/** @type {readonly Cost[]} */ costs) {
  const [first] = costs;
  if (!first) throw new Error('Nothing was measured.');
  const names = /** @type {(keyof Cost)[]} */ (Object.keys(first));
  return /** @type {Cost} */ (
    Object.fromEntries(names.map((name) => [name, median(costs.map((cost) => cost[name]))]))
  );
}

/** @returns {Cost} */
function less(/** @type {Cost} */ cost, /** @type {Cost} */ empty) {
  const left = { ...cost };
  for (const name of ofEveryPage) left[name] = Math.max(0, cost[name] - empty[name]);
  return left;
}
