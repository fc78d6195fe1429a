// Made by `npm run stories` from the named examples; change those.
import { noticeExamples } from '../../packages/components/src/parts/examples/notice.examples.js';
import { partMeta, partStory } from './part-story.js';

export default {
  ...partMeta(noticeExamples),
  title: 'Bouwstenen · Parts/Melding · Notice',
  id: 'parts-notice',
};

export const Info = { ...partStory(noticeExamples, 'info'), name: 'Uitleg · Info' };
export const Positive = { ...partStory(noticeExamples, 'positive'), name: 'Positief · Positive' };
export const Warning = { ...partStory(noticeExamples, 'warning'), name: 'Waarschuwing · Warning' };
export const Negative = { ...partStory(noticeExamples, 'negative'), name: 'Negatief · Negative' };
