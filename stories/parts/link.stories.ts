// Made by `npm run stories` from the named examples; change those.
import { linkExamples } from '../../packages/components/src/parts/examples/link.examples.js';
import { partMeta, partStory } from './part-story.js';

export default { ...partMeta(linkExamples), title: 'Parts/Link' };

export const InText = { ...partStory(linkExamples, 'in-text'), name: 'In text' };
export const Alone = { ...partStory(linkExamples, 'alone'), name: 'Alone' };
export const RightToLeft = { ...partStory(linkExamples, 'right-to-left'), name: 'Right to left' };
