// Made by `npm run stories` from the named examples; change those.
import { tableExamples } from '../../packages/components/src/parts/examples/table.examples.js';
import { partMeta, partStory } from './part-story.js';

export default { ...partMeta(tableExamples), title: 'Bouwstenen · Parts/Tabel · Table', id: 'parts-table' };

export const Numbers = { ...partStory(tableExamples, 'numbers'), name: 'Getallen · Numbers' };
export const TooWide = { ...partStory(tableExamples, 'too-wide'), name: 'Te breed · Too wide' };
