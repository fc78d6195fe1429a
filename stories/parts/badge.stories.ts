// Made by `npm run stories` from the named examples; change those.
import { badgeExamples } from '../../packages/components/src/parts/examples/badge.examples.js';
import { partMeta, partStory } from './part-story.js';

export default { ...partMeta(badgeExamples), title: 'Parts/Badge' };

export const Tones = { ...partStory(badgeExamples, 'tones'), name: 'Tones' };
export const BesideAName = { ...partStory(badgeExamples, 'beside-a-name'), name: 'Beside a name' };
