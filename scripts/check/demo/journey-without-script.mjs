/**
 * Follows the journey of a resident in real Chromium with scripts off and only the keyboard. It uses the
 * pages of the gateway, and the links from the demo to them. Only live chat needs a script; a question and
 * its answer do not.
 * Usage: npm run check:round-without-script
 */
import { openBrowser, waitForText } from './browser.mjs';
import { Checks } from './checks.mjs';
import { Keyboard } from './keyboard.mjs';
import { openPlein } from './plein.mjs';

const plein = await openPlein();
const browser = await openBrowser();
const checks = new Checks();
const page = await browser.newPage();
await page.setJavaScriptEnabled(false);
await page.setViewport({ width: 390, height: 844 });
const keyboard = await Keyboard.on(page);

const visit = (/** @type {string} */ place) => page.goto(plein.url + place);

/** Presses Enter on a link or button that opens another page, and waits for that page. */
async function follow(/** @type {string} */ role, /** @type {RegExp} */ name) {
  await keyboard.tabTo(role, name);
  await Promise.all([page.waitForNavigation(), keyboard.press('Enter')]);
}

async function titled(/** @type {RegExp} */ pattern) {
  const title = await page.title();
  if (!pattern.test(title)) throw new Error(`The title is "${title}".`);
}

async function fillInCallback() {
  await keyboard.fill(/telefoonnummer/i, '06 12345678');
  await keyboard.tabTo('radio', /tot/i);
  await keyboard.press('Space');
  await follow('button', /bel mij terug/i);
}

await checks.check('asks for a callback, corrects an error, and gets a receipt', async () => {
  await visit('/pages/contact?task=http://standaarden.overheid.nl/owms/terms/paspoort');
  await waitForText(page, /Contact over uw paspoort/);
  await follow('link', /bel|terug/i);
  await keyboard.fill(/uw naam/i, 'A. Bewoner');
  await follow('button', /bel mij terug/i);
  await titled(/^Nog niet verstuurd/);
  await waitForText(page, /Vul uw telefoonnummer in/);
  await fillInCallback();
  await titled(/binnen/);
  await waitForText(page, /TB-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  await waitForText(page, /A\. Bewoner/);
});

await checks.check('follows a case', async () => {
  await visit('/pages/status');
  await keyboard.fill(/zaaknummer/i, 'ZB-2026-0417');
  await keyboard.fill(/postcode/i, '9999 ZZ');
  await keyboard.fill(/huisnummer/i, '12');
  await follow('button', /bekijk|volg|toon/i);
  await waitForText(page, /vinden geen zaak/i);
  await keyboard.fill(/postcode/i, '9999 ZB');
  await follow('button', /bekijk|volg|toon/i);
  await waitForText(page, /Omgevingsvergunning voor een dakkapel/);
  await waitForText(page, /Stuur de tekening van de zijkant/);
});

await checks.check('asks about the case, with its number filled in', async () => {
  await follow('link', /vraag/i);
  await waitForText(page, /ZB-2026-0417/);
  await keyboard.fill(/uw naam/i, 'A. Bewoner');
  await fillInCallback();
  await waitForText(page, /ZB-2026-0417/);
  await waitForText(page, /TB-[0-9A-Z]{4}-[0-9A-Z]{4}/);
});

await checks.check('gives feedback, and sees which personal data was removed', async () => {
  await visit('/pages/feedback?page=/afval');
  await follow('button', /^ja$/i);
  await keyboard.fill(/beter/i, 'Duidelijk. Mail mij op kees@voorbeeld.example als het verandert.');
  await follow('button', /verstuur/i);
  await waitForText(page, /dank u wel/i);
  await waitForText(page, /e-mailadres/);
});

await checks.check('votes, and votes again', async () => {
  await visit('/pages/poll/zilverplein-inrichting');
  await keyboard.tabTo('radio', /groene plein/i);
  await keyboard.press('Space');
  await follow('button', /^stem$/i);
  await waitForText(page, /uw stem telt mee/i);
  await follow('button', /wijzig/i);
  await keyboard.tabTo('radio', /groene plein/i);
  await keyboard.press('ArrowDown');
  await follow('button', /^stem$/i);
  await waitForText(page, /uw nieuwe stem telt mee/i);
});

await checks.check('asks the assistant, reads its answer, and reaches a person', async () => {
  await visit('/pages/chat');
  await waitForText(page, /automatische assistent/i);
  await keyboard.fill(/vraag/i, 'Hoe vraag ik een paspoort aan?');
  await follow('button', /verstuur|vraag|stuur/i);
  await waitForText(page, /Maak een afspraak en kom zelf naar het stadhuis/);
  await follow('button', /medewerker/i);
  await waitForText(page, /Wij bellen u terug/);
});

await checks.check('asks for a callback from a page of the site', async () => {
  await visit('/paspoort');
  await keyboard.fill(/naam/i, 'A. Bewoner');
  await keyboard.fill(/telefoon/i, '06 12345678');
  await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await follow('button', /bel/i);
  await waitForText(page, /TB-[0-9A-Z]{4}-[0-9A-Z]{4}/);
});

checks.finish();
await browser.close();
await plein.close();
