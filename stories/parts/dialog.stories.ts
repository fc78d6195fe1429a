// Made by `npm run stories` from the named examples; change those.
import { dialogExamples } from '../../packages/components/src/parts/examples/dialog.examples.js';
import { partMeta, partStory } from './part-story.js';

export default { ...partMeta(dialogExamples), title: 'Parts/Dialog' };

export const Closed = { ...partStory(dialogExamples, 'closed'), name: 'Closed' };
export const Open = { ...partStory(dialogExamples, 'open'), name: 'Open' };
