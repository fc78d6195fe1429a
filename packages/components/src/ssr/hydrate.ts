import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import type { ReactiveElement } from 'lit';
import {
  configuration,
  configure,
  configuredAs,
  type PleinConfiguration,
} from '../settings/configuration.js';
import { stateAttribute, serverStateId, type ServerState } from './page-state.js';

/**
 * Hydrates elements that a server rendered. Import it before any element: Lit reads the hook below when its
 * element class is first loaded.
 */

interface RenderedElement extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
}

/** A field. `checked` and `defaultChecked` are absent from a field without a choice. */
interface Control extends HTMLElement {
  value: string;
  readonly defaultValue: string;
  readonly type: string;
  checked?: boolean;
  readonly defaultChecked?: boolean;
  /** The selection is null in a field without one, such as a radio button. */
  readonly selectionStart: number | null;
  readonly selectionEnd: number | null;
  setSelectionRange(start: number, end: number | null): void;
}

interface Preparing {
  prepare?(): Promise<void>;
}

/** Members of the prototype of Lit's element class that are changed here. */
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

/** Delays the first render of an element that a server rendered, until it can match the server's. */
function waitForPreparation(prototype: ElementPrototype): void {
  const { createRenderRoot, scheduleUpdate } = prototype;
  const renderedByServer = new WeakSet<ReactiveElement>();
  const states = new WeakMap<ReactiveElement, ServerState>();
  prototype.createRenderRoot = function () {
    if (this.shadowRoot) {
      renderedByServer.add(this);
      const state = stateInside(this);
      if (state) states.set(this, state);
    }
    return createRenderRoot.call(this);
  };
  prototype.scheduleUpdate = async function () {
    const state = states.get(this);
    if (!renderedByServer.delete(this)) {
      return state
        ? configuredAs({ page: state.page }, () => scheduleUpdate.call(this))
        : scheduleUpdate.call(this);
    }
    const asRendered = state && configurationOf(state);
    await configuredAs({ ...asRendered }, () => (this as Preparing).prepare?.());
    await hydrateElement(this, () => configuredAs({ ...asRendered }, () => scheduleUpdate.call(this)));
    // The clock runs on.
    if (state) this.requestUpdate();
    return undefined;
  };
}

/** State that a server left inside an element, for a page that another system makes. */
function stateInside(element: ReactiveElement): ServerState | undefined {
  const script = element.querySelector(`:scope > script[${stateAttribute}]`);
  return script ? (JSON.parse(script.textContent) as ServerState) : undefined;
}

/** The configuration that an element was rendered with. */
const configurationOf = ({ now, gateway, answers, page }: ServerState): Partial<PleinConfiguration> => ({
  gateway,
  answers,
  page,
  now: () => new Date(now),
});

/** Renders an element again if its render does not match the server's, and warns about it. */
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

/**
 * Records what was typed, chosen and selected before the script ran. Call the result, which restores it, once
 * the element has its listeners.
 */
function filledIn(root: ShadowRoot | null): () => void {
  const controls = [...(root?.querySelectorAll<Control>('input, textarea') ?? [])].map((control) => ({
    control,
    value: control.value,
    start: control.selectionStart,
    end: control.selectionEnd,
    isTyped: control.value !== control.defaultValue,
    isChosen: control.checked,
    isChanged: control.checked !== control.defaultChecked && (control.type !== 'radio' || control.checked),
  }));
  return () => {
    for (const { control, value, start, end, isTyped, isChosen, isChanged } of controls) {
      if (isTyped) control.value = value;
      // A new value moves the caret to its end.
      if (isTyped && start !== null) control.setSelectionRange(start, end);
      if (isTyped) control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      if (isChanged && isChosen !== undefined) control.checked = isChosen;
      if (isTyped || isChanged) control.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };
}

const isRendered = (element: Element): element is RenderedElement =>
  element.localName.startsWith('plein-') && element.shadowRoot !== null;

/**
 * Hydrates the elements of a page from the state that the server left in it. Until then, the clock shows the
 * moment of the server's render. Without such state, it does nothing.
 *
 * @returns resolves when every element that the server rendered has been hydrated
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
