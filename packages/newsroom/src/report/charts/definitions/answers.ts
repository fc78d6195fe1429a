import type { ChartSpec } from '../spec.js';

/** What became of the answers of the chat: which are given most, and after which residents still ask a person. */
export const answersCharts: readonly ChartSpec[] = [
  { id: 'answers-given', by: 'answer', mark: 'bars', figure: 'given' },
  { id: 'answers-person', by: 'answer', mark: 'bars', figure: 'person' },
  { id: 'answers-over-time', by: 'time', mark: 'line', figure: 'given', isSparse: true },
  { id: 'person-over-time', by: 'time', mark: 'line', figure: 'person', isSparse: true },
];
