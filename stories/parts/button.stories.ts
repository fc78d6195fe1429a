// Made by `npm run stories` from the named examples; change those.
import { buttonExamples } from '../../packages/components/src/parts/examples/button.examples.js';
import { partMeta, partStory } from './part-story.js';

export default { ...partMeta(buttonExamples), title: 'Bouwstenen · Parts/Knop · Button', id: 'parts-button' };

export const Kinds = { ...partStory(buttonExamples, 'kinds'), name: 'Soorten · Kinds' };
export const WithIcons = { ...partStory(buttonExamples, 'with-icons'), name: 'Met iconen · With icons' };
export const Busy = { ...partStory(buttonExamples, 'busy'), name: 'Bezig · Busy' };
export const Wide = { ...partStory(buttonExamples, 'wide'), name: 'Breed · Wide' };
export const AsALink = { ...partStory(buttonExamples, 'as-a-link'), name: 'Als link · As a link' };
