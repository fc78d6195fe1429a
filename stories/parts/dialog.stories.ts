// Made by `npm run stories` from the named examples; change those.
import { dialogExamples } from '../../packages/components/src/parts/examples/dialog.examples.js';
import { partMeta, partStory } from './part-story.js';

export default {
  ...partMeta(dialogExamples),
  title: 'Bouwstenen · Parts/Venster · Dialog',
  id: 'parts-dialog',
};

export const Closed = { ...partStory(dialogExamples, 'closed'), name: 'Gesloten · Closed' };
export const Open = { ...partStory(dialogExamples, 'open'), name: 'Open' };
