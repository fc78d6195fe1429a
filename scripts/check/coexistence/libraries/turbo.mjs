import { eventsOf } from '../sent-events.mjs';

/**
 * Pages that Turbo changes.
 * @typedef {import('../in-page.mjs').HostPage} HostPage
 * @typedef {import('../in-page.mjs').Helpers} Helpers
 */

const head = '<script src="/lib/turbo.js"></script><script type="module" src="/embed/plein.js"></script>';

const elements = `<plein-feedback-prompt><p>Vertel het ons</p></plein-feedback-prompt>
<plein-contact-widget id="contact"><p>Bel 14 0999</p></plein-contact-widget>`;

const first = `<h1>One</h1><a href="/turbo/two" id="next">next</a>${elements}`;

/** Goes to another page and back, by the snapshots of Turbo. */
async function goAndComeBack(/** @type {Helpers} */ t) {
  const title = () => document.querySelector('h1')?.textContent;
  await t.usePrompt();
  await t.useContact();
  const before = t.element('contact-widget');
  document.querySelector('a')?.click();
  await t.until('Turbo does not open the page', () => title() === 'Two');
  await t.usePrompt();
  await t.findsDraft();
  history.back();
  await t.until('Turbo does not go back', () => title() === 'One');
  await t.until('The element is not that of the snapshot', () => t.element('contact-widget') !== before);
  await t.usePrompt();
  await t.findsDraft();
  t.rendersOnce();
}

/**
 * @param {string} rendered the elements as the gateway renders them
 * @returns {readonly HostPage[]}
 */
export const turboPages = (rendered) => [
  {
    name: 'Turbo Drive: half a form, another page, and back to the snapshot',
    head,
    body: first,
    others: { '/turbo/two': { head, body: `<h1>Two</h1>${elements}` } },
    run: goAndComeBack,
  },
  {
    name: 'Turbo Drive: elements that the gateway rendered',
    head,
    body: `<h1>One</h1><a href="/turbo/two" id="next">next</a>${rendered}`,
    others: { '/turbo/two': { head, body: `<h1>Two</h1>${rendered}` } },
    run: goAndComeBack,
  },
  {
    name: 'Turbo Drive: the preview of a page counts nothing twice',
    head,
    body: first,
    others: {
      '/turbo/two': { head, body: `<h1>Two</h1><a href="/turbo/three" id="next">next</a>${elements}` },
      '/turbo/three': { head, body: `<h1>Three</h1>${elements}`, isHeld: true },
    },
    follow: async ({ inPage, sent }) => {
      await inPage(async (t) => {
        const title = () => document.querySelector('h1')?.textContent;
        const next = async (/** @type {string} */ name) => {
          document.querySelector('a')?.click();
          if (name === 'Three') await fetch('/go/turbo/three');
          await t.until(`Turbo does not open ${name}`, () => title() === name);
          await t.openForm();
        };
        await t.openForm();
        await next('Two');
        await next('Three');
        history.back();
        const { documentElement } = document;
        const { snapshotCache } = Reflect.get(globalThis, 'Turbo').session.view;
        // The copy is stored a moment after its page has gone.
        await t.until(
          'Turbo does not go back',
          () =>
            title() === 'Two' &&
            !documentElement.ariaBusy &&
            snapshotCache.has(new URL('/turbo/three', location.href)),
        );
        document.querySelector('a')?.click();
        await t.until('Turbo shows no preview', () => documentElement.hasAttribute('data-turbo-preview'));
        await t.openForm();
        await fetch('/go/turbo/three');
        await t.until('The page does not come', () => !documentElement.hasAttribute('data-turbo-preview'));
        await t.openForm();
        await /** @type {any} */ (document).pleinMeasurement.flush();
      });
      const seen = eventsOf(sent).filter(
        ({ type, data }) => type.includes('.contact.options-shown.') && data.page === '/turbo/three',
      );
      if (seen.length !== 2) throw new Error(`Two visits are counted as ${seen.length}.`);
    },
  },
  {
    name: 'Turbo: frames, streams and morphing',
    head,
    body: `<turbo-frame id="part"><a href="/turbo/frame">part</a></turbo-frame><div id="list"></div>`,
    others: {
      '/turbo/frame': { head, body: `<turbo-frame id="part">${elements}</turbo-frame>` },
    },
    run: async (t) => {
      const turbo = Reflect.get(globalThis, 'Turbo');
      document.querySelector('a')?.click();
      await t.until('The frame does not come', () => t.element('contact-widget'));
      await t.usePrompt();
      await t.useContact();
      const list = /** @type {HTMLElement} */ (document.querySelector('#list'));
      turbo.renderStreamMessage(
        `<turbo-stream action="append" target="list"><template><plein-feedback-prompt></plein-feedback-prompt></template></turbo-stream>`,
      );
      await t.usePrompt(await t.until('The stream brings nothing', () => t.element('feedback-prompt', list)));
      const contact = t.element('contact-widget');
      const name = t.inside(contact, '#name');
      turbo.renderStreamMessage(
        `<turbo-stream action="replace" method="morph" target="contact"><template><plein-contact-widget id="contact" department="burgerzaken"><p>Bel 14 0998</p></plein-contact-widget></template></turbo-stream>`,
      );
      await t.until('The element is not morphed', () => contact.getAttribute('department') === 'burgerzaken');
      if (!contact.isConnected || t.inside(contact, '#name') !== name)
        throw new Error('The form is rendered anew.');
      turbo.renderStreamMessage(`<turbo-stream action="remove" target="contact"></turbo-stream>`);
      await t.until('The element stays', () => !contact.isConnected);
    },
  },
];
