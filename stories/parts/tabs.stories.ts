// Made by `npm run stories` from the named examples; change those.
import { tabsExamples } from '../../packages/components/src/parts/examples/tabs.examples.js';
import { partMeta, partStory } from './part-story.js';

export default { ...partMeta(tabsExamples), title: 'Bouwstenen · Parts/Tabbladen · Tabs', id: 'parts-tabs' };

export const First = { ...partStory(tabsExamples, 'first'), name: 'Eerste · First' };
export const Second = { ...partStory(tabsExamples, 'second'), name: 'Tweede · Second' };
export const RightToLeft = {
  ...partStory(tabsExamples, 'right-to-left'),
  name: 'Rechts naar links · Right to left',
};
