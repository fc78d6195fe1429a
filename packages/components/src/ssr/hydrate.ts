import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import type { ReactiveElement } from 'lit';
import { configuration, configure, type PleinConfiguration } from '../settings/configuration.js';
import { serverStateId, type ServerState } from './page-state.js';

/**
 * Lets elements take over what a server drew. Import it before any element: Lit reads the hook below when
 * its element class is first loaded.
 */

interface RenderedElement extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
}

/** A field; one without a choice has none of the latter two. */
interface Control extends HTMLElement {
  value: string;
  readonly defaultValue: string;
  readonly type: string;
  checked?: boolean;
  readonly defaultChecked?: boolean;
}

interface Preparing {
  prepare?(): Promise<void>;
}

/** The prototype of Lit's element class, as far as it is changed here. */
interface ElementPrototype {
  createRenderRoot(this: ReactiveElement): HTMLElement | DocumentFragment;
  scheduleUpdate(this: ReactiveElement): unknown;
}

interface HookOptions {
  readonly LitElement: { readonly prototype: object };
}

declare global {
  var litElementHydrateSupport: ((options: HookOptions) => void) | undefined;
}

const supportOfLit = globalThis.litElementHydrateSupport;

globalThis.litElementHydrateSupport = (options) => {
  supportOfLit?.(options);
  waitForPreparation(options.LitElement.prototype as ElementPrototype);
};

/** The first drawing of an element that a server drew waits until it can be the same one. */
function waitForPreparation(prototype: ElementPrototype): void {
  const { createRenderRoot, scheduleUpdate } = prototype;
  const renderedByServer = new WeakSet<ReactiveElement>();
  prototype.createRenderRoot = function () {
    if (this.shadowRoot) renderedByServer.add(this);
    return createRenderRoot.call(this);
  };
  prototype.scheduleUpdate = async function () {
    if (!renderedByServer.delete(this)) return scheduleUpdate.call(this);
    await (this as Preparing).prepare?.();
    return hydrateElement(this, () => scheduleUpdate.call(this));
  };
}

/** Draws anew what turns out to be another drawing than the server's, and says so. */
async function hydrateElement(element: ReactiveElement, update: () => unknown): Promise<void> {
  const giveBack = filledIn(element.shadowRoot);
  try {
    await update();
    giveBack();
  } catch (error) {
    console.warn(`<${element.localName}> was drawn anew: the server drew it otherwise.`, error);
    for (const node of [...(element.shadowRoot?.childNodes ?? [])]) {
      if (!(node instanceof HTMLStyleElement)) node.remove();
    }
    element.requestUpdate();
  }
}

/** Remembers what was typed and chosen before the script came; call the result when its listeners are there. */
function filledIn(root: ShadowRoot | null): () => void {
  const controls = [...(root?.querySelectorAll<Control>('input, textarea') ?? [])].map((control) => ({
    control,
    value: control.value,
    isTyped: control.value !== control.defaultValue,
    isChosen: control.checked,
    isChanged: control.checked !== control.defaultChecked && (control.type !== 'radio' || control.checked),
  }));
  return () => {
    for (const { control, value, isTyped, isChosen, isChanged } of controls) {
      if (isTyped) control.value = value;
      if (isTyped) control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      if (isChanged && isChosen !== undefined) control.checked = isChosen;
      if (isTyped || isChanged) control.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };
}

const isRendered = (element: Element): element is RenderedElement =>
  element.localName.startsWith('plein-') && element.shadowRoot !== null;

/**
 * Gives the elements of a page what the server drew them from, and the clock of that moment until they have
 * taken over. Without state of a server in the page, it does nothing.
 *
 * @returns resolves when every element that was drawn by the server has been taken over
 */
export async function hydrate(page: Document = document): Promise<void> {
  const text = page.getElementById(serverStateId)?.textContent;
  if (!text) return;
  const { now, gateway, channel, answers, page: state } = JSON.parse(text) as ServerState;
  const before = configuration();
  configure({
    gateway,
    channel: channel as PleinConfiguration['channel'],
    answers,
    page: state,
    now: () => new Date(now),
  });
  await Promise.all([...page.querySelectorAll('*')].filter(isRendered).map(hydrated));
  configure({ now: before.now, answers: {} });
}

async function hydrated(element: RenderedElement): Promise<void> {
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
}
