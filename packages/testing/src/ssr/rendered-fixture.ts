import { fixture, html } from '@open-wc/testing';
import { hydrate } from '@lit-labs/ssr-client';
import { configure } from '@plein/components/source/settings/configuration.js';
import type { Example } from '@plein/components/examples.js';
import type { RenderRequest, RenderedExample } from './render-example.js';
import { sent } from './sent-template.js';

/** Whether this run shows every example as a server rendered it, hydrated by the script. */
export const isRenderedByServer = 'litElementHydrateSupport' in globalThis;

/** Path at which the test server renders examples. */
export const renderPath = '/.plein/draw';

async function rendered({ render, setup = {}, language = 'nl' }: Example): Promise<RenderedExample> {
  const body: RenderRequest = { template: sent(render() as Parameters<typeof sent>[0]), setup, language };
  const answer = await fetch(renderPath, { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as RenderedExample;
}

type Answers = RenderedExample['answers'];

/**
 * Puts an example on the page as a server renders it. Its elements are hydrated at their next update.
 * @param change changes the answers of the server's gateway before an element reads them
 */
export async function placeRendered<Shown extends HTMLElement>(
  example: Example,
  change: (answers: Answers) => Promise<Answers> | Answers = (answers) => answers,
): Promise<Shown> {
  const { html: text, answers } = await rendered(example);
  configure({ answers: await change(answers) });
  const container = await fixture<HTMLElement>(html`<div></div>`);
  container.setHTMLUnsafe(text);
  hydrate(example.render(), container);
  return container.firstElementChild as Shown;
}
