import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { BaseElement } from '../element/base-element.js';
import { configuredAs, type PleinConfiguration } from '../settings/configuration.js';
import { finishedShadow } from './serialise-shadow.js';
import { stateAttribute, serverStateId, type ServerState } from './page-state.js';

export type { PageState, ServerState } from './page-state.js';

/** One element for a server to render. Import its define file first. */
export interface ServerElement {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string | boolean | undefined>>;
  /**
   * HTML of the light DOM, shown by a browser without declarative shadow DOM. It is trusted and not escaped.
   */
  readonly fallback?: string;
  /** Two-letter language of the page. */
  readonly language: string;
  readonly state: ServerState;
  /** Whether the state stands inside the element, for a page that another system makes. Default: beside it. */
  readonly holdsState?: boolean;
}

export interface RenderedByServer {
  /** HTML of the element, with its declarative shadow root. */
  readonly html: string;
  /** The style sheet inside, for the hash in a content security policy. */
  readonly style: string;
  /** HTML of the script with the state. It may be anywhere in the body of the page, unless the element holds it. */
  readonly script: string;
}

/**
 * Renders an element on the server, for a page that hydrates it with `hydrate()`.
 *
 * @throws {Error} if the tag is not defined
 */
export async function renderElement(element: ServerElement): Promise<RenderedByServer> {
  const { tag, attributes = {}, fallback = '', state, holdsState = false } = element;
  if (!customElements.get(tag)) throw new Error(`<${tag}> is not defined. Import its define file first.`);
  const renderer = new LitElementRenderer(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) renderer.setAttribute(name, value === true ? '' : value);
  }
  // Other pages render while this one waits, so each step sets the configuration again, and is synchronous.
  await asConfigured(element, () => (renderer.element as BaseElement<unknown>).prepare());
  const shadow = asConfigured(element, () => {
    renderer.connectedCallback();
    return finishedShadow(
      renderer.element,
      collectResultSync(renderer.renderShadow(renderInfo(renderer)) ?? []),
    );
  });
  const style = /^<style>(.*?)<\/style>/s.exec(shadow)?.[1] ?? '';
  const opening = `<${tag}${collectResultSync(renderer.renderAttributes())}>`;
  const script = holdsState ? stateScript(stateAttribute, state) : serverStateScript(state);
  const inside = `<template shadowrootmode="open">${shadow}</template>${holdsState ? script : ''}${fallback}`;
  return { html: `${opening}${inside}</${tag}>`, style, script };
}

/** HTML of the script that holds the state of the server. It may be anywhere in the body of the page. */
export const serverStateScript = (state: ServerState): string =>
  stateScript(`id="${serverStateId}" ${stateAttribute}`, state);

function stateScript(name: string, state: ServerState): string {
  const json = JSON.stringify(state).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/json" ${name}>${json}</script>`;
}

function asConfigured<Result>({ language, state }: ServerElement, work: () => Result): Result {
  const { now, gateway, channel, answers, page } = state;
  const changes: Partial<PleinConfiguration> = {
    language,
    gateway,
    answers,
    channel: channel as PleinConfiguration['channel'],
    page,
    now: () => new Date(now),
    // All answers came with the state. The page fetches what is missing.
    fetch: () => Promise.resolve(Response.error()),
  };
  return configuredAs(changes, work);
}

const renderInfo = (renderer: LitElementRenderer): RenderInfo => ({
  elementRenderers: [LitElementRenderer],
  customElementInstanceStack: [renderer],
  customElementHostStack: [renderer],
  eventTargetStack: [renderer.element],
  slotStack: [],
  deferHydration: false,
});
