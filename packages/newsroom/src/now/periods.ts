import { amsterdamDate, amsterdamInstant } from '@plein/domain/opening-hours.js';

/** Periods that the newsroom can show, shortest first. */
export const periods = ['today', 'week', 'month'] as const;
export type Period = (typeof periods)[number];

const days = { today: 0, week: 6, month: 29 } as const;

/** Start of a period: midnight in Amsterdam today, six days ago or 29 days ago (ISO 8601, UTC). */
export function periodStart(period: Period, now: Date): string {
  const [year = 0, month = 1, day = 1] = amsterdamDate(now).split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1, day - days[period])).toISOString().slice(0, 10);
  return amsterdamInstant(first, '00:00').toISOString();
}
