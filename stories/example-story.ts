import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Example, ExampleSet } from '@plein/components/examples.js';
import { snippetOf } from './snippet.js';
import { isElsewhere, storyGateway } from './story-gateway.js';

/** Page of an element. Its tag gives the description and the tables from the manifest. */
export function exampleMeta({ tag }: ExampleSet): Meta {
  return { component: tag };
}

/**
 * One named example as a story: rendered, answered by the gateway in the page, and brought into its state.
 */
export function exampleStory({ tag, examples }: ExampleSet, name: string): StoryObj {
  const example = examples.find((candidate) => candidate.name === name);
  if (!example) throw new Error(`There is no example ${name} of <${tag}>. Run npm run stories.`);
  return {
    parameters: {
      example,
      docs: {
        description: { story: example.description },
        source: { language: 'html', transform: () => snippetOf(tag, example.render()) },
      },
    },
    render: () => example.render(),
    play: async ({ canvasElement, globals }) => {
      const element = canvasElement.querySelector<HTMLElement>(tag);
      if (!element) return;
      // With a gateway other than its own, an example may not reach its state.
      if (isElsewhere(globals)) void bringIntoState(element, example).catch(() => undefined);
      else await bringIntoState(element, example);
    },
  };
}

async function bringIntoState(element: HTMLElement, example: Example): Promise<void> {
  await settled(element);
  const testGateway = storyGateway();
  if (testGateway) await example.act?.(element, testGateway);
  await settled(element);
}

async function settled(element: HTMLElement): Promise<void> {
  if ('updateComplete' in element) await element.updateComplete;
  await storyGateway()?.idle();
  if ('updateComplete' in element) await element.updateComplete;
}
