import type { ChartSpec } from '../spec.js';

/** How residents use the channels: which advice they follow, and who switches to a person. */
export const channelsCharts: readonly ChartSpec[] = [
  { id: 'followed-over-time', by: 'time', mark: 'line', figure: 'followed' },
  { id: 'chat-over-time', by: 'time', mark: 'line', figure: 'escapedChat' },
  { id: 'task-chats', by: 'task', mark: 'bars', figure: 'escapedChat' },
  { id: 'task-followed', by: 'task', mark: 'bars', figure: 'followed' },
  { id: 'task-steps', by: 'task', mark: 'pairs', figure: 'chosen', comparison: 'shown' },
  { id: 'task-escapes', by: 'task', mark: 'bars', figure: 'escapedAdvice' },
];
