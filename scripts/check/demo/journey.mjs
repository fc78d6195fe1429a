/**
 * Follows the journey of a resident on the demo in real Chromium with only the keyboard: ask for a callback,
 * follow a case, give feedback, chat and vote. Then the newsroom must show each of the five. Usage: npm run
 * check:round
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { openBrowser, waitForText } from './browser.mjs';
import { Checks } from './checks.mjs';
import { Keyboard } from './keyboard.mjs';
import { openPlein } from './plein.mjs';
import { PageRequests } from '../../browsers/page-requests.mjs';
import { root } from '../../build/run-program.mjs';

const pictures = path.join(root, '.plein/round');
const callbackReference = /TB-[0-9A-Z]{4}-[0-9A-Z]{4}/;

const plein = await openPlein();
const browser = await openBrowser();
const checks = new Checks();
const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 860 });
const requests = await PageRequests.of(page);
const keyboard = await Keyboard.on(page);
/**
 * Errors of scripts and of the page's security policy. The 404 of a case that does not exist is expected.
 * @type {string[]}
 */
const complaints = [];
page.on('pageerror', (error) => complaints.push(String(error)));
page.on('console', (message) => {
  const text = message.text();
  if (message.type() === 'error' && !text.includes('status of 404')) complaints.push(text);
});
const newsroom = await browser.newPage();
await newsroom.goto(await plein.newsroomLink());
await page.bringToFront();

/** Runs one part of the journey. On a failure it stores a screenshot of the page. */
function part(/** @type {string} */ name, /** @type {() => Promise<unknown>} */ work) {
  return checks.check(name, work, async () => {
    await mkdir(pictures, { recursive: true });
    const file = path.join(pictures, `${name.replaceAll(/\W+/g, '-')}.png`);
    await page.screenshot({ path: /** @type {`${string}.png`} */ (file) });
  });
}

/** Opens a page, and scrolls to an element of it. Until its script runs, its form would be sent as a page. */
async function visit(/** @type {string} */ place, /** @type {string} */ element) {
  await page.goto(plein.url + place);
  await page.$eval(element, (found) => found.scrollIntoView());
  await page.waitForFunction(
    (selector) => document.querySelector(selector)?.shadowRoot?.querySelector('button, input'),
    { timeout: 60_000 },
    element,
  );
  await requests.areStill();
}

/** Fills in the callback form, starting from the current focus. */
async function askForCallback() {
  await keyboard.fill(/uw naam/i, 'A. Bewoner');
  await keyboard.fill(/telefoonnummer/i, '06 12345678');
  await keyboard.tabTo('radio', /tussen|tot/i);
  await keyboard.press('Space');
  await keyboard.activate('button', /bel mij terug/i);
}

async function askAboutPassport() {
  await visit('/paspoort', 'plein-contact-widget');
  await keyboard.activate('button', /terug/i);
  await askForCallback();
  await waitForText(page, callbackReference, { in: 'plein-contact-widget' });
}

async function followCase() {
  await visit('/volg-uw-zaak', 'plein-status-tracker');
  await keyboard.fill(/zaaknummer/i, 'ZB-2026-0417');
  await keyboard.fill(/postcode/i, '9999 ZZ');
  await keyboard.fill(/huisnummer/i, '12');
  await keyboard.press('Enter');
  await waitForText(page, /vinden geen zaak/i, { in: 'plein-status-tracker' });
  await keyboard.tabTo('textbox', /postcode/i, { back: true });
  await keyboard.type('9999 ZB');
  await keyboard.press('Enter');
  await waitForText(page, /Omgevingsvergunning voor een dakkapel/, { in: 'plein-status-tracker' });
  await waitForText(page, /Stuur de tekening van de zijkant/, { in: 'plein-status-tracker' });
}

async function giveFeedback() {
  await visit('/rijbewijs', 'plein-feedback-prompt');
  await keyboard.activate('button', /^ja$/i);
  await keyboard.tabTo('radio', /tevreden/i);
  await keyboard.press('Space', 'ArrowDown', 'ArrowDown');
  await keyboard.tabTo('textbox', /beter/i);
  await keyboard.type('Duidelijk. Mail mij op kees@voorbeeld.example als het verandert.');
  await waitForText(page, /persoonlijke gegevens/i, { in: 'plein-feedback-prompt' });
  await keyboard.activate('button', /verstuur/i);
  await waitForText(page, /dank u wel/i, { in: 'plein-feedback-prompt' });
  await waitForText(page, /e-mailadres/, { in: 'plein-feedback-prompt' });
}

async function chat() {
  await visit('/', 'plein-chat-launcher');
  await keyboard.activate('button', /vraag/i);
  await waitForText(page, /automatische assistent/i, { in: 'plein-chat-launcher' });
  await keyboard.fill(/vraag/i, 'Hoe vraag ik een paspoort aan?');
  await keyboard.press('Enter');
  await waitForText(page, /Maak een afspraak en kom zelf naar het stadhuis/, { in: 'plein-chat-launcher' });
}

async function talkToPerson() {
  await keyboard.tabTo('button', /medewerker/i, { back: true });
  await keyboard.press('Enter');
  await waitForText(page, /het gesprek met de assistent gaat mee/i);
  await askForCallback();
  await waitForText(page, callbackReference);
}

const squarePoll = '[poll="zilverplein-inrichting"]';
/** The first counts of an open poll come with a whole group of votes. */
const noCountsYet = /minder dan 50 mensen/;

async function vote() {
  await visit('/buurt/zilverplein', squarePoll);
  await keyboard.tabTo('radio', /groene plein/i);
  await keyboard.press('Space');
  await keyboard.activate('button', /^stem$/i);
  await waitForText(page, /uw stem telt mee/i, { in: squarePoll });
  await waitForText(page, noCountsYet, { in: squarePoll });
}

async function changeVote() {
  await keyboard.activate('button', /wijzig uw stem/i);
  await keyboard.tabTo('radio', /groene plein/i);
  await keyboard.press('ArrowDown');
  await keyboard.activate('button', /^stem$/i);
  await waitForText(page, /uw nieuwe stem telt mee/i, { in: squarePoll });
  await waitForText(page, noCountsYet, { in: squarePoll });
}

/** What the newsroom lists when something happened in each element. */
const inNewsroom = {
  'the contact widget': /om terugbellen gevraagd/i,
  'the status tracker': /zaak bekeken/i,
  'the feedback prompt': /mening over de pagina gegeven/i,
  'the chat launcher': /chat gestart/i,
  'the participation poll': /gestemd/i,
};

/** Checks that the newsroom shows an element without being loaded again. It has been open in another tab since the start. */
function liveInNewsroom(/** @type {keyof typeof inNewsroom} */ element) {
  return part(`the open newsroom shows ${element}`, () => waitForText(newsroom, inNewsroom[element]));
}

try {
  await part('a resident asks to be called back and gets a reference', askAboutPassport);
  await liveInNewsroom('the contact widget');
  await part('a wrong pair is told so, the right pair shows the case', followCase);
  await liveInNewsroom('the status tracker');
  await part('feedback is taken, without the e-mail address in it', giveFeedback);
  await liveInNewsroom('the feedback prompt');
  if (await part('the chat answers from the questions of the municipality', chat)) {
    await liveInNewsroom('the chat launcher');
    await part('a person is asked for, and the conversation goes along', talkToPerson);
  }
  if (await part('a vote is counted', vote)) await part('a vote is changed', changeVote);
  await liveInNewsroom('the participation poll');

  await part('nothing went wrong on the way', async () => {
    if (complaints.length > 0) throw new Error(complaints.join('\n  '));
  });

  await page.goto(`${plein.url}/newsroom/`, { waitUntil: 'domcontentloaded' });
  await part('opened afterwards, the newsroom lists what happened last', () =>
    waitForText(page, inNewsroom['the participation poll']),
  );
} finally {
  await browser.close();
  await plein.close();
}
checks.finish();
