// Made by `npm run stories` from the named examples; change those.
import { choiceListExamples } from '../../packages/components/src/parts/examples/choice-list.examples.js';
import { partMeta, partStory } from './part-story.js';

export default { ...partMeta(choiceListExamples), title: 'Parts/Choice list' };

export const OneAnswer = { ...partStory(choiceListExamples, 'one-answer'), name: 'One answer' };
export const MoreAnswers = { ...partStory(choiceListExamples, 'more-answers'), name: 'More answers' };
export const WithExplanation = {
  ...partStory(choiceListExamples, 'with-explanation'),
  name: 'With explanation',
};
export const Error = { ...partStory(choiceListExamples, 'error'), name: 'Error' };
