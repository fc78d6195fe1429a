/** The reports of the newsroom, by the question they answer. */
export const reportNames = [
  'volume',
  'preventable',
  'expectation',
  'promises',
  'channels',
  'status-calls',
  'rising',
  'satisfaction',
] as const;
export type ReportName = (typeof reportNames)[number];

/** What the rows of a report can be. */
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
] as const;
export type ReportKey = (typeof reportKeys)[number];

/** What a key in a row is; `promise` is `case` or `callback`, and weeks are named by their Monday. */
export const keyKinds = [...reportKeys, 'scale', 'about', 'promise'] as const;

/**
 * What a figure is: a count, a share from 0 to 1, a score on its scale, days, a ratio (1 is as before), or a
 * probability.
 */
export const figureKinds = ['count', 'share', 'score', 'days', 'ratio', 'probability'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** The forms in which a report is given. */
export const reportFormats = ['json', 'csv'] as const;
