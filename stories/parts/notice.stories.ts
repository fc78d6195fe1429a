// Made by `npm run stories` from the named examples; change those.
import { noticeExamples } from '../../packages/components/src/parts/examples/notice.examples.js';
import { partMeta, partStory } from './part-story.js';

export default { ...partMeta(noticeExamples), title: 'Parts/Notice' };

export const Info = { ...partStory(noticeExamples, 'info'), name: 'Info' };
export const Positive = { ...partStory(noticeExamples, 'positive'), name: 'Positive' };
export const Warning = { ...partStory(noticeExamples, 'warning'), name: 'Warning' };
export const Negative = { ...partStory(noticeExamples, 'negative'), name: 'Negative' };
