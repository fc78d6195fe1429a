import type { ReportDefinition } from '../definition.js';
import { shareOf } from '../figures.js';
import { answerOf } from '../key-values.js';

/**
 * What became of the answers of the chat: how often each was given, and the share after which the resident went on to
 * a person. A resident who asked something else in between is no part of that share.
 */
export const answers: ReportDefinition = {
  events: ['chat.answered', 'chat.handed-over'],
  columns: ['name', 'detail', 'against'],
  defaultKey: 'answer',
  measures: (row) => (answerOf(row) === '' ? [] : [row.name === 'chat.answered' ? 'given' : 'person']),
  decides: 'given',
  figures: [
    { key: 'given', kind: 'count' },
    { key: 'person', kind: 'share' },
  ],
  compute: (row) => ({
    given: row.of('given'),
    person: shareOf(row.of('person'), row.of('given'), row.leastForFigures),
  }),
};
