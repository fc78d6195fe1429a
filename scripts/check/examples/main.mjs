/**
 * Builds the example apps from the built packages and uses each in Chromium with a real gateway. It checks
 * properties, slots, events, and a message whose receipt the page itself shows. Usage: npm run check:examples
 */
import { openBrowser, waitForText } from '../demo/browser.mjs';
import { Checks } from '../demo/checks.mjs';
import { buildExamples, staticExamples } from './build.mjs';
import { openExamples } from './serve.mjs';

const checks = new Checks();
if (!(await checks.check('the examples are built from the packages', buildExamples))) {
  checks.finish();
  process.exit();
}
const examples = await openExamples();
const browser = await openBrowser();

/** Uses one example as a resident does. */
async function use(/** @type {string} */ name) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1000, height: 2400 });
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  const output = { in: 'output' };
  const press = async (/** @type {string} */ selector) => {
    const element = await page.waitForSelector(selector, { visible: true, timeout: 60_000 });
    await element?.click();
  };
  const write = async (/** @type {string} */ selector, /** @type {string} */ text) => {
    await press(selector);
    await page.keyboard.type(text);
  };

  await checks.check(`${name}: the elements show data of the gateway`, async () => {
    await page.goto(`${examples.url}/${name}/`);
    await waitForText(page, /Voorbeeld/);
    await waitForText(page, /paspoort/i, { in: 'plein-contact-widget' });
    await waitForText(page, /Zilverplein/, { in: 'plein-participation-poll' });
    await waitForText(page, /Er is nog niets gebeurd/, output);
    if (name === 'server') await page.waitForSelector('html[data-hydrated]');
  });
  await checks.check(`${name}: a property of the page reaches its element`, async () => {
    await page.select('#task', 'http://standaarden.overheid.nl/owms/terms/gehandicaptenparkeerkaart');
    await waitForText(page, /gehandicaptenparkeerkaart/i, { in: 'plein-contact-widget' });
  });
  await checks.check(`${name}: events of the elements reach the page`, async () => {
    await press('plein-feedback-prompt >>> [part="answers"] button');
    await waitForText(page, /De pagina hielp\./, output);
    await press('plein-participation-poll >>> input[value="water"]');
    await press('plein-participation-poll >>> form button');
    await waitForText(page, /Gestemd: water/, output);
  });
  await checks.check(
    `${name}: a request to be called back arrives, and the page shows its receipt`,
    async () => {
      await press('plein-contact-widget >>> #call-back');
      await write('plein-contact-widget >>> #name', 'A. Bewoner');
      await write('plein-contact-widget >>> #phone', '06 12345678');
      await press('plein-contact-widget >>> [part="form"] input[type="radio"]');
      await press('plein-contact-widget >>> [part="form"] button.wide');
      await waitForText(page, /Kenmerk: TB-[0-9A-Z]{4}-[0-9A-Z]{4}/, output);
    },
  );
  await checks.check(`${name}: there are no errors`, async () => {
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  });
  await context.close();
}

for (const name of [...staticExamples, 'server']) await use(name);
await browser.close();
await examples.close();
checks.finish();
