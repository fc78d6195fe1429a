import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PartExampleSet } from '../../packages/components/src/parts/examples/stage/part-example.js';
import type { PartRules } from '../../packages/components/src/parts/examples/stage/part-rules.js';
import { exampleStory } from '../example-story.js';

const list = (title: string, lines: readonly string[]): string =>
  lines.length > 0 ? `### ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}` : '';

/** Rules of use of a part, as text for its page. */
const rulesText = (rules: PartRules): string =>
  [
    rules.purpose,
    list('When', rules.when),
    list('When not', rules.whenNot),
    list('Do', rules.good),
    list("Don't", rules.bad),
    list(
      'Keys',
      rules.keys.map(([key, does]) => `**${key}** ${does}.`),
    ),
    `### What is announced\n\n${rules.heard}`,
  ]
    .filter(Boolean)
    .join('\n\n');

/** Page of a part: its purpose, when to use it and when not, its keys, and what a screen reader says. */
export const partMeta = ({ rules }: PartExampleSet): Meta => ({
  parameters: { docs: { description: { component: rulesText(rules) }, source: { code: rules.template } } },
});

/** One named example of a part as a story. Its code shows how to call the template. */
export function partStory(set: PartExampleSet, name: string): StoryObj {
  const { parameters = {}, ...story } = exampleStory(set, name);
  const { docs } = parameters as { docs?: { description?: unknown } };
  return {
    ...story,
    parameters: {
      ...parameters,
      docs: { description: docs?.description, source: { language: 'ts', code: set.rules.template } },
    },
  };
}
