import type { Example, ExampleSet } from '@plein/components/examples.js';

const modules = import.meta.glob<Record<string, unknown>>('../../packages/components/src/*/*.examples.ts', {
  eager: true,
});

const isSet = (value: unknown): value is ExampleSet =>
  typeof value === 'object' && value !== null && 'tag' in value && 'examples' in value;

/** The named examples of an element. */
export function examplesOf(tag: string): readonly Example[] {
  const sets = Object.values(modules).flatMap((module) => Object.values(module).filter(isSet));
  return sets.find((set) => set.tag === tag)?.examples ?? [];
}

/** Id of the story of an example. */
export const storyOf = (tag: string, example: string): string =>
  `elements-${tag.replace('plein-', '')}--${example}`;

/** Name of an example in words. */
export function exampleTitle(name: string): string {
  const words = name.replaceAll('-', ' ').replace('english', 'English');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
