import { LitElementRenderer, render, type RenderInfo } from '@lit-labs/ssr';
import { collectResult, collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { openGatewayInPage, type GatewayInPage } from '@plein/testing';
import type { BaseElement } from '@plein/components/source/element/base-element.js';
import { configuration, configure } from '@plein/components/source/settings/configuration.js';
import '@plein/components/chat-launcher.js';
import '@plein/components/contact-widget.js';
import type { ExampleSetup } from '@plein/components/examples.js';
import '@plein/components/feedback-prompt.js';
import '@plein/components/participation-poll.js';
import '@plein/components/status-tracker.js';
import { finishedShadow } from '@plein/components/source/ssr/serialise-shadow.js';
import { revived, type SentTemplate } from './sent-template.js';

/** An example as a server renders it, with the answers that the page needs to hydrate it. */
export interface RenderedExample {
  readonly html: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** What a browser test asks the test server to render. */
export interface RenderRequest {
  readonly template: SentTemplate;
  readonly setup: ExampleSetup;
  readonly language: string;
}

let last: Promise<unknown> = Promise.resolve();

/** Renders an example in Node, before any interaction. Requests are handled one after another. */
export function renderExample(asked: RenderRequest): Promise<RenderedExample> {
  const rendered = last.then(() => renderTemplate(asked));
  last = rendered.catch(() => undefined);
  return rendered;
}

async function renderTemplate({ template, setup, language }: RenderRequest): Promise<RenderedExample> {
  const { gateway, now, answers } = await knownOf(setup);
  const before = configuration();
  const fetch = (): Promise<Response> => Promise.resolve(Response.error());
  configure({ gateway, now: () => new Date(now), fetch, answers, language });
  try {
    const html = await collectResult(render(revived(template), { elementRenderers: [PreparedRenderer] }));
    return { html, answers };
  } finally {
    configure(before);
  }
}

/** Renders an element as the server of a page does: after `prepare()`. */
class PreparedRenderer extends LitElementRenderer {
  override connectedCallback(): void {
    // `renderShadow` calls it later, once the element is prepared.
  }

  override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
    return [
      async () => {
        await (this.element as Partial<BaseElement<unknown>>).prepare?.();
        super.connectedCallback();
        return finishedShadow(this.element, collectResultSync(super.renderShadow(info) ?? []));
      },
    ];
  }
}

/** What a server knows about an example before it renders. */
interface Known {
  readonly gateway: string;
  readonly now: number;
  readonly answers: Readonly<Record<string, unknown>>;
}

const known = new Map<string, Promise<Known>>();

/** Many examples share one gateway in the page, since opening it takes longer than rendering. */
function knownOf(testGateway: ExampleSetup): Promise<Known> {
  const key = JSON.stringify(testGateway);
  const found = known.get(key) ?? askGatewayInPage(testGateway);
  known.set(key, found);
  return found;
}

async function askGatewayInPage(example: ExampleSetup): Promise<Known> {
  const testGateway = await openGatewayInPage(example);
  const { gateway, now } = testGateway;
  try {
    return { gateway, now: +now(), answers: await answersOf(example, testGateway) };
  } finally {
    await testGateway.close();
  }
}

/** Answers for the profile and the polls; none if the example is about a failure. */
async function answersOf(
  { network = 'online', profile = 'valid' }: ExampleSetup,
  { gateway, fetch, polls }: GatewayInPage,
): Promise<Record<string, unknown>> {
  if (network !== 'online' || profile !== 'valid') return {};
  const answers: Record<string, unknown> = {};
  for (const path of ['/v1/profile', ...polls.map((id) => `/v1/polls/${id}`)]) {
    const response = await fetch(gateway + path);
    if (response.ok) answers[gateway + path] = await response.json();
  }
  return answers;
}
