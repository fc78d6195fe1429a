/**
 * A page of another site, and what a visitor does there.
 * @typedef {object} HostPage
 * @property {string} name
 * @property {string} [head]
 * @property {string} [body] by default a prompt and a contact widget
 * @property {string} [policy] its Content Security Policy
 * @property {string} [document] the whole document, in place of `head` and `body`
 * @property {string} [type] its content type
 * @property {Readonly<Record<string, OtherPage>>} [others] other addresses of its site
 * @property {boolean} [isWhole] whether it needs a whole browser, and not one without windows alone
 * @property {RegExp} [stops] addresses that nobody answers
 * @property {readonly string[]} [engines] the engines that can do it; all by default
 * @property {(t: Helpers) => Promise<unknown>} [run] runs in the page
 * @property {(visit: Visit) => Promise<void>} [follow] runs outside the page, and goes from page to page
 */

/**
 * Another answer of the same site. It is a page unless it has a type.
 * @typedef {{ head?: string, body?: string, document?: string, type?: string, policy?: string, isHeld?: boolean }} OtherPage
 * `isHeld`: the answer waits until somebody asks for `/go`
 */

/**
 * What a visit from page to page uses.
 * @typedef {object} Visit
 * @property {string} url the site, without a slash at the end
 * @property {string} page the address of the page itself
 * @property {string} token the key for commands of the gateway on this machine
 * @property {string} gateway
 * @property {string} elsewhere the same site under another host
 * @property {import('../crisis/browser.mjs').Resident} resident
 * @property {(run: (t: Helpers) => Promise<unknown>) => Promise<void>} inPage runs in the page that is open, and
 * throws what went wrong there
 * @property {(holds: () => unknown) => Promise<void>} until waits until a function holds in the page that is open
 * @property {(address: RegExp) => Promise<void>} asked waits until a page asks for an address
 * @property {readonly { place: string, body: string }[]} sent what the pages sent to the gateway
 */

/**
 * What the pages of this check use. Each function runs in a page, where nothing of this file but itself is known.
 * @typedef {ReturnType<typeof helpers>} Helpers
 */

/** Makes the helpers of a page, before its other scripts run. */
export function helpers() {
  /** @type {string[]} */
  const faults = [];
  const note = (/** @type {unknown} */ what) => faults.push(String(what));
  addEventListener('error', (event) => event instanceof ErrorEvent && note(event.message));
  addEventListener('unhandledrejection', ({ reason }) => note(reason));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    note(`${effectiveDirective} blocks ${blockedURI}`),
  );
  /** @type {string[]} */
  const warnings = [];
  const { warn } = console;
  console.warn = (...words) => {
    warnings.push(words.map(String).join(' '));
    warn(...words);
  };
  const { setTimeout } = globalThis;

  /** @returns {string} */
  const textOf = (/** @type {Node} */ node) => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
    if (node instanceof Element && !node.checkVisibility({ visibilityProperty: true })) {
      if (getComputedStyle(node).display !== 'contents') return '';
    }
    /** @type {ArrayLike<Node>} */
    let inside = node.childNodes;
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) inside = node.assignedNodes();
    else if (node instanceof Element && node.shadowRoot) inside = node.shadowRoot.childNodes;
    let text = '';
    for (let index = 0; index < inside.length; index += 1)
      text += ` ${textOf(/** @type {Node} */ (inside[index]))}`;
    return text;
  };
  /** All text that a visitor sees. */
  const text = (/** @type {Node} */ root = document.body) => textOf(root).replace(/\s+/g, ' ');

  /** Waits until something holds, and says otherwise what does not. @template Value */
  const until = async (/** @type {string} */ what, /** @type {() => Value} */ holds, within = 8_000) => {
    const end = performance.now() + within;
    for (;;) {
      const value = holds();
      if (value) return /** @type {NonNullable<Value>} */ (value);
      if (performance.now() > end) throw new Error(`${what}. Shown: ${text().slice(0, 400)}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  const element = (/** @type {string} */ name, /** @type {ParentNode} */ root = document) =>
    /** @type {HTMLElement} */ (root.querySelector(`plein-${name}`));
  const inside = (/** @type {Element} */ host, /** @type {string} */ selector) =>
    /** @type {HTMLElement | null | undefined} */ (host.shadowRoot?.querySelector(selector));

  /** Waits until an element is more than its HTML. */
  const live = (/** @type {Element} */ one) =>
    until(`<${one.localName}> does not become live: ${warnings.join(' ')}`, () =>
      Reflect.get(one, 'hasUpdated'),
    );
  /** Uses the question below a page as a visitor does. */
  const usePrompt = async (prompt = element('feedback-prompt')) => {
    prompt.scrollIntoView();
    await live(prompt);
    (await until('The prompt has no answers', () => inside(prompt, '[name=answer][value=true]'))).click();
    await until('The prompt takes no answer', () =>
      inside(prompt, '[name=answer][value=true]')?.matches('[aria-pressed=true]'),
    );
    await until('The prompt asks no more', () => inside(prompt, 'textarea'));
  };
  /** Opens the form for a callback, as a visitor does, and returns the field for the name. */
  const openForm = async (contact = element('contact-widget')) => {
    contact.scrollIntoView();
    await live(contact);
    (
      await until('The contact widget has no button to be called back', () => inside(contact, '#call-back'))
    ).click();
    return /** @type {HTMLInputElement} */ (
      await until('The form for a callback does not open', () => inside(contact, '#name'))
    );
  };
  /** Opens the form for a callback and fills in half of it. */
  const useContact = async (contact = element('contact-widget')) => {
    const name = await openForm(contact);
    name.value = 'Noor';
    name.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  /** Whether the form that opens has what was typed in an earlier one. */
  const findsDraft = async (contact = element('contact-widget')) => {
    const { value } = await openForm(contact);
    if (value !== 'Noor') throw new Error(`What was typed is gone: ${JSON.stringify(value)}`);
  };
  /** Whether every element was rendered once. */
  const rendersOnce = () => {
    for (const one of document.querySelectorAll('plein-contact-widget, plein-feedback-prompt'))
      if ((one.shadowRoot?.querySelectorAll('#heading').length ?? 0) > 1)
        throw new Error(`<${one.localName}> was rendered twice.`);
  };
  const load = (/** @type {string} */ src, type = 'module') =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      Object.assign(script, { src, type, onload: resolve, onerror: () => reject(new Error(src)) });
      document.head.append(script);
    });
  /** Whether a module comes for a script of the page. WebKit does not check the imports of its driver. */
  const comes = (/** @type {string} */ address) =>
    import(address).then(
      () => true,
      () => false,
    );
  return {
    comes,
    faults,
    warnings,
    live,
    text,
    until,
    element,
    inside,
    usePrompt,
    openForm,
    useContact,
    findsDraft,
    rendersOnce,
    load,
  };
}
