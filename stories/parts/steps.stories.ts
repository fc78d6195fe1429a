// Made by `npm run stories` from the named examples; change those.
import { stepsExamples } from '../../packages/components/src/parts/examples/steps.examples.js';
import { partMeta, partStory } from './part-story.js';

export default { ...partMeta(stepsExamples), title: 'Bouwstenen · Parts/Stappen · Steps', id: 'parts-steps' };

export const UnderWay = { ...partStory(stepsExamples, 'under-way'), name: 'Onderweg · Under way' };
export const AllDone = { ...partStory(stepsExamples, 'all-done'), name: 'Alles klaar · All done' };
export const RightToLeft = {
  ...partStory(stepsExamples, 'right-to-left'),
  name: 'Rechts naar links · Right to left',
};
