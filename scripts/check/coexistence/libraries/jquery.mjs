/**
 * What pages with jQuery do with an element.
 * @typedef {import('../in-page.mjs').HostPage} HostPage
 */

/**
 * What of jQuery the pages call.
 * @typedef {object} Chosen
 * @property {(html?: string) => any} html
 * @property {(withEvents: boolean) => Chosen} clone
 * @property {(target: string) => Chosen} appendTo
 * @property {() => Chosen} detach
 * @property {() => string} serialize
 * @property {(name: string, handler: () => unknown) => Chosen} on
 * @property {(html: string) => Chosen} wrap
 */

/** @returns {HostPage} */
const pageWith = (/** @type {string} */ name, /** @type {string} */ file) => ({
  name: `${name}: html(), clone(true), serialize() of a form around the elements`,
  head: `<script src="/lib/${file}"></script><script type="module" src="/embed/plein.js"></script>`,
  body: `<form id="around" action="/nowhere"><input name="place" value="Zilverbeek"><div id="one"></div></form><div id="two"></div>`,
  run: async (t) => {
    const $ = /** @type {(selector: string) => Chosen} */ (Reflect.get(globalThis, 'jQuery'));
    const isSubmitted = { value: false };
    $('#around').on('submit', () => {
      isSubmitted.value = true;
      return false;
    });
    $('#one').html(
      '<plein-feedback-prompt><p>Vertel het ons</p></plein-feedback-prompt><plein-contact-widget><p>Bel 14 0999</p></plein-contact-widget>',
    );
    await t.usePrompt();
    await t.useContact();
    // What a resident typed is sent by the element alone.
    const sent = $('#around').serialize();
    if (sent !== 'place=Zilverbeek') throw new Error(`The form of the page sends ${sent}`);
    const name = t.inside(t.element('contact-widget'), '#name');
    name?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    t.inside(t.element('contact-widget'), 'form .button.wide')?.click();
    await t.until('The form for a callback names no fault', () =>
      t.inside(t.element('contact-widget'), '[aria-invalid=true]'),
    );
    if (isSubmitted.value) throw new Error('The form of the page was sent too.');

    const copy = $('#one').clone(true).appendTo('#two');
    await t.findsDraft(t.element('contact-widget', document.querySelector('#two') ?? undefined));
    copy.detach();
    copy.appendTo('#two').wrap('<section></section>');
    const moved = t.element('contact-widget', document.querySelector('#two section') ?? undefined);
    const typed = /** @type {HTMLInputElement | null | undefined} */ (t.inside(moved, '#name'));
    if (typed?.value !== 'Noor') throw new Error('What was typed is gone from the moved element.');

    const html = String($('#one').html());
    if (html.includes('Noor') || !html.includes('Bel 14 0999')) throw new Error(`html() gives ${html}`);
    $('#one').html(html);
    await t.usePrompt();
    await t.findsDraft();
    t.rendersOnce();
  },
});

export const jqueryPages = [pageWith('jQuery 1.12', 'jquery-1.js'), pageWith('jQuery 3', 'jquery-3.js')];
