import type { StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { configure, within } from 'storybook/test';
import { storyGateway } from '../story-gateway.js';

// A busy machine needs more time. A failed query in a shadow tree has no document to print.
configure({ asyncUtilTimeout: 8000, getElementError: (message) => new Error(message ?? 'It is not there.') });

type Play = NonNullable<StoryObj['play']>;
type Step = Parameters<Play>[0]['step'];

/** What a flow runs with: the element, queries in its shadow tree, and steps. */
export interface Stage {
  readonly element: HTMLElement;
  readonly inside: ReturnType<typeof within>;
  readonly step: Step;
}

/** A flow of a resident through an element, from the first press to the last text. */
export function flow(
  tag: string,
  {
    description,
    render,
    walk,
  }: { description: string; render: () => TemplateResult; walk: (stage: Stage) => Promise<void> },
): StoryObj {
  return {
    parameters: { docs: { description: { story: description } } },
    render,
    play: async ({ canvasElement, step }) => {
      const element = canvasElement.querySelector<HTMLElement>(tag);
      const root = element?.shadowRoot;
      if (!element || !root) throw new Error(`The story shows no <${tag}>.`);
      await storyGateway()?.idle();
      await walk({ element, inside: within(root as unknown as HTMLElement), step });
    },
  };
}

/** Number of requests with this path that reached the gateway of the story. */
export const askedOf = (path: string): number =>
  storyGateway()?.requests.filter((request) => request.path === path).length ?? 0;
