/**
 * What elements look like on paper.
 * @typedef {import('../in-page.mjs').HostPage} HostPage
 */

const poll = 'zilverplein-inrichting';

/** @type {HostPage} */
export const printPage = {
  name: 'print: everything to read, nothing to press, and the address of each link',
  head: '<link rel="stylesheet" href="/embed/plein.css"><script type="module" src="/embed/plein.js"></script>',
  body: `<plein-contact-widget></plein-contact-widget><plein-status-tracker></plein-status-tracker>
    <plein-feedback-prompt></plein-feedback-prompt><plein-participation-poll poll="${poll}"></plein-participation-poll>
    <plein-chat-launcher></plein-chat-launcher>`,
  run: async (t) => {
    const names = [
      'contact-widget',
      'status-tracker',
      'feedback-prompt',
      'participation-poll',
      'chat-launcher',
    ];
    for (const name of names) {
      const one = t.element(name);
      one.scrollIntoView();
      await t.live(one);
    }
    const [contact, prompt, ballot] = ['contact-widget', 'feedback-prompt', 'participation-poll'].map(
      (name) => t.element(name),
    );
    if (!contact || !prompt || !ballot) throw new Error('The page is empty.');
    await t.until('There is no list', () => t.inside(contact, '#call-back'));
    await t.until('There is no ballot', () => t.inside(ballot, '[name=choices]'));
    await t.until('There are no answers', () => t.inside(prompt, '[name=answer]'));
    // They come a moment later.
    await t.until('The styles for paper do not come', () =>
      contact.shadowRoot?.adoptedStyleSheets.some(({ cssRules }) =>
        [...cssRules].some(({ cssText }) => cssText.includes('attr(href)')),
      ),
    );
    const roots = [document, ...names.map((name) => t.element(name).shadowRoot)];
    for (const root of roots) {
      if (!root) continue;
      for (const { cssRules } of [...root.styleSheets, ...root.adoptedStyleSheets]) {
        for (const rule of cssRules) {
          if (!(rule instanceof CSSMediaRule)) continue;
          if (rule.media.mediaText === 'print') rule.media.mediaText = 'all';
          else if (rule.media.mediaText === 'screen') rule.media.mediaText = 'not all';
        }
      }
    }
    const shown = (/** @type {Element} */ one, /** @type {string} */ selector) =>
      [...(one.shadowRoot?.querySelectorAll(selector) ?? [])].filter((each) =>
        each.checkVisibility({ visibilityProperty: true }),
      );
    const said = (/** @type {Element} */ one) => one.textContent?.replace(/\s+/g, ' ').trim().slice(0, 60);
    for (const name of names) {
      const useless = shown(t.element(name), 'button').map(said);
      if (useless.length > 0) throw new Error(`Nobody presses on paper: ${name}: ${useless.join(' | ')}`);
    }
    const opens = CSS.supports('selector(::details-content)');
    for (const one of shown(contact, 'details')) {
      const inside = one.querySelector('.more > *');
      if (!inside) throw new Error(`Nothing stands below ${said(one)}`);
      if (opens && !inside.checkVisibility()) throw new Error(`Nobody opens on paper: ${said(one)}`);
    }
    for (const words of ['14 0', 'Open tot'])
      if (!t.text(contact).includes(words) && !/vanaf/.test(t.text(contact)))
        throw new Error(`Without ${words}: ${t.text(contact)}`);
    if (!t.text(ballot).includes('Welk ontwerp')) throw new Error(`No question: ${t.text(ballot)}`);
    if (t.text(prompt).trim() || t.text(t.element('chat-launcher')).trim())
      throw new Error('Paper asks what nobody can answer there.');
    const links = shown(contact, 'a[href^=http]').filter(
      (link) => opens || !link.closest('details:not([open])'),
    );
    if (opens && links.length === 0) throw new Error('There is no link to look at.');
    for (const link of links) {
      const { content } = getComputedStyle(link, '::after');
      if (!/http|attr\(href\)/.test(content))
        throw new Error(`A link without its address: ${link.outerHTML}`);
    }
  },
};
