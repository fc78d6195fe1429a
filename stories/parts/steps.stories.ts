// Made by `npm run stories` from the named examples; change those.
import { stepsExamples } from '../../packages/components/src/parts/examples/steps.examples.js';
import { partMeta, partStory } from './part-story.js';

export default { ...partMeta(stepsExamples), title: 'Parts/Steps' };

export const UnderWay = { ...partStory(stepsExamples, 'under-way'), name: 'Under way' };
export const AllDone = { ...partStory(stepsExamples, 'all-done'), name: 'All done' };
export const RightToLeft = { ...partStory(stepsExamples, 'right-to-left'), name: 'Right to left' };
