import { build } from 'esbuild';
import path from 'node:path';
import { root } from '../../build/run-program.mjs';

/**
 * Pages whose styles, libraries and scripts are not ours.
 * @typedef {import('./in-page.mjs').HostPage} HostPage
 * @typedef {import('./in-page.mjs').Helpers} Helpers
 */

const script = '<script type="module" src="/embed/plein.js"></script>';

/** Uses both elements, wherever the page put them. */
async function use(/** @type {Helpers} */ t) {
  await t.usePrompt();
  await t.useContact();
}

/** Whether no text is lost where no element can render: the templates of Lit are not XML. */
async function showsFallback(/** @type {Helpers} */ t) {
  await t.until('The script does not say why', () => t.warnings.some((line) => line.includes('XHTML')));
  for (const words of ['Vertel het ons', 'Bel 14 0999'])
    if (!t.text(document.documentElement).includes(words))
      throw new Error(`The fallback is gone: ${t.text(document.documentElement)}`);
}

/** @type {readonly HostPage[]} */
export const otherPages = [
  {
    name: 'a strict policy with Trusted Types',
    head: script,
    policy:
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; trusted-types lit-html; require-trusted-types-for 'script'",
    run: use,
  },
  {
    name: 'two copies of Plein, one of another address',
    head: `${script}<script type="module" src="/older/embed/plein.js"></script>`,
    run: async (t) => {
      await t.usePrompt();
      await t.useContact();
      if (!t.warnings.some((line) => line.includes('is on this page already')))
        throw new Error('Nothing says so.');
    },
  },
  {
    name: 'a tag that an older version defined first',
    head: `<script>customElements.define('plein-feedback-prompt', class extends HTMLElement {});</script>${script}`,
    run: async (t) => t.useContact(),
  },
  {
    name: 'another design system with a Lit of its own, around an element',
    head: `<script src="/other-lit.js"></script>${script}`,
    body: `<other-card><plein-feedback-prompt></plein-feedback-prompt><plein-contact-widget></plein-contact-widget></other-card><other-shell></other-shell>`,
    run: async (t) => {
      await t.usePrompt();
      await t.useContact();
      // The script looks for elements outside shadow trees; one that is defined by then works inside them too.
      const shell = document.querySelector('other-shell');
      await t.useContact(
        await t.until('The shell is empty', () =>
          t.element('contact-widget', shell?.shadowRoot ?? undefined),
        ),
      );
    },
  },
  {
    // A loader of AMD throws at a script that calls its global `define` without having been asked for.
    name: 'a loader of AMD modules',
    head: `<script>globalThis.define = () => { throw new Error('Mismatched anonymous define()'); }; define.amd = {}; globalThis.require = define;</script><script src="/embed/plein.js"></script>`,
    run: use,
  },
  {
    name: 'hostile styles of the page',
    head: `<style>
      * { box-sizing: content-box !important; }
      button, input, textarea, label, form, a, p, div, section, h2, li { display: none; position: absolute; font-size: 3px; color: #fff; float: left; }
      :not(:defined) { outline: 1px solid red; }
      :root { --_ink: #fff; --_8: 80px; }
    </style>${script}`,
    run: async (t) => {
      await t.usePrompt();
      const answer = t.inside(t.element('feedback-prompt'), '[name=answer]');
      const { height } = /** @type {HTMLElement} */ (answer).getBoundingClientRect();
      if (height < 24 || height > 120) throw new Error(`An answer is ${height} pixels high.`);
      await t.useContact();
    },
  },
  ...['62.5%', '200%'].map((size) => ({
    name: `a root font size of ${size}`,
    head: `<style>html { font-size: ${size} } body { font-size: 16px }</style>${script}`,
    run: async (/** @type {Helpers} */ t) => {
      await t.usePrompt();
      const answer = /** @type {HTMLElement} */ (t.inside(t.element('feedback-prompt'), '[name=answer]'));
      await t.until(
        'The text is too small to read',
        () => parseFloat(getComputedStyle(answer).fontSize) >= 15,
      );
      if (document.documentElement.scrollWidth > innerWidth)
        throw new Error('The page has to be scrolled sideways.');
    },
  })),
  {
    name: 'elements that are moved, cloned and taken away while they are busy',
    head: script,
    body: `<div id="one"><plein-feedback-prompt></plein-feedback-prompt><plein-contact-widget></plein-contact-widget></div><div id="two"></div>`,
    run: async (t) => {
      const two = /** @type {HTMLElement} */ (document.querySelector('#two'));
      const [prompt, contact] = [t.element('feedback-prompt'), t.element('contact-widget')];
      two.append(contact);
      await t.live(contact);
      two.prepend(contact);
      await t.useContact(contact);
      const copy = /** @type {HTMLElement} */ (contact.cloneNode(true));
      document.body.append(copy);
      await t.useContact(copy);
      await t.live(prompt);
      t.inside(prompt, '[name=answer][value=true]')?.click();
      prompt.remove();
      two.append(prompt);
      await t.until('The moved prompt does not go on', () => t.inside(prompt, 'textarea'));
      t.inside(prompt, 'form button:last-of-type')?.click();
      prompt.remove();
      copy.remove();
      contact.remove();
    },
  },
  {
    name: 'pages that are swapped by a script',
    head: script,
    run: async (t) => {
      await t.usePrompt();
      for (const place of ['/two', '/three']) {
        history.pushState(null, '', place);
        const next = new DOMParser().parseFromString(
          '<body><plein-feedback-prompt></plein-feedback-prompt><plein-contact-widget></plein-contact-widget></body>',
          'text/html',
        );
        document.documentElement.replaceChild(document.adoptNode(next.body), document.body);
        await t.usePrompt();
      }
      await t.useContact();
    },
  },
  {
    name: 'a translator that rewrites texts, outside and inside the elements',
    head: script,
    run: async (t) => {
      const translate = (/** @type {Node} */ node) => {
        if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return;
        if (node instanceof Text && node.data.trim()) {
          const outer = document.createElement('font');
          outer.append(document.createElement('font'));
          if (outer.firstChild) outer.firstChild.textContent = `${node.data}*`;
          node.replaceWith(outer);
          return;
        }
        for (const child of [...node.childNodes]) translate(child);
        if (node instanceof Element && node.shadowRoot) translate(node.shadowRoot);
      };
      await t.live(t.element('feedback-prompt'));
      await t.live(t.element('contact-widget'));
      await t.until('There is no list', () => t.inside(t.element('contact-widget'), '#call-back'));
      translate(document.body);
      await t.usePrompt();
      translate(document.body);
      await t.useContact();
    },
  },
  {
    name: 'a consent banner that lets the script run later',
    head: `<script type="text/plain" data-consent src="/embed/plein.js"></script>`,
    body: `<plein-feedback-prompt><p>Vertel het ons</p></plein-feedback-prompt><plein-contact-widget><p>Bel 14 0999</p></plein-contact-widget><dialog id="consent" open>Cookies</dialog>`,
    run: async (t) => {
      if (!t.text().includes('Vertel het ons'))
        throw new Error('The fallback is not visible before consent.');
      document.querySelector('#consent')?.remove();
      const held = document.querySelector('[data-consent]');
      const script = document.createElement('script');
      script.src = held?.getAttribute('src') ?? '';
      held?.replaceWith(script);
      await t.usePrompt();
      await t.useContact();
    },
  },
  {
    name: 'a page in XHTML',
    type: 'application/xhtml+xml',
    document: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="nl"><head><title>x</title><script src="/t.js"></script><script src="/embed/plein.js"></script></head><body><plein-feedback-prompt><p>Vertel het ons</p></plein-feedback-prompt><plein-contact-widget><p>Bel 14 0999</p></plein-contact-widget></body></html>`,
    run: showsFallback,
  },
];

/** A design system with elements in light and in shadow trees, and a copy of Lit that is not ours. */
export async function otherLit() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { html, LitElement } from 'lit';
        customElements.define('other-card', class extends LitElement { render() { return html\`<section><slot></slot></section>\`; } });
        customElements.define('other-shell', class extends LitElement { render() { return html\`<plein-contact-widget></plein-contact-widget>\`; } });`,
      resolveDir: path.join(root, 'packages/components'),
    },
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
