import { eventsOf } from '../sent-events.mjs';

/**
 * A page that the browser renders before anybody asks for it.
 * @typedef {import('../in-page.mjs').HostPage} HostPage
 */

const next = '/prerender/next';

/**
 * Tries to send what was measured ahead, and says so. A page that is rendered ahead has no view, so the script fetches no
 * element there; this one fetches them at once, as a page does that imports the elements itself.
 */
const eager = `<script>
  globalThis.IntersectionObserver = class {
    constructor(tell) {
      this.tell = tell;
    }
    observe(target) {
      queueMicrotask(() => this.tell([{ isIntersecting: true, target }]));
    }
    unobserve() {}
    disconnect() {}
  };
  globalThis.startedAhead = document.prerendering;
  const seen = async () => {
    const poll = document.querySelector('plein-participation-poll');
    while (!poll.shadowRoot?.querySelector('[name=choices]')) await new Promise((next) => setTimeout(next, 25));
    await document.pleinMeasurement.flush();
    await fetch('/v1/profile?rendered-ahead');
  };
  addEventListener('load', seen);
</script>`;

/** @type {HostPage} */
export const prerenderPage = {
  name: 'prerendering: nothing is counted before somebody sees the page',
  engines: ['chromium'],
  head: `<script type="speculationrules">{"prerender":[{"source":"list","urls":["${next}"],"eagerness":"immediate"}]}</script>`,
  body: `<h1>One</h1>`,
  others: {
    [next]: {
      head: `${eager}<script type="module" src="/embed/plein.js"></script>`,
      body: `<h1>Next</h1><plein-participation-poll poll="zilverplein-inrichting"></plein-participation-poll>
        <plein-contact-widget></plein-contact-widget><plein-feedback-prompt></plein-feedback-prompt>`,
    },
  },
  follow: async ({ inPage, until, resident, url, sent, asked }) => {
    await asked(/rendered-ahead/);
    const ofPage = () => eventsOf(sent).filter(({ data }) => data.page === next);
    if (ofPage().length > 0) throw new Error(`Counted before the page is seen: ${JSON.stringify(ofPage())}`);
    await resident.read(`void setTimeout(() => (location.href = '${url}${next}'))`);
    await until(() => document.querySelector('h1')?.textContent === 'Next');
    await inPage(async (t) => {
      if (!Reflect.get(globalThis, 'startedAhead')) throw new Error('The page was not rendered ahead.');
      await t.usePrompt();
      await t.openForm();
      await /** @type {any} */ (document).pleinMeasurement.flush();
    });
    const counted = ofPage().filter(({ type }) => type.includes('.poll.seen.'));
    if (counted.length !== 1) throw new Error(`One visit is counted as ${counted.length}.`);
    if (sent.some(({ place }) => place.endsWith('/votes'))) throw new Error('The page votes.');
  },
};
