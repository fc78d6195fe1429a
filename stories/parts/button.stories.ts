// Made by `npm run stories` from the named examples; change those.
import { buttonExamples } from '../../packages/components/src/parts/examples/button.examples.js';
import { partMeta, partStory } from './part-story.js';

export default { ...partMeta(buttonExamples), title: 'Parts/Button' };

export const Kinds = { ...partStory(buttonExamples, 'kinds'), name: 'Kinds' };
export const WithIcons = { ...partStory(buttonExamples, 'with-icons'), name: 'With icons' };
export const Busy = { ...partStory(buttonExamples, 'busy'), name: 'Busy' };
export const Wide = { ...partStory(buttonExamples, 'wide'), name: 'Wide' };
export const AsALink = { ...partStory(buttonExamples, 'as-a-link'), name: 'As a link' };
