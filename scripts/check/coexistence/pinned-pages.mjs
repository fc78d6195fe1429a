import { createHash } from 'node:crypto';
import { pinnedSnippet, readEmbedManifest } from '@plein/domain/sites.js';

/**
 * Pages that pin one build, and what a browser does when somebody has changed a file of it.
 * @typedef {import('./in-page.mjs').HostPage} HostPage
 */

/** Whose files are changed on their way, by the first part of the address; and what is changed. */
const changed = {
  element: /\/contact-widget-[\w-]+\.js$/,
  part: /\/base-[\w-]+\.js$/,
  later: /\/contact-forms-[\w-]+\.js$/,
  loader: /\/plein-[\w-]+\.js$/,
  nothing: /^$/,
};

/** @type {Record<keyof typeof changed, NonNullable<HostPage['run']>>} */
const runs = {
  nothing: async (t) => {
    await t.usePrompt();
    await t.useContact();
  },
  element: async (t) => {
    await t.usePrompt();
    await t.until('The contact widget does not say that it failed', () =>
      document.querySelector('plein-contact-widget[data-plein-failed]'),
    );
    if (Reflect.get(globalThis, 'pleinChanged')) throw new Error('The changed file ran.');
    if (!t.text().includes('Bel 14 0999')) throw new Error(`The fallback is gone: ${t.text()}`);
  },
  part: async (t) => {
    await t.until(
      'No element says that it failed',
      () => document.querySelectorAll('[data-plein-failed]').length === 2,
    );
    if (Reflect.get(globalThis, 'pleinChanged')) throw new Error('The changed file ran.');
    if (!t.text().includes('Vertel het ons')) throw new Error(`The fallback is gone: ${t.text()}`);
  },
  later: async (t) => {
    await t.usePrompt();
    const contact = t.element('contact-widget');
    contact.scrollIntoView();
    await t.live(contact);
    (await t.until('There is no button', () => t.inside(contact, '#call-back'))).click();
    const form = await t.until('The form is not asked for', () =>
      performance.getEntriesByType('resource').find(({ name }) => name.includes('/contact-forms-')),
    );
    if ((await t.comes(form.name)) || Reflect.get(globalThis, 'pleinChanged'))
      throw new Error('The changed file ran.');
    // After hours the number is inside a row that is closed.
    if (!contact.shadowRoot?.textContent?.includes('14 0'))
      throw new Error(`There is no number to call: ${t.text()}`);
    t.faults.length = 0;
  },
  loader: async (t) => {
    await t.until('The script is not refused', () => document.readyState === 'complete');
    if (Reflect.get(globalThis, 'pleinChanged')) throw new Error('The changed file ran.');
    if (customElements.get('plein-contact-widget')) throw new Error('An element came.');
    if (!t.text().includes('Bel 14 0999')) throw new Error(`The fallback is gone: ${t.text()}`);
  },
};

/**
 * Makes the pages, with the lines that the newsroom gives.
 * @param {string} gateway
 * @param {string} site the address of the site, which passes on to the gateway
 * @returns {Promise<readonly HostPage[]>}
 */
export async function pinnedPages(gateway, site) {
  const manifest = readEmbedManifest(await (await fetch(`${gateway}/embed/manifest.json`)).json());
  if (!manifest) throw new Error('The manifest of the gateway has no hashes.');
  return Object.entries(runs).map(([what, run]) => {
    const { lines, importMap } = pinnedSnippet(`${site}/changed-${what}`, manifest);
    const hash = createHash('sha256').update(importMap).digest('base64');
    return {
      name: `pinned: ${what} is changed on its way`,
      head: lines.replace('type="module"', `type="module" data-gateway="${site}"`),
      policy: `default-src 'none'; script-src 'self' 'sha256-${hash}'; style-src 'self'; connect-src 'self'; img-src 'self'; trusted-types lit-html; require-trusted-types-for 'script'`,
      run,
    };
  });
}

/**
 * Answers for a gateway of which somebody has changed one file.
 * @param {string} gateway
 * @param {string} place
 */
export async function changedFile(gateway, place) {
  const [, what = '', address = ''] = /^\/changed-(\w+)(\/embed\/.*)$/.exec(place) ?? [];
  const pattern = Object.entries(changed).find(([name]) => name === what)?.[1];
  if (!pattern) return undefined;
  const answer = await fetch(gateway + address);
  const body = await answer.text();
  return {
    body: pattern.test(address) ? `globalThis.pleinChanged=1;${body}` : body,
    type: answer.headers.get('content-type') ?? 'text/plain',
  };
}
