// Made by `npm run stories` from the named examples; change those.
import { ratingExamples } from '../../packages/components/src/parts/examples/rating.examples.js';
import { partMeta, partStory } from './part-story.js';

export default {
  ...partMeta(ratingExamples),
  title: 'Bouwstenen · Parts/Oordeel · Rating',
  id: 'parts-rating',
};

export const Open = { ...partStory(ratingExamples, 'open'), name: 'Open' };
export const Chosen = { ...partStory(ratingExamples, 'chosen'), name: 'Gekozen · Chosen' };
export const Error = { ...partStory(ratingExamples, 'error'), name: 'Fout · Error' };
