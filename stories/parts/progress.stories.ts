// Made by `npm run stories` from the named examples; change those.
import { progressExamples } from '../../packages/components/src/parts/examples/progress.examples.js';
import { partMeta, partStory } from './part-story.js';

export default { ...partMeta(progressExamples), title: 'Parts/Progress' };

export const Known = { ...partStory(progressExamples, 'known'), name: 'Known' };
export const Unknown = { ...partStory(progressExamples, 'unknown'), name: 'Unknown' };
export const Done = { ...partStory(progressExamples, 'done'), name: 'Done' };
