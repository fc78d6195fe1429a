// Made by `npm run stories` from the named examples; change those.
import { tabsExamples } from '../../packages/components/src/parts/examples/tabs.examples.js';
import { partMeta, partStory } from './part-story.js';

export default { ...partMeta(tabsExamples), title: 'Parts/Tabs' };

export const First = { ...partStory(tabsExamples, 'first'), name: 'First' };
export const Second = { ...partStory(tabsExamples, 'second'), name: 'Second' };
export const RightToLeft = { ...partStory(tabsExamples, 'right-to-left'), name: 'Right to left' };
