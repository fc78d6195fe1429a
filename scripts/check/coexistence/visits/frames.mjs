/**
 * Elements in a frame that may store nothing.
 * @typedef {import('../in-page.mjs').HostPage} HostPage
 * @typedef {import('../in-page.mjs').Helpers} Helpers
 */

const script = '<script type="module" src="/embed/plein.js"></script>';
const elements = `<plein-feedback-prompt><p>Vertel het ons</p></plein-feedback-prompt>
<plein-contact-widget><p>Bel 14 0999</p></plein-contact-widget>
<plein-participation-poll poll="zilverplein-inrichting"><p>Stem aan de balie</p></plein-participation-poll>`;

/** Says in the frame, and to the page around it, whether something holds there. */
const reporting = (/** @type {(t: Helpers) => Promise<unknown>} */ run) => `<script>
  addEventListener('load', () => {
    const said = (${run})(t).then(() => t.faults.join(' '), (error) => String(error) + ' ' + t.faults.join(' '));
    said.then((fault) => parent.postMessage({ fault }, '*'));
  });
</script>`;

/** Waits in the page around a frame for what the frame says. */
async function hearFrame(/** @type {Helpers} */ t) {
  /** @type {{ fault?: string } | undefined} */
  let said;
  addEventListener('message', ({ data }) => {
    if (typeof data?.fault === 'string') said = data;
  });
  const frame = document.createElement('iframe');
  const { src = '', sandbox } = document.body.dataset;
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.src = src;
  Object.assign(frame.style, { width: '60rem', height: '60rem' });
  document.body.append(frame);
  const { fault } = await t.until('The frame says nothing', () => said, 25_000);
  if (fault) throw new Error(`In the frame: ${fault}`);
}

/** Storage throws here as it does in a browser that lets no other site store anything. */
const storesNothing = `<script>
  const refuse = () => { throw new DOMException('Access is denied for this document.', 'SecurityError'); };
  for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(globalThis, name, { get: refuse });
  IDBFactory.prototype.open = IDBFactory.prototype.databases = refuse;
</script>`;

/**
 * @param {string} elsewhere the same site under another host
 * @returns {readonly HostPage[]}
 */
export const framePages = (elsewhere) => [
  {
    name: 'a sandboxed frame without an origin: what the gateway does not hear is not said to be sent',
    body: '<script>document.body.dataset.sandbox = "allow-scripts allow-forms"; document.body.dataset.src = "/frame/sandboxed";</script>',
    others: {
      '/frame/sandboxed': {
        head: `${script}${reporting(async (t) => {
          if (origin !== 'null') throw new Error('The frame has an origin.');
          const prompt = t.element('feedback-prompt');
          await t.usePrompt(prompt);
          const text = /** @type {HTMLTextAreaElement} */ (t.inside(prompt, 'textarea'));
          text.value = 'De kosten staan er niet bij.';
          text.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
          t.inside(prompt, 'form .button:last-of-type')?.click();
          await t.until('The prompt does not say that nothing was sent', () =>
            /niet (gelukt|verstuurd|verzonden)/i.test(t.text(prompt)),
          );
          for (const [name, words] of Object.entries({
            'contact-widget': 'Bel 14 0999',
            'participation-poll': 'Stem aan de balie',
          })) {
            const one = t.element(name);
            one.scrollIntoView();
            await t.live(one);
            await t.until(`The fallback of ${name} is gone`, () => t.text(one).includes(words));
          }
        })}`,
        body: elements,
      },
    },
    run: hearFrame,
  },
  {
    name: 'a frame of another site that may store nothing',
    body: `<script>document.body.dataset.src = "${elsewhere}/frame/blocked";</script>`,
    others: {
      '/frame/blocked': {
        head: `${storesNothing}${script}${reporting(async (t) => {
          await t.usePrompt();
          await t.useContact();
          const poll = t.element('participation-poll');
          poll.scrollIntoView();
          (await t.until('There is no ballot', () => t.inside(poll, '[name=choices]'))).click();
          t.inside(poll, 'form .button')?.click();
          await t.until('The vote does not arrive', () => t.inside(poll, '#done:not([hidden])'));
          if (t.text(poll).includes('Op dit apparaat staat'))
            throw new Error(`The poll says what is not true: ${t.text(poll)}`);
        })}`,
        body: elements,
      },
    },
    run: hearFrame,
  },
];
