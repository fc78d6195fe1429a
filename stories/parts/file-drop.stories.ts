// Made by `npm run stories` from the named examples; change those.
import { fileDropExamples } from '../../packages/components/src/parts/examples/file-drop.examples.js';
import { partMeta, partStory } from './part-story.js';

export default { ...partMeta(fileDropExamples), title: 'Parts/File drop' };

export const Empty = { ...partStory(fileDropExamples, 'empty'), name: 'Empty' };
export const Added = { ...partStory(fileDropExamples, 'added'), name: 'Added' };
export const Refused = { ...partStory(fileDropExamples, 'refused'), name: 'Refused' };
