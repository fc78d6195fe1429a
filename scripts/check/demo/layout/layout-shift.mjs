/**
 * Measures the cumulative layout shift of the demo pages while their elements load, on a phone and on a
 * desktop, and whether each element fits in the room that is reserved for it. It also checks the size of touch
 * targets, there and on the pages of the gateway. Then it opens the same pages with JavaScript off: every
 * element must show its phone number, link and form, and the forms must work.
 * Usage: npm run check:layout [-- /paspoort /contact]
 */
import { openBrowser, waitForText, walkDown } from '../browser.mjs';
import { Checks } from '../checks.mjs';
import { demoPages, openPlein } from '../plein.mjs';
import { roomTrouble } from './room.mjs';
import { targetTrouble } from './targets.mjs';
import { PageRequests } from '../../../browsers/page-requests.mjs';

const widths = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'desktop', width: 1280, height: 860 },
];
const elements = [
  'plein-contact-widget',
  'plein-status-tracker',
  'plein-feedback-prompt',
  'plein-participation-poll',
];

/** The pages of the gateway, which belong to no site. */
const gatewayPages = [
  '/pages/contact',
  '/pages/contact?task=http://standaarden.overheid.nl/owms/terms/paspoort',
  '/pages/status',
  '/pages/feedback',
  '/pages/poll/zilverplein-inrichting',
  '/pages/poll/none',
  '/pages/chat',
];

/** Pages with elements whose text and size change while the town hall is open. */
const timedPages = ['/contact', '/paspoort', '/bezwaar', '/en/passport'];
const openMoment = '2026-11-23T09:20:00Z';

/** Moves the clock of the page. It runs in the page before the page's own scripts. */
function moveClock(/** @type {string} */ moment) {
  const RealDate = Date;
  const ahead = RealDate.parse(moment) - RealDate.now();
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, values, asked) =>
      Reflect.construct(target, values.length > 0 ? values : [target.now() + ahead], asked),
    get: (target, name) => (name === 'now' ? () => target.now() + ahead : Reflect.get(target, name)),
  });
}

/** Records layout shifts. It runs in the page before the page's own scripts. */
function watchShifts() {
  /** @type {{ value: number, what: string }[]} */
  const shifts = [];
  Object.assign(globalThis, { pleinShifts: shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } =
        /** @type {PerformanceEntry & { value: number, hadRecentInput: boolean, sources: { node?: Node, previousRect: DOMRect, currentRect: DOMRect }[] }} */ (
          entry
        );
      if (hadRecentInput) continue;
      const what = sources
        .map(({ node, previousRect, currentRect }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          const rects = [previousRect, currentRect].map((rect) => `${rect.y}+${rect.height}`).join(' → ');
          return `${element?.tagName.toLowerCase()}.${element?.className ?? ''} ${rects}`;
        })
        .join('; ');
      shifts.push({ value, what });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** @returns {Promise<{ value: number, what: string }[]>} */
async function shiftsOf(/** @type {import('puppeteer-core').Page} */ page) {
  return page.evaluate(() => Reflect.get(globalThis, 'pleinShifts'));
}

/** Returns the problems of a page that has loaded. */
async function troubleOn(/** @type {import('puppeteer-core').Page} */ page) {
  const isAlive = () => document.querySelector(':not(:defined)') === null;
  await page.waitForFunction(isAlive, { timeout: 60_000 }).catch(() => undefined);
  const { asleep, overflow } = await page.evaluate(() => ({
    asleep: Array.from(document.querySelectorAll(':not(:defined)'), (element) => element.localName),
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  const shifts = await shiftsOf(page);
  const total = shifts.reduce((sum, { value }) => sum + value, 0);
  const parts = shifts.map(({ value, what }) => `${value.toFixed(4)} ${what}`);
  return [
    ...(asleep.length > 0 ? [`Not defined: ${asleep.join(', ')}.`] : []),
    ...(overflow > 0 ? [`The page is ${overflow} px too wide.`] : []),
    ...(total > 0 ? [`CLS ${total.toFixed(4)}: ${parts.join(' | ')}`] : []),
  ];
}

async function measureShifts(
  /** @type {Checks} */ checks,
  /** @type {import('puppeteer-core').Browser} */ browser,
  /** @type {string} */ url,
  /** @type {string[]} */ pages,
  /** @type {string} */ moment = '',
) {
  for (const { name, width, height } of widths) {
    for (const place of pages) {
      await checks.check(`nothing moves on ${place} (${name}${moment && ', while open'})`, async () => {
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        try {
          await page.setViewport({ width, height });
          await page.evaluateOnNewDocument(watchShifts);
          if (moment) await page.evaluateOnNewDocument(moveClock, moment);
          await page.goto(url + place);
          await walkDown(page);
          const problems = [...(await troubleOn(page)), ...(await targetTrouble(page))];
          if (name === 'phone') problems.push(...(await roomTrouble(page)));
          if (problems.length > 0) throw new Error(problems.join('\n  '));
        } finally {
          await context.close();
        }
      });
    }
  }
}

async function checkFallback(
  /** @type {Checks} */ checks,
  /** @type {import('puppeteer-core').Page} */ page,
  /** @type {string} */ url,
  /** @type {string[]} */ pages,
) {
  for (const place of pages) {
    await checks.check(`${place} helps without JavaScript`, async () => {
      await page.goto(url + place);
      const missing = await page.evaluate((tags) => {
        const shown = (/** @type {ParentNode} */ within, /** @type {string} */ selector) =>
          Array.from(within.querySelectorAll(selector)).some((element) => {
            const { width, height } = element.getBoundingClientRect();
            return element.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0;
          });
        const found = Array.from(document.querySelectorAll(tags.join()));
        const wanted = {
          'phone number': 'a[href^="tel:"]',
          link: 'a[href^="/"]',
          form: 'form[method="post"] button',
        };
        const lacks = found.flatMap((element) =>
          Object.entries(wanted)
            .filter(([, selector]) => !shown(element, selector))
            .map(([name]) => `${element.localName} shows no ${name}`),
        );
        if (!shown(document, 'a[href^="tel:"]')) lacks.push('no phone number on the page');
        if (!shown(document, 'plein-chat-launcher a')) lacks.push('the chat launcher shows no link');
        return lacks;
      }, elements);
      missing.push(...(await targetTrouble(page)));
      if (missing.length > 0) throw new Error(missing.join(', '));
    });
  }
}

async function checkGatewayPages(
  /** @type {Checks} */ checks,
  /** @type {import('puppeteer-core').Page} */ page,
  /** @type {string} */ url,
) {
  const requests = await PageRequests.of(page);
  for (const place of gatewayPages) {
    await checks.check(`touch targets on ${place} are large enough`, async () => {
      await page.goto(url + place);
      await requests.areStill();
      const trouble = await targetTrouble(page);
      if (trouble.length > 0) throw new Error(trouble.join('\n  '));
    });
  }
}

/** Chooses the first moment of the form before the script, which has chosen none. */
async function chooseMoment(/** @type {import('puppeteer-core').Page} */ page) {
  await page.$eval('plein-contact-widget select', (field) => {
    if (field instanceof HTMLSelectElement) field.selectedIndex = 1;
  });
}

async function sendForms(
  /** @type {Checks} */ checks,
  /** @type {import('puppeteer-core').Page} */ page,
  /** @type {string} */ url,
) {
  const send = async (/** @type {string} */ selector) => {
    await page.focus(selector);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  };
  await checks.check('the contact form gives a receipt', async () => {
    await page.goto(`${url}/paspoort`);
    await page.type('plein-contact-widget [name="name"]', 'A. Bewoner');
    await page.type('plein-contact-widget [name="phone"]', '06 12345678');
    await chooseMoment(page);
    await send('plein-contact-widget button');
    await waitForText(page, /TB-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  });
  await checks.check('the contact form names the missing fields', async () => {
    await page.goto(`${url}/en/contact`);
    await page.type('plein-contact-widget [name="name"]', 'A. Bewoner');
    await page.type('plein-contact-widget [name="phone"]', 'none');
    await chooseMoment(page);
    await send('plein-contact-widget button');
    await waitForText(page, /telephone number/);
    const kept = await page.$eval(
      '>>> [name="name"]',
      (field) => field instanceof HTMLInputElement && field.value,
    );
    if (kept !== 'A. Bewoner') throw new Error('The typed text is gone.');
  });
  await checks.check('the status form shows a case', async () => {
    await page.goto(`${url}/volg-uw-zaak`);
    await page.type('[name="reference"]', 'ZB-2026-0417');
    await page.type('[name="postcode"]', '9999 ZB');
    await page.type('[name="houseNumber"]', '12');
    await send('plein-status-tracker button');
    await waitForText(page, /Omgevingsvergunning voor een dakkapel/);
  });
  await checks.check('the feedback form says thanks', async () => {
    await page.goto(`${url}/afval`);
    await send('plein-feedback-prompt [value="true"]');
    await waitForText(page, /Dank/);
  });
  await checks.check('the poll form counts a vote', async () => {
    await page.goto(`${url}/buurt/zilverplein`);
    await page.focus('plein-participation-poll [value="water"]');
    await page.keyboard.press('Space');
    await send('plein-participation-poll button');
    await waitForText(page, /Het waterplein/);
    await waitForText(page, /Uw stem telt mee/);
  });
}

const plein = await openPlein();
const browser = await openBrowser();
const checks = new Checks();
try {
  const asked = process.argv.slice(2);
  const pages = asked.length > 0 ? asked : await demoPages(plein.url);
  await measureShifts(checks, browser, plein.url, pages);
  const timed = pages.filter((place) => timedPages.includes(place));
  await measureShifts(checks, browser, plein.url, timed, openMoment);
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 740 });
  await checkGatewayPages(checks, page, plein.url);
  await page.setJavaScriptEnabled(false);
  // The gateway renders its pages in full. The elements of a site are not rendered on the server.
  const onSite = pages.filter((place) => !place.startsWith('/pages/'));
  await checkFallback(checks, page, plein.url, onSite);
  await sendForms(checks, page, plein.url);
} finally {
  await browser.close();
  await plein.close();
}
checks.finish();
