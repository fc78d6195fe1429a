import { waitForText } from '../demo/browser.mjs';
import { address, ids, written } from './keep-content.mjs';
import { Keyboard } from './keyboard.mjs';

/**
 * A resident uses the five elements on a page of a site, with the keyboard alone. The page holds what the newsroom gave
 * to paste.
 * @param {import('puppeteer-core').Page} page
 * @param {string} reference the number of the case
 * @param {import('../demo/checks.mjs').Checks} checks
 */
export async function useElements(page, reference, checks) {
  const keyboard = new Keyboard(page);
  await checks.check('a resident sees the new channel', async () => {
    await waitForText(page, new RegExp(written.channel), { in: 'plein-contact-widget' });
  });
  await checks.check('a resident reads the answer in the frame of it', async () => {
    await page.$eval('iframe', (frame) => frame.scrollIntoView());
    const frame = await page.waitForFrame((one) => one.url().endsWith(`/pages/answers/${ids.answer}`));
    await frame.waitForFunction((text) => document.body.innerText.includes(text), {}, written.answer);
  });
  await checks.check('a resident follows the case', async () => {
    await waitForText(page, /Bekijk uw zaak/, { in: 'plein-status-tracker' });
    await keyboard.fill(/^Zaaknummer/, reference);
    await keyboard.fill(/^Postcode/, address.postcode);
    await keyboard.fill(/^Huisnummer/, address.houseNumber);
    await keyboard.key('Enter');
    await waitForText(page, new RegExp(written.case), { in: 'plein-status-tracker' });
  });
  await checks.check('a resident says that the page helped', async () => {
    await keyboard.press(/^Ja\b/);
    await waitForText(page, /Dank u/, { in: 'plein-feedback-prompt' });
  });
  await checks.check('a resident votes', async () => {
    await keyboard.choose(/^(Bomen|Banken)/);
    await keyboard.press(/^Stem$/);
    await waitForText(page, /Uw stem telt mee/, { in: 'plein-participation-poll' });
  });
  await checks.check('a resident who asks it in other words gets the answer', async () => {
    await keyboard.press(/^Stel uw vraag/);
    await waitForText(page, /een computer/, { in: 'plein-chat-launcher' });
    await keyboard.fill(/^Uw vraag/, 'waar vind ik de kinderboerderij');
    await keyboard.press(/^Verstuur/);
    await waitForText(page, new RegExp(written.answer), { in: 'plein-chat-launcher' });
  });
}
