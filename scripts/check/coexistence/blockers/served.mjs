import { readEmbedManifest } from '@plein/domain/sites.js';
import { blocks } from './match.mjs';
import { answered, blockLists } from './rules.mjs';

/** A page of a site, and a page of the gateway itself: where the requests of a resident go. */
const hosts = ['https://contact.zilverbeek.example', 'https://www.zilverbeek.example/plein'];

/** Values in place of what stands in braces in an address, such as an id. */
const filled = (/** @type {string} */ path) => path.replaceAll(/\{\w+\}/g, 'zilverplein-inrichting');

/**
 * Collects what a resident's browser asks of the gateway.
 * @param {string} gateway
 * @returns {Promise<readonly { url: string, kind: string }[]>}
 */
async function requestsOf(gateway) {
  const manifest = readEmbedManifest(await (await fetch(`${gateway}/embed/manifest.json`)).json());
  const api = /** @type {{ paths: Record<string, object> }} */ (
    await (await fetch(`${gateway}/openapi.json`)).json()
  );
  const files = ['plein.js', 'plein.css', ...Object.keys(manifest?.integrity ?? {})].map((file) => ({
    path: `/embed/${file}`,
    kind: file.endsWith('.css') ? 'stylesheet' : 'script',
  }));
  const operations = Object.keys(api.paths).flatMap((path) =>
    (path.startsWith('/pages/') ? ['subdocument'] : ['xmlhttprequest', 'ping']).map((kind) => ({
      path: filled(path),
      kind,
    })),
  );
  return hosts.flatMap((host) =>
    [...files, ...operations].map(({ path, kind }) => ({ url: host + path, kind })),
  );
}

/** Says which addresses the lists stop, but for those that are answered. */
export async function findBlocked(/** @type {string} */ gateway) {
  const requests = await requestsOf(gateway);
  if (requests.length < 200) throw new Error(`Only ${requests.length} addresses were found.`);
  const rules = blockLists.flatMap(({ network }) => network);
  const stopped = requests.flatMap((request) =>
    rules.filter((rule) => blocks(rule, request)).map((rule) => ({ rule, url: request.url })),
  );
  const unanswered = stopped.filter(({ rule }) => !Object.hasOwn(answered, rule));
  if (unanswered.length > 0)
    throw new Error(unanswered.map(({ rule, url }) => `${rule} stops ${url}`).join('; '));
  for (const rule of Object.keys(answered))
    if (!stopped.some((one) => one.rule === rule)) throw new Error(`${rule} stops nothing any more.`);
}

/** The page on which the rules that hide are tried. No such rule reaches into a shadow tree. */
export const hidingPage = (/** @type {string} */ html) => ({
  name: 'ad blockers: no rule hides an element',
  head: `<meta name="rules" content='${JSON.stringify(blockLists.flatMap(({ cosmetic }) => cosmetic)).replaceAll("'", '&#39;')}'>
    <link rel="stylesheet" href="/embed/plein.css"><script type="module" src="/embed/plein.js"></script>`,
  body: `${html}<plein-channel><plein-feedback-prompt></plein-feedback-prompt></plein-channel>
    <div data-plein="contact-widget"><p>Bel 14 0999</p></div><a href="/pages/chat" data-plein="chat-launcher">Chat</a>`,
  run: async (/** @type {import('../in-page.mjs').Helpers} */ t) => {
    await t.usePrompt();
    await t.useContact();
    const rules = JSON.parse(document.querySelector('meta[name=rules]')?.getAttribute('content') ?? '[]');
    if (rules.length === 0) throw new Error('There are no rules.');
    for (const rule of rules)
      if (document.querySelector(rule))
        throw new Error(`${rule} hides ${document.querySelector(rule)?.outerHTML}`);
  },
});

/** The page of a resident whose browser stops what is answered, and whose counts reach nobody. */
export const blockedPage = {
  name: 'ad blockers: the elements work without what they stop',
  stops: /\/v1\/events|\/piwik-/,
  head: `<script type="module" src="/embed/plein.js" data-transport="piwik-pro"
    data-transport-url="https://piwik.zilverbeek.example" data-transport-site="1"></script>`,
  run: async (/** @type {import('../in-page.mjs').Helpers} */ t) => {
    await t.usePrompt();
    await t.useContact();
    const prompt = t.element('feedback-prompt');
    t.inside(prompt, 'form .button:last-of-type')?.click();
    await t.until('The answer does not arrive', () => !t.inside(prompt, 'textarea'));
  },
};
