// Made by `npm run stories` from the named examples; change those.
import { badgeExamples } from '../../packages/components/src/parts/examples/badge.examples.js';
import { partMeta, partStory } from './part-story.js';

export default { ...partMeta(badgeExamples), title: 'Bouwstenen · Parts/Label · Badge', id: 'parts-badge' };

export const Tones = { ...partStory(badgeExamples, 'tones'), name: 'Tonen · Tones' };
export const BesideAName = {
  ...partStory(badgeExamples, 'beside-a-name'),
  name: 'Naast een naam · Beside a name',
};
