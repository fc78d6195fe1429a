/**
 * Pages into which a CMS put the HTML of the gateway.
 * @typedef {import('./in-page.mjs').HostPage} HostPage
 */

/** What a visitor sees of each element, with the HTML alone. */
export const rendered = {
  'contact-widget?task=paspoort': 'Contact over uw paspoort',
  'status-tracker': 'Volg uw zaak',
  'feedback-prompt': 'Hielp deze pagina u?',
  'participation-poll?poll=zilverplein-inrichting': 'Welk ontwerp past het best',
  'chat-launcher': 'Stel uw vraag',
};

const sheet = '<link rel="stylesheet" href="/embed/plein.css">';

/** Whether everything is visible before a request, and nothing moves when the elements become live. */
async function seeThenUse(/** @type {import('./in-page.mjs').Helpers} */ t) {
  const wanted = [
    'Contact over uw paspoort',
    'Volg uw zaak',
    'Hielp deze pagina u?',
    'Welk ontwerp past',
    'Stel uw vraag',
  ];
  const shown = t.text();
  const missing = wanted.filter((words) => !shown.includes(words));
  if (missing.length > 0)
    throw new Error(`Not visible with the HTML: ${missing.join(', ')}. Shown: ${shown}`);
  const fetched = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter(
      (name) =>
        !/^\/(?:t\.js|embed\/plein\.css|favicon\.ico|demo\/|[\w/-]+\.(?:svg|png|webp|jpg))/.test(name),
    );
  if (fetched.length > 0) throw new Error(`The HTML needs ${fetched.join(', ')} first.`);

  const elements = [...document.querySelectorAll('[data-plein-state]')].map(
    (one) => /** @type {HTMLElement} */ (one.parentElement),
  );
  const tracker = t.element('status-tracker');
  const reference = /** @type {HTMLInputElement} */ (t.inside(tracker, '[name=reference]'));
  const choice = /** @type {HTMLInputElement} */ (
    t.inside(t.element('participation-poll'), '[name=choices]')
  );
  reference.focus();
  reference.value = 'ZB-2026-0417';
  choice.checked = true;
  const places = () => {
    scrollTo(0, 0);
    return elements.flatMap((one) =>
      [
        one,
        .../** @type {ShadowRoot} */ (one.shadowRoot).querySelectorAll(':not(style, [data-crisis], svg *)'),
      ].map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        const place = width * height === 0 ? [] : [x, y, width, height];
        return `${each.localName} ${place.map(Math.round).join(' ')}`;
      }),
    );
  };
  // Pictures of a poll come with the page.
  await t.until('A picture does not come', () =>
    elements.every((one) =>
      [...(one.shadowRoot?.querySelectorAll('img') ?? [])].every(
        (picture) => picture.complete || picture.loading === 'lazy',
      ),
    ),
  );
  const before = places();
  let shift = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shift += /** @type {PerformanceEntry & { value: number }} */ (entry).value;
    }).observe({ type: 'layout-shift' });
  }
  await t.load('/embed/plein.js');
  for (const one of elements) {
    one.scrollIntoView({ block: 'nearest' });
    await t.live(one);
  }
  await t.until('The profile is not asked for again', () =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/v1/profile')),
  );
  const after = places();
  const moved = after.flatMap((place, index) =>
    place === before[index] ? [] : [`${before[index]} → ${place}`],
  );
  if (before.length !== after.length || moved.length > 0)
    throw new Error(`Moved: ${moved.slice(0, 4).join('; ')}`);
  if (shift > 0) throw new Error(`The layout shifts by ${shift}.`);
  if (t.inside(tracker, '[name=reference]') !== reference) throw new Error('The field was drawn anew.');
  if (reference.value !== 'ZB-2026-0417') throw new Error('What was typed is gone.');
  if (tracker.shadowRoot?.activeElement !== reference) throw new Error('The focus is gone.');
  if (!choice.checked) throw new Error('What was chosen is gone.');
  if (t.warnings.length > 0) throw new Error(t.warnings.join(' '));
  await t.usePrompt();
  await t.useContact();
  const chat = t.element('chat-launcher');
  t.inside(chat, '.pill')?.click();
  await t.until('The chat does not open in place', () => t.inside(chat, '#question'));
}

/** Whether the elements work, whatever brought them. */
async function use(/** @type {import('./in-page.mjs').Helpers} */ t) {
  await t.usePrompt();
  await t.useContact();
  const drawnTwice = [...document.querySelectorAll('[data-plein-state]')].filter(
    (one) => (one.parentElement?.shadowRoot?.querySelectorAll('#heading').length ?? 0) > 1,
  );
  if (drawnTwice.length > 0) throw new Error('An element was drawn beside what the server rendered.');
}

/** Whether elements work that come in while the code of one that came before is on its way. */
async function useLate(/** @type {import('./in-page.mjs').Helpers} */ t) {
  const late = document.querySelector('template');
  const first = t.element('feedback-prompt');
  // The script looks whether Lit is prepared for what a server rendered, and then asks for the code.
  Object.defineProperty(globalThis, 'litElementHydrateSupport', {
    configurable: true,
    get: () => {
      if (late) queueMicrotask(() => document.body.append(late.content));
      return undefined;
    },
    set() {
      // It stays unprepared.
    },
  });
  await t.load('/embed/plein.js', 'text/javascript');
  await t.live(first);
  await t.until('Nothing came late', () => late?.content.childElementCount === 0);
  const brought = [...document.querySelectorAll('plein-feedback-prompt')].at(-1);
  if (!(brought instanceof HTMLElement) || brought === first) throw new Error('No rendered element came.');
  await t.usePrompt(brought);
  if (brought.shadowRoot?.querySelectorAll('#heading').length !== 1)
    throw new Error('An element was drawn beside what the server rendered.');
}

/**
 * @param {string} html all elements as the gateway renders them
 * @param {readonly string[]} styles the directive of each that allows its style
 * @returns {readonly HostPage[]}
 */
export const renderedPages = (html, styles) => [
  { name: 'rendered: visible with the HTML, and live in place', head: sheet, body: html, run: seeThenUse },
  {
    name: 'rendered: the script in the head',
    head: `${sheet}<script type="module" src="/embed/plein.js"></script>`,
    body: html,
    run: use,
  },
  {
    name: 'rendered: the script in the head, without type="module"',
    head: `${sheet}<script src="/embed/plein.js"></script>`,
    body: html,
    run: use,
  },
  {
    name: 'rendered: it comes in while the code of another element is on its way',
    head: sheet,
    body: `<plein-feedback-prompt><p>Vertel het ons</p></plein-feedback-prompt><template>${html}</template>`,
    run: useLate,
  },
  {
    name: 'rendered: under a strict policy with Trusted Types',
    head: `${sheet}<script type="module" src="/embed/plein.js"></script>`,
    body: html,
    policy: `default-src 'none'; script-src 'self'; style-src 'self' ${styles.join(' ')}; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; trusted-types lit-html; require-trusted-types-for 'script'`,
    run: use,
  },
];
