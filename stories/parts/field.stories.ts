// Made by `npm run stories` from the named examples; change those.
import { fieldExamples } from '../../packages/components/src/parts/examples/field.examples.js';
import { partMeta, partStory } from './part-story.js';

export default { ...partMeta(fieldExamples), title: 'Bouwstenen · Parts/Veld · Field', id: 'parts-field' };

export const LabelAndHint = {
  ...partStory(fieldExamples, 'label-and-hint'),
  name: 'Label en uitleg · Label and hint',
};
export const Short = { ...partStory(fieldExamples, 'short'), name: 'Kort · Short' };
export const Optional = { ...partStory(fieldExamples, 'optional'), name: 'Niet verplicht · Optional' };
export const Errors = { ...partStory(fieldExamples, 'errors'), name: 'Fouten · Errors' };
