// Made by `npm run stories` from the named examples; change those.
import { tableExamples } from '../../packages/components/src/parts/examples/table.examples.js';
import { partMeta, partStory } from './part-story.js';

export default { ...partMeta(tableExamples), title: 'Parts/Table' };

export const Numbers = { ...partStory(tableExamples, 'numbers'), name: 'Numbers' };
export const TooWide = { ...partStory(tableExamples, 'too-wide'), name: 'Too wide' };
