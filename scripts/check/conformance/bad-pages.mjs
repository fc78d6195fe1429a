/**
 * A page with faults that are planted on purpose.
 * @typedef {object} BadPage
 * @property {string} name
 * @property {string} head
 * @property {string} body
 * @property {string} [policy] its Content Security Policy
 * @property {readonly string[]} faults the codes of everything that is wrong with it
 */

const sheet = '<link rel="stylesheet" href="/embed/plein.css">';
const script = '<script type="module" src="/embed/plein.js"></script>';
const good = sheet + script;
const task = 'task="http://standaarden.overheid.nl/owms/terms/paspoort"';
const contact = `<plein-contact-widget ${task}><p>Bel 14 0999</p></plein-contact-widget>`;
const prompt = '<plein-feedback-prompt><p>Vertel het ons</p></plein-feedback-prompt>';

/** @returns {readonly BadPage[]} a good page, and pages with faults */
export const badPages = (/** @type {string} */ otherGateway) => [
  { name: 'the snippet as it should be', head: good, body: contact + prompt, faults: [] },
  { name: 'a page without the script', head: sheet, body: contact, faults: ['no-script'] },
  {
    name: 'a script that is not there',
    head: `${sheet}<script type="module" src="/embed/plein-old.js"></script>`,
    body: contact,
    faults: ['script-failed', 'not-drawn'],
  },
  {
    name: 'the script twice',
    head: good,
    body: contact + script.replace('plein.js', 'plein.js?v=2'),
    faults: ['script-twice'],
  },
  {
    name: 'a tag that is misspelt',
    head: good,
    body: `${contact}<plein-contactwidget></plein-contactwidget>`,
    faults: ['unknown-element'],
  },
  {
    name: 'a placeholder that is misspelt',
    head: good,
    body: `${contact}<div data-plein="feedbackprompt"></div>`,
    faults: ['unknown-element'],
  },
  {
    name: 'a page whose CMS took the tags out',
    head: good,
    body: '<p>Bel 14 0999</p>',
    faults: ['no-elements'],
  },
  {
    name: 'a policy that stops the script',
    head: good,
    body: contact,
    policy: "script-src 'none'",
    faults: ['blocked-by-policy', 'script-failed', 'not-drawn'],
  },
  {
    name: 'a policy that stops the requests',
    head: good,
    body: contact,
    policy: "connect-src 'none'",
    faults: ['blocked-by-policy', 'not-drawn'],
  },
  {
    name: 'a site that the gateway does not know',
    head: `${sheet}<script type="module" src="/embed/plein.js" data-gateway="${otherGateway}"></script>`,
    body: contact,
    faults: ['site-refused', 'not-drawn'],
  },
  {
    name: 'a script that is not the one of the hash',
    head:
      sheet + script.replace('src=', `integrity="sha256-${'A'.repeat(43)}=" crossorigin="anonymous" src=`),
    body: contact,
    faults: ['changed-file', 'not-drawn'],
  },
  {
    name: 'a setting with another word',
    head: good,
    body: contact.replace('task=', 'channel="telegraph" task='),
    faults: ['wrong-setting'],
  },
  {
    name: 'a style that makes text pale',
    head: `${good}<style>plein-contact-widget::part(advised) { background: #fff; color: #ccc }</style>`,
    body: contact,
    faults: ['contrast'],
  },
  {
    name: 'a poll without its name',
    head: good,
    body: '<plein-participation-poll><p>Stem mee</p></plein-participation-poll>',
    faults: ['wrong-setting', 'not-drawn'],
  },
];

/** Returns the HTML of a page. */
export const htmlOf = (/** @type {BadPage} */ { name, head, body }) => `<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8"><title>${name}</title>${head}</head>
  <body><main><h1>Paspoort</h1>${body}</main></body>
</html>`;
