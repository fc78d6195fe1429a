import { fixture, html } from '@open-wc/testing';
import { hydrate } from '@lit-labs/ssr-client';
import { configure } from '../configuration.js';
import type { Example } from '../examples.js';
import type { DrawnExample } from './draw-example.js';
import { drawnKey } from './drawn-key.js';

/** Whether this run shows every example as a server drew it, taken over by the script. */
export const isDrawnByServer = globalThis.litElementHydrateSupport !== undefined;

let drawn: Promise<Readonly<Record<string, DrawnExample>>> | undefined;

async function drawnExample(example: Example): Promise<DrawnExample> {
  drawn ??= fetch('/.plein/drawn/examples.json').then((answer) => answer.json()) as typeof drawn;
  const found = (await drawn)?.[drawnKey(example)];
  if (!found) throw new Error(`${example.name} was not drawn. Run npm run draw:examples.`);
  return found;
}

/** Puts an example on the page as a server drew it; the script takes it over at its next turn. */
export async function placeDrawn<Shown extends HTMLElement>(example: Example): Promise<Shown> {
  const { html: text, answers } = await drawnExample(example);
  configure({ answers });
  const container = await fixture<HTMLElement>(html`<div></div>`);
  container.setHTMLUnsafe(text);
  hydrate(example.render(), container);
  return container.firstElementChild as Shown;
}
