// Made by `npm run stories` from the named examples; change those.
import { choiceListExamples } from '../../packages/components/src/parts/examples/choice-list.examples.js';
import { partMeta, partStory } from './part-story.js';

export default {
  ...partMeta(choiceListExamples),
  title: 'Bouwstenen · Parts/Keuzelijst · Choice list',
  id: 'parts-choice-list',
};

export const OneAnswer = {
  ...partStory(choiceListExamples, 'one-answer'),
  name: 'Eén antwoord · One answer',
};
export const MoreAnswers = {
  ...partStory(choiceListExamples, 'more-answers'),
  name: 'Meer antwoorden · More answers',
};
export const WithExplanation = {
  ...partStory(choiceListExamples, 'with-explanation'),
  name: 'Met uitleg · With explanation',
};
export const Error = { ...partStory(choiceListExamples, 'error'), name: 'Fout · Error' };
