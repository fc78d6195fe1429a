/** The reports of the newsroom, by the question that they answer. */
export const reportNames = [
  'volume',
  'preventable',
  'expectation',
  'promises',
  'channels',
  'status-calls',
  'rising',
  'satisfaction',
  'messages',
  'answers',
] as const;
export type ReportName = (typeof reportNames)[number];

/** Keys for the rows of a report. */
export const reportKeys = [
  'day',
  'week',
  'month',
  'channel',
  'task',
  'department',
  'perspective',
  'residentRole',
  'cause',
  'messageKind',
  'neighbourhood',
  'issue',
  'answer',
] as const;
export type ReportKey = (typeof reportKeys)[number];

/** Kinds of the keys in a row. `promise` is `case` or `callback`; a week is named by its Monday. */
export const keyKinds = [...reportKeys, 'scale', 'about', 'promise'] as const;

/**
 * Kinds of figures: a count, a share from 0 to 1, a score on its scale, days, a ratio (1 is as before), or a
 * probability.
 */
export const figureKinds = ['count', 'share', 'score', 'days', 'ratio', 'probability'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** The formats of a report. */
export const reportFormats = ['json', 'csv'] as const;
