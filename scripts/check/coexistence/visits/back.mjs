/**
 * A page that a browser takes out of its back/forward cache, after a day of other pages.
 * @typedef {import('../in-page.mjs').HostPage} HostPage
 * @typedef {import('../in-page.mjs').Visit} Visit
 */

const script = '<script type="module" src="/embed/plein.js"></script>';
const poll = '<plein-participation-poll poll="zilverplein-inrichting"></plein-participation-poll>';

/**
 * Notes what would hold the page out of the cache and whether it came back from it. Its clock says Monday at eleven, and
 * eleven in the evening once the page is back.
 */
const watched = `<script>
  globalThis.leaving = [];
  const { addEventListener: listen } = globalThis;
  globalThis.addEventListener = function (name, ...rest) {
    if (/unload/.test(name)) leaving.push(name);
    return listen.call(this, name, ...rest);
  };
  let isLeft = false;
  addEventListener('pagehide', () => (isLeft = true));
  addEventListener('pageshow', ({ persisted }) => (globalThis.isBack = persisted));
  const Clock = Date;
  const ahead = Clock.parse('2026-11-30T11:00:00+01:00') - Clock.now();
  const time = () => Clock.now() + ahead + (isLeft && document.visibilityState === 'visible' ? 43_200_000 : 0);
  globalThis.Date = class extends Clock {
    constructor(...values) {
      super(...(values.length > 0 ? values : [time()]));
    }
    static now() {
      return time();
    }
  };
</script>`;

/** @type {HostPage} */
export const backPage = {
  name: 'back from the back/forward cache: crisis, opening hours, votes and half a form',
  isWhole: true,
  head: `${watched}${script}`,
  body: `<h1>One</h1><plein-contact-widget></plein-contact-widget><plein-contact-widget id="hours"></plein-contact-widget>
    <plein-feedback-prompt></plein-feedback-prompt>${poll}<plein-chat-launcher></plein-chat-launcher>`,
  others: { '/back/other': { head: script, body: `<h1>Other</h1>${poll}` } },
  follow: async (visit) => {
    const { inPage, until, resident, url } = visit;
    await inPage(async (t) => {
      await t.usePrompt();
      await t.useContact();
      const hours = /** @type {HTMLElement} */ (document.querySelector('#hours'));
      await t.until('It is not open', () => t.text(hours).includes('Open tot'));
      const ballot = t.element('participation-poll');
      ballot.scrollIntoView();
      await t.until('There is no ballot', () => t.inside(ballot, '[name=choices]'));
      const chat = t.element('chat-launcher');
      await t.live(chat);
      t.inside(chat, '.pill')?.click();
      await t.until('The chat does not open', () => t.inside(chat, '#question'));
      const leaving = Reflect.get(globalThis, 'leaving');
      if (leaving.length > 0) throw new Error(`The page listens to ${leaving}.`);
    });
    await resident.read(`void setTimeout(() => (location.href = '${url}/back/other'))`);
    await until(() => document.querySelector('h1')?.textContent === 'Other' && Reflect.has(globalThis, 't'));
    await inPage(async (t) => {
      const ballot = t.element('participation-poll');
      (await t.until('There is no ballot', () => t.inside(ballot, '[name=choices]'))).click();
      t.inside(ballot, 'form .button')?.click();
      await t.until('The vote does not arrive', () => t.inside(ballot, '#done:not([hidden])'));
    });
    await turnCrisis(visit, true);
    try {
      await resident.read('void setTimeout(() => history.back())');
      await until(() => document.querySelector('h1')?.textContent === 'One' && Reflect.has(globalThis, 't'));
      await inPage(async (t) => {
        if (!Reflect.get(globalThis, 'isBack')) {
          const [entry] = performance.getEntriesByType('navigation');
          const why = JSON.stringify(Reflect.get(entry ?? {}, 'notRestoredReasons'));
          throw new Error(`The page was not in the cache: ${why}`);
        }
        const contact = t.element('contact-widget');
        const hours = /** @type {HTMLElement} */ (document.querySelector('#hours'));
        await t.until('The crisis message does not come', () => t.text(hours).includes('Hoog water'));
        if (t.text(hours).includes('Open tot')) throw new Error(`It is still open: ${t.text(hours)}`);
        const name = /** @type {HTMLInputElement | null} */ (t.inside(contact, '#name'));
        if (name?.value !== 'Noor') throw new Error('What was typed is gone.');
        await t.until(
          'The poll does not know the vote',
          () => !t.inside(t.element('participation-poll'), '[name=choices]'),
        );
      });
    } finally {
      await turnCrisis(visit, false);
    }
  },
};

/** Switches the crisis message, as the newsroom does. */
async function turnCrisis(/** @type {Visit} */ { gateway, token }, /** @type {boolean} */ active) {
  const answer = await fetch(`${gateway}/v1/crisis`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      active,
      title: { nl: 'Hoog water' },
      message: { nl: 'Blijf weg van de Zilverbeek.' },
    }),
  });
  if (!answer.ok) throw new Error(`The crisis could not be switched (${answer.status}).`);
}
