import { builtWorks, kits } from './kits.mjs';

/**
 * A page that is compared: one work, done by one library.
 * @typedef {object} Subject
 * @property {string} work
 * @property {string} name of who does it
 * @property {'own' | 'floor' | 'peer'} kind
 * @property {string} [library] its package
 * @property {import('./bundle.mjs').Script} [script] what is built for the page
 * @property {string} [head] further lines of the head
 * @property {string} [theme] class of the body
 * @property {string} once what stands in the body once
 * @property {string} each what stands in the body as often as asked for
 * @property {string} [press] what is pressed; a selector that looks into shadow trees
 */

/** What residents use, and the measuring beside it. */
export const works = ['feedback', 'poll', 'contact', 'status', 'chat', 'measurement'];
/** Works of which many may be on a page. */
export const scaledWorks = ['feedback', 'poll', 'contact', 'status'];

const snippet = `<link rel="stylesheet" href="/embed/plein.css" />
<script type="module" src="/embed/plein.js"></script>`;
const title = '<h1>Pagina</h1>';

/** @type {readonly (readonly [string, string, string])[]} */
const ownElements = [
  ['feedback', '<plein-feedback-prompt></plein-feedback-prompt>', '[value="false"]'],
  ['poll', '<plein-participation-poll poll="zilverplein-inrichting"></plein-participation-poll>', '.choice'],
  ['contact', '<plein-contact-widget></plein-contact-widget>', '#call-back'],
  ['status', '<plein-status-tracker></plein-status-tracker>', 'button.wide'],
  ['chat', '<plein-chat-launcher></plein-chat-launcher>', '.pill'],
];

/** @type {Readonly<Record<string, string>>} */
const pressedOnFloors = {
  feedback: '.answers :nth-child(2)',
  poll: '.choice',
  contact: '[name="Laat u terugbellen"]',
  status: '[name="show"]',
  chat: '.pill',
};

/** @returns {Subject[]} */
const floors = () =>
  [
    { name: 'vanilla', floor: /** @type {const} */ ('vanilla') },
    { name: 'bare Lit', floor: /** @type {const} */ ('lit') },
  ].flatMap(({ name, floor }) =>
    Object.entries(pressedOnFloors).map(([work, pressed]) => ({
      work,
      name,
      kind: /** @type {const} */ ('floor'),
      script: { name: `${floor}-${work}`, floor: { library: floor, work } },
      once: '',
      each: `<floor-${work}></floor-${work}>`,
      press: `>>> ${pressed}`,
    })),
  );

/** What the author of a page writes so that a press shows more, and nothing is seen before it is whole. */
const showMore = `<script>
addEventListener('click', ({ target }) => {
  const work = target.closest('[data-press]')?.closest('.work');
  const more = work?.querySelector('template');
  if (more) more.replaceWith(more.content.cloneNode(true));
});
</script>
<style>
.work:has(:not(:defined)) { visibility: hidden }
</style>`;

/** @returns {Subject[]} */
const built = () =>
  kits.flatMap((kit) =>
    Object.entries(builtWorks).map(([work, { parts, html }]) => {
      const imports = [...(kit.always ?? []), ...new Set(parts.flatMap((part) => kit.imports[part] ?? []))];
      return {
        work,
        name: kit.name,
        kind: /** @type {const} */ ('peer'),
        library: kit.library,
        ...(imports.length > 0 && {
          script: { name: `${kit.name.toLowerCase().replace(' ', '-')}-${work}`, imports },
        }),
        head: `${kit.head ?? ''}${showMore}`,
        ...(kit.theme && { theme: kit.theme }),
        once: '',
        each: `<section class="work">${html(kit)}</section>`,
        press: '[data-press]',
      };
    }),
  );

/** A library with a page of its own. @returns {Subject} */
const own = (
  /** @type {string} */ work,
  /** @type {string} */ name,
  /** @type {string} */ library,
  /** @type {string} */ file,
  /** @type {{ once?: string, each?: string, press?: string }} */ { once = '', each = '', press } = {},
) => ({
  work,
  name,
  kind: 'peer',
  library,
  script: { name: file, file: `peers/pages/${file}.js` },
  once,
  each,
  ...(press && { press }),
});

const place = '<div class="work"></div>';

/** Everything that is compared, work by work. @type {readonly Subject[]} */
export const subjects = [
  ...ownElements.map(([work, each, press]) => ({
    work,
    name: 'Plein',
    kind: /** @type {const} */ ('own'),
    head: snippet,
    once: '',
    each,
    press: `>>> ${press}`,
  })),
  ...floors(),
  ...built(),
  own('feedback', 'Den Haag', '@gemeente-denhaag/button', 'den-haag', { each: place, press: '[data-press]' }),
  own('feedback', 'SurveyJS', 'survey-js-ui', 'survey-feedback', { each: place, press: 'label' }),
  own('poll', 'SurveyJS', 'survey-js-ui', 'survey-poll', { each: place, press: 'label' }),
  own('chat', 'Deep Chat', 'deep-chat', 'deep-chat', {
    once: `<deep-chat introMessage='{"text":"Stel uw vraag"}'></deep-chat>`,
    press: '>>> #text-input',
  }),
  {
    work: 'chat',
    name: 'Typebot',
    kind: 'peer',
    library: '@typebot.io/js',
    // Its docs load this file from a network for packages.
    head: `<script type="module">
      import Typebot from '/packages/@typebot.io/js/dist/web.js';
      Typebot.initBubble({ typebot: 'vraag', apiHost: location.origin });
    </script>`,
    once: '',
    each: '',
    press: '>>> button',
  },
  { work: 'measurement', name: 'Plein', kind: 'own', head: snippet, once: title, each: '' },
  own('measurement', 'Plausible', '@plausible-analytics/tracker', 'plausible', { once: title }),
  own('measurement', 'Snowplow', '@snowplow/browser-tracker', 'snowplow', { once: title }),
  own('measurement', 'PostHog', 'posthog-js', 'posthog', { once: title }),
  own('measurement', 'OpenTelemetry', '@opentelemetry/sdk-trace-web', 'opentelemetry', { once: title }),
];

/** A page with nothing on it, which is taken off every figure of time. @type {Subject} */
export const emptyPage = { work: 'empty', name: 'empty', kind: 'floor', once: '', each: '' };

/** Address of the page with so many of a subject. */
export const addressOf = (/** @type {Subject} */ { work, name }, /** @type {number} */ count) =>
  `/bench/${work}/${encodeURIComponent(name)}/${count}`;

/** Writes the page of a subject. */
export function pageOf(
  /** @type {Subject} */ { head = '', once, each, theme = '' },
  /** @type {string} */ script,
  /** @type {number} */ count,
) {
  // Nothing is painted before its element is defined, as the docs of the libraries advise.
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Pagina</title>
    <link rel="icon" href="data:," />
    <style>
      :not(:defined) {
        visibility: hidden;
      }
      body {
        font: 1rem/1.5 sans-serif;
      }
    </style>
    ${head}
    ${script}
  </head>
  <body class="${theme}">
    ${once}
    ${Array(count).fill(each).join('\n')}
  </body>
</html>`;
}
