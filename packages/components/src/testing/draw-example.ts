import { LitElementRenderer, render, type RenderInfo } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { openWorld, type World } from '@plein/world';
import type { BaseElement } from '../base-element.js';
import { configuration, configure } from '../configuration.js';
import type { Example } from '../examples.js';

/** An example as a server draws it, with the answers that the page takes over. */
export interface DrawnExample {
  readonly html: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

export { drawnKey } from './drawn-key.js';

/** Draws an example in Node, as it stands before anybody does anything. */
export async function drawExample(example: Example): Promise<DrawnExample> {
  const world = await openWorld(example.world);
  const before = configuration();
  const { gateway, now, random } = world;
  try {
    const answers = await answersOf(example, world);
    const fetch = (): Promise<Response> => Promise.resolve(Response.error());
    configure({ gateway, now, random, fetch, answers, language: example.language ?? 'nl' });
    const html = await collectResult(render(example.render(), { elementRenderers: [PreparedRenderer] }));
    return { html, answers };
  } finally {
    configure(before);
    await world.close();
  }
}

/** An element as the server of a page draws it: prepared first. */
class PreparedRenderer extends LitElementRenderer {
  override connectedCallback(): void {
    // Follows in renderShadow, when the element is prepared.
  }

  override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
    return [
      async () => {
        await (this.element as Partial<BaseElement<unknown>>).prepare?.();
        super.connectedCallback();
        return super.renderShadow(info) ?? [];
      },
    ];
  }
}

/** What a server can know beforehand: nothing, where the example is about what goes wrong with it. */
async function answersOf({ world = {}, render: draw }: Example, { gateway, fetch }: World) {
  if ((world.network ?? 'online') !== 'online' || (world.profile ?? 'valid') !== 'valid') return {};
  const polls = draw().values.filter((value) => typeof value === 'string');
  const paths = ['/v1/profile', ...pollsIn(draw().strings.join('')), ...polls.map((id) => `/v1/polls/${id}`)];
  const answers: Record<string, unknown> = {};
  for (const url of new Set(paths.map((path) => gateway + path))) {
    const response = await fetch(url);
    if (response.ok) answers[url] = await response.json();
  }
  return answers;
}

const pollsIn = (template: string): string[] =>
  [...template.matchAll(/ poll="([\w-]+)"/g)].map(([, id]) => `/v1/polls/${String(id)}`);
