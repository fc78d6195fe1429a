import { waitForText } from '../demo/browser.mjs';
import { Keyboard } from './keyboard.mjs';

/** What the resident of the case fills in. */
export const address = { postcode: '1234 AB', houseNumber: '12' };
/** What staff write, and residents see. */
export const written = {
  channel: 'App ons',
  task: 'vuurwerk',
  day: 'Dag van Voorbeelddam',
  question: 'Waar is de kinderboerderij?',
  answer: 'De kinderboerderij is aan de Dijk 1.',
  case: 'Vergunning voor een buurtfeest',
  poll: 'Wat komt er op de dam?',
};
/** The names that the newsroom makes of the poll and of the answer. */
export const ids = { poll: 'wat-komt-er-op-de-dam', answer: 'waar-is-de-kinderboerderij' };

const saved = /Opgeslagen\. Bewoners zien het/;

/**
 * Keeps the content of a municipality in the newsroom, with the keyboard alone: a site, a channel, a subject, a day with
 * other hours, an answer, a case and a poll.
 * @param {import('puppeteer-core').Page} page logged in
 * @param {string} site address of the site to allow
 * @param {import('../demo/checks.mjs').Checks} checks
 * @returns {Promise<string>} the number of the case
 */
export async function keepContent(page, site, checks) {
  const keyboard = new Keyboard(page);
  const idle = () => page.waitForNetworkIdle({ idleTime: 150, concurrency: 1 });
  const open = async (/** @type {RegExp[]} */ ...names) => {
    for (const name of names) {
      await keyboard.press(name);
      await idle();
    }
  };
  const save = async () => {
    await keyboard.press(/^Sla op$/);
    await waitForText(page, saved);
  };
  /** Goes that many tabs to the right of a tab. */
  const turnTo = async (/** @type {RegExp} */ tab, /** @type {number} */ right) => {
    await keyboard.reach(tab);
    for (let presses = 0; presses < right; presses += 1) await keyboard.key('ArrowRight');
  };
  let reference = '';

  await checks.check('by keyboard, a site of another origin is allowed', async () => {
    await open(/^Beheer$/, /^Sites$/);
    await keyboard.fill(/^Adres van/, site);
    await keyboard.key('Enter');
    await waitForText(page, /mag nu onderdelen tonen/);
  });
  await checks.check('by keyboard, a channel is added', async () => {
    await open(/^Gemeente$/);
    await turnTo(/^Organisatie$/, 1);
    await keyboard.type(/^Soort kanaal/, 'what');
    await keyboard.press(/^Voeg een kanaal toe$/);
    await keyboard.fill(/^Naam \(Nederlands\)/, written.channel);
    await keyboard.fill(/^Adres van het kanaal/, 'https://wa.me/31612345678');
    await save();
  });
  await checks.check('by keyboard, a subject is found and added', async () => {
    await turnTo(/^Kanalen$/, 2);
    await keyboard.fill(/^Zoek een onderwerp om toe te voegen/, written.task);
    await idle();
    await keyboard.key('Enter');
    await waitForText(page, /toegevoegd/);
    await save();
  });
  await checks.check('by keyboard, a day gets other hours', async () => {
    await open(/^Profiel$/);
    await turnTo(/^Crisis$/, 2);
    await keyboard.press(/^Voeg een dag toe/);
    await keyboard.fill(/^Naam \(Nederlands\)/, written.day);
    await save();
  });
  await checks.check('by keyboard, a question is answered on the site', async () => {
    await open(/^Vragen en antwoorden$/, /^Schrijf een antwoord$/);
    await keyboard.fill(/^Vraag \(Nederlands\)/, written.question);
    await keyboard.fill(/^Antwoord \(Nederlands\)/, written.answer);
    await keyboard.press(/^Zet op de site$/);
    await waitForText(page, /Het antwoord staat op de site\./);
  });
  await checks.check('by keyboard, a case is made', async () => {
    await open(/^Contact$/, /^Zaken$/);
    await keyboard.press(/^Maak een zaak$/);
    await keyboard.fill(/^Titel voor de bewoner/, written.case);
    await keyboard.fill(/^Soort zaak/, 'Evenement');
    await keyboard.type(/^Klaar op uiterlijk/, '12182026');
    await keyboard.fill(/^Postcode/, address.postcode);
    await keyboard.fill(/^Huisnummer/, address.houseNumber);
    await keyboard.press(/^Maak de zaak$/);
    [reference] = await waitForText(page, /ZK-[\dA-Z]{4}-[\dA-Z]{4}/);
  });
  await checks.check('by keyboard, a poll is written and opened', async () => {
    await open(/^Reacties( |$)/, /^Peilingen$/, /^(Begin|Maak) een peiling/);
    await keyboard.fill(/^Vraag \(Nederlands\)/, written.poll);
    await keyboard.fill(/^Wat weegt de uitslag/, 'De raad kijkt naar de uitslag.');
    await keyboard.fill(/^Antwoord \(Nederlands\)/, 'Bomen');
    await keyboard.key('Tab');
    await keyboard.fill(/^Antwoord \(Nederlands\)/, 'Banken');
    await keyboard.press(/^Sla op$/);
    await waitForText(page, /Opgeslagen/);
    await keyboard.press(/^Open nu$/);
    await keyboard.press(/^Ja, open nu$/);
    await waitForText(page, /De peiling loopt\./);
  });
  return reference;
}

/** Reads what the newsroom gives to paste into pages, by the id of its field. */
export async function textsToPaste(
  /** @type {import('puppeteer-core').Page} */ page,
  /** @type {string} */ newsroom,
) {
  /** @type {Record<string, string>} */
  const texts = {};
  for (const place of ['sites', `polls&poll=${ids.poll}`, `questions&answer=${ids.answer}`]) {
    await page.goto(`${newsroom}?page=${place}`);
    await page.waitForNetworkIdle({ idleTime: 300, concurrency: 1 });
    Object.assign(texts, await page.evaluate(fieldsInPage));
  }
  return (/** @type {string[]} */ ...names) =>
    names
      .map((name) => {
        const text = texts[name];
        if (text === undefined) throw new Error(`The newsroom has no text ${name} to paste.`);
        return text;
      })
      .join('\n');
}

/** Returns the texts of the fields with several lines, also in shadow trees. It runs in the page. */
function fieldsInPage() {
  /** @type {Record<string, string>} */
  const found = {};
  const look = (/** @type {Document | ShadowRoot} */ root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLTextAreaElement) found[element.id] = element.value;
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return found;
}
