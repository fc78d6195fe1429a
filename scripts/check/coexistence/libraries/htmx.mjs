/**
 * Pages whose parts come by htmx.
 * @typedef {import('../in-page.mjs').HostPage} HostPage
 */

const head = '<script src="/lib/htmx.js"></script><script type="module" src="/embed/plein.js"></script>';

const elements = `<plein-feedback-prompt><p>Vertel het ons</p></plein-feedback-prompt>
<plein-contact-widget><p>Bel 14 0999</p></plein-contact-widget>`;

/**
 * @param {string} rendered the elements as the gateway renders them
 * @returns {readonly HostPage[]}
 */
export const htmxPages = (rendered) => [
  {
    name: 'htmx: parts that are swapped',
    head,
    body: `<button hx-get="/htmx/part" hx-target="#list">inside</button>
      <button hx-get="/htmx/part" hx-target="#list" hx-swap="beforeend">behind</button>
      <button hx-get="/htmx/rendered" hx-target="#list" hx-swap="outerHTML">in its place</button>
      <div id="list"></div>`,
    others: {
      '/htmx/part': { document: elements, type: 'text/html' },
      '/htmx/rendered': { document: `<div id="list" class="rendered">${rendered}</div>`, type: 'text/html' },
    },
    run: async (t) => {
      const [inside, behind, place] = document.querySelectorAll('button');
      inside?.click();
      await t.until('htmx brings no element', () => t.element('contact-widget'));
      await t.usePrompt();
      await t.useContact();
      behind?.click();
      const second = await t.until(
        'htmx brings no second element',
        () => document.querySelectorAll('plein-contact-widget')[1],
      );
      await t.findsDraft(second);
      // What is typed in the first stays while another part comes.
      const first = /** @type {HTMLInputElement | null} */ (t.inside(t.element('contact-widget'), '#name'));
      if (first?.value !== 'Noor') throw new Error('What was typed is gone.');
      place?.click();
      await t.until('htmx brings no rendered element', () => document.querySelector('.rendered'));
      await t.usePrompt();
      await t.findsDraft();
      t.rendersOnce();
    },
  },
  ...[true, false].map((isStored) => ({
    name: `htmx: a boosted page, and back to one that ${isStored ? 'is in its cache' : 'it asks for again'}`,
    head: `${isStored ? '' : '<meta name="htmx-config" content=\'{"historyCacheSize":0}\'>'}${head}`,
    body: `<main hx-boost="true" hx-target="body"><h1>One</h1><a href="/htmx/two" id="next">next</a>${elements}</main>`,
    others: { '/htmx/two': { head, body: `<h1>Two</h1>${elements}` } },
    run: async (/** @type {import('../in-page.mjs').Helpers} */ t) => {
      await t.usePrompt();
      await t.useContact();
      document.querySelector('a')?.click();
      await t.until('htmx does not open the page', () => document.querySelector('h1')?.textContent === 'Two');
      await t.usePrompt();
      await t.findsDraft();
      const stored = Object.entries({ ...localStorage, ...sessionStorage });
      const leaks = stored.filter(([key, value]) => key.startsWith('htmx') && String(value).includes('Noor'));
      if (leaks.length > 0) throw new Error(`htmx stores what was typed: ${String(leaks[0])}`);
      history.back();
      await t.until('htmx does not go back', () => document.querySelector('h1')?.textContent === 'One');
      await t.usePrompt();
      await t.findsDraft();
      t.rendersOnce();
    },
  })),
];
