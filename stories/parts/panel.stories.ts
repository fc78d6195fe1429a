// Made by `npm run stories` from the named examples; change those.
import { panelExamples } from '../../packages/components/src/parts/examples/panel.examples.js';
import { partMeta, partStory } from './part-story.js';

export default { ...partMeta(panelExamples), title: 'Bouwstenen · Parts/Paneel · Panel', id: 'parts-panel' };

export const Action = { ...partStory(panelExamples, 'action'), name: 'Actie · Action' };
export const Positive = { ...partStory(panelExamples, 'positive'), name: 'Positief · Positive' };
export const Warning = { ...partStory(panelExamples, 'warning'), name: 'Waarschuwing · Warning' };
export const Negative = { ...partStory(panelExamples, 'negative'), name: 'Negatief · Negative' };
export const Receipt = { ...partStory(panelExamples, 'receipt'), name: 'Bewijs · Receipt' };
