// Made by `npm run stories` from the named examples; change those.
import { progressExamples } from '../../packages/components/src/parts/examples/progress.examples.js';
import { partMeta, partStory } from './part-story.js';

export default {
  ...partMeta(progressExamples),
  title: 'Bouwstenen · Parts/Voortgang · Progress',
  id: 'parts-progress',
};

export const Known = { ...partStory(progressExamples, 'known'), name: 'Bekend · Known' };
export const Unknown = { ...partStory(progressExamples, 'unknown'), name: 'Onbekend · Unknown' };
export const Done = { ...partStory(progressExamples, 'done'), name: 'Klaar · Done' };
