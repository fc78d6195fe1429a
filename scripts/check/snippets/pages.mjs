/**
 * A page with the snippet in one of the ways in which editors, tag managers and policies bring it.
 * @typedef {object} HostPage
 * @property {string} name
 * @property {string} head
 * @property {string} [foot]
 * @property {string} [policy] its Content Security Policy
 * @property {'elements' | 'fallback'} [shows] `elements` by default
 * @property {RegExp} [says] what the console says; nothing by default
 */

const module = '<script type="module" src="/embed/plein.js"></script>';
const classic = '<script src="/embed/plein.js"></script>';
const inserted = `<script>
  const script = document.createElement('script');
  script.src = '/embed/plein.js';
  document.head.append(script);
  script.remove();
</script>`;
const names = '<script>const e = 1; let t = 2; var o = 3; function n() {}</script>';

/** @type {readonly HostPage[]} */
export const hostPages = [
  { name: 'the snippet', head: module },
  { name: 'without type="module", in the head', head: classic },
  { name: 'without type="module", among names of the page', head: names + classic },
  { name: 'without type="module", async', head: classic.replace('src', 'async src') },
  { name: 'without type="module", at the end', head: '', foot: classic },
  { name: 'inserted by a script and taken away', head: '', foot: inserted },
  {
    name: 'imported by a script',
    head: '',
    foot: `<script type="module">import '/embed/plein.js';</script>`,
  },
  { name: 'twice', head: classic, foot: module, says: /is on this page already/ },
  { name: 'Trusted Types are required', head: module, policy: "require-trusted-types-for 'script'" },
  {
    name: 'Trusted Types are required, with the policy of Lit',
    head: module,
    policy: "trusted-types lit-html; require-trusted-types-for 'script'",
  },
  {
    name: "trusted-types 'none'",
    head: module,
    policy: "trusted-types 'none'; require-trusted-types-for 'script'",
    shows: 'fallback',
    says: /Add to the Content Security Policy of this page: trusted-types lit-html\./,
  },
];

/** Returns the HTML of a page. */
export const htmlOf = (/** @type {HostPage} */ { name, head, foot = '' }) => `<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8"><title>${name.replaceAll('"', '')}</title>${head}</head>
  <body>
    <plein-feedback-prompt><p>Vertel het ons</p></plein-feedback-prompt>
    <plein-contact-widget><p>Bel 14 0999</p></plein-contact-widget>
    ${foot}
  </body>
</html>`;
