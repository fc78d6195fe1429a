// Made by `npm run stories` from the named examples; change those.
import { emptyStateExamples } from '../../packages/components/src/parts/examples/empty-state.examples.js';
import { partMeta, partStory } from './part-story.js';

export default {
  ...partMeta(emptyStateExamples),
  title: 'Bouwstenen · Parts/Niets te zien · Empty state',
  id: 'parts-empty-state',
};

export const NothingYet = {
  ...partStory(emptyStateExamples, 'nothing-yet'),
  name: 'Nog niets · Nothing yet',
};
export const NothingFound = {
  ...partStory(emptyStateExamples, 'nothing-found'),
  name: 'Niets gevonden · Nothing found',
};
