// Made by `npm run stories` from the named examples; change those.
import { panelExamples } from '../../packages/components/src/parts/examples/panel.examples.js';
import { partMeta, partStory } from './part-story.js';

export default { ...partMeta(panelExamples), title: 'Parts/Panel' };

export const Action = { ...partStory(panelExamples, 'action'), name: 'Action' };
export const Positive = { ...partStory(panelExamples, 'positive'), name: 'Positive' };
export const Warning = { ...partStory(panelExamples, 'warning'), name: 'Warning' };
export const Negative = { ...partStory(panelExamples, 'negative'), name: 'Negative' };
export const Receipt = { ...partStory(panelExamples, 'receipt'), name: 'Receipt' };
