/**
 * Walks over the pages of the demo by Tab on a phone, and checks that the chat button, which floats, covers nothing that
 * has the focus. Usage: npm run check:focus [-- /paspoort /contact]
 */
import { openBrowser, walkDown } from './browser.mjs';
import { Checks } from './checks.mjs';
import { demoPages, openPlein } from './plein.mjs';

const sizes = [
  { width: 390, height: 700 },
  { width: 320, height: 600 },
];

/** No page has more stops. */
const mostStops = 200;

/**
 * Describes what has the focus: its name, and the points of it that something else covers. It runs in the page.
 */
function readFocus() {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!focused || focused === document.body) return undefined;
  const control = focused;
  const { left, top, right, bottom } = control.getBoundingClientRect();
  const [x0, x1] = [Math.max(left, 0), Math.min(right, innerWidth)];
  const [y0, y1] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  const at = (/** @type {number} */ x, /** @type {number} */ y) => {
    let hit = document.elementFromPoint(x, y);
    for (let inside = hit; inside?.shadowRoot; inside = hit) {
      const next = inside.shadowRoot.elementFromPoint(x, y);
      if (!next || next === hit) break;
      hit = next;
    }
    return hit;
  };
  /** Whether a node is in another, through shadow roots. */
  const isIn = (/** @type {Element} */ part, /** @type {Element} */ whole) => {
    for (
      let one = /** @type {Node | null} */ (part);
      one;
      one = one.parentNode ?? /** @type {ShadowRoot} */ (one).host ?? null
    )
      if (one === whole) return true;
    return false;
  };
  const covered = [];
  let points = 0;
  for (const across of [0.02, 0.5, 0.98]) {
    for (const down of [0.05, 0.5, 0.95]) {
      const hit = at(x0 + (x1 - x0) * across, y0 + (y1 - y0) * down);
      points += 1;
      const floating = document.querySelector('plein-chat-launcher');
      if (hit && floating && isIn(hit, floating) && !isIn(control, floating)) covered.push(hit.localName);
    }
  }
  const isSeen = x1 > x0 && y1 > y0;
  const name = (control.textContent || control.getAttribute('aria-label') || control.id)
    .trim()
    .replace(/\s+/g, ' ')
    .slice(0, 50);
  return { name: `${control.localName} "${name}"`, covered: covered.length, points, isSeen };
}

const plein = await openPlein();
const browser = await openBrowser();
const checks = new Checks();
const asked = process.argv.slice(2);
// The page of the chat itself has nothing that floats.
const pages =
  asked.length > 0 ? asked : (await demoPages(plein.url)).filter((place) => place !== '/pages/chat');
let stops = 0;
for (const { width, height } of sizes) {
  for (const place of pages) {
    await checks.check(`${place} at ${width} × ${height}`, async () => {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      // Nothing glides, so that a place is what it stays.
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await page.goto(plein.url + place);
      await walkDown(page);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      const trouble = [];
      let isThere = false;
      for (let stop = 0; stop < mostStops; stop += 1) {
        await page.keyboard.press('Tab');
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        const focus = await page.evaluate(readFocus);
        if (!focus) break;
        stops += 1;
        isThere ||= focus.name.startsWith('button "Stel uw vraag') || focus.name.startsWith('button "Ask');
        if (!focus.isSeen) trouble.push(`${focus.name} is out of view`);
        if (focus.covered > 0)
          trouble.push(`${focus.name} is covered in ${focus.covered} of ${focus.points} points`);
      }
      await page.close();
      if (!isThere) trouble.push('The walk met no chat button.');
      if (trouble.length > 0) throw new Error(trouble.join('\n  '));
    });
  }
}
await browser.close();
await plein.close();
process.stdout.write(`${stops} stops of the focus\n`);
checks.finish();
