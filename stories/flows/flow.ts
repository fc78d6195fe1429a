import type { StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { configure, within } from 'storybook/test';
import { storyGateway } from '../story-gateway.js';

// A busy machine may take its time; and what is not found in a shadow tree has no document to print.
configure({ asyncUtilTimeout: 8000, getElementError: (message) => new Error(message ?? 'It is not there.') });

type Play = NonNullable<StoryObj['play']>;
type Step = Parameters<Play>[0]['step'];

/** What a flow is played with: the element, what is found in its shadow tree as a resident finds it, and steps. */
export interface Stage {
  readonly element: HTMLElement;
  readonly inside: ReturnType<typeof within>;
  readonly step: Step;
}

/** A way that a resident goes through an element, from the first press to the last word. */
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

/** The requests with this path that reached the gateway of the story. */
export const askedOf = (path: string): number =>
  storyGateway()?.requests.filter((request) => request.path === path).length ?? 0;
