import { addDays } from '../../opening-hours/amsterdam.js';
import { weekOf, type ReportPeriod } from '../calendar.js';
import type { CountColumn, CountRow } from '../definition.js';
import { segmentOf, type Question } from '../make-report.js';
import {
  adjustForMany,
  falseDiscoveryRate,
  fewestEarlierWeeks,
  fewestTested,
  risingProbabilities,
} from './rising-statistics.js';
import { leastShown, measureOf, roundedTo, SafeCounts, smallestCount } from '../safe-counts.js';
import type { Report } from '../schema.js';

const mostEarlierWeeks = 12;

/** Returns the Mondays of the whole weeks in a period: the last thirteen at most. */
export function wholeWeeks({ from, to }: ReportPeriod): string[] {
  const weeks: string[] = [];
  for (let monday = weekOf(addDays(from, 6)); addDays(monday, 6) <= to; monday = addDays(monday, 7)) {
    weeks.push(monday);
  }
  return weeks.slice(-(mostEarlierWeeks + 1));
}

/** Returns the part of a period that the report of rising subjects reads: its last whole weeks. */
export function risingPeriod(period: ReportPeriod): ReportPeriod {
  const weeks = wholeWeeks(period);
  return { from: weeks[0] ?? period.from, to: addDays(weeks.at(-1) ?? period.to, 6) };
}

/** Returns whether a period has enough weeks for the report of rising subjects. */
export function hasWeeksEnough(period: ReportPeriod): boolean {
  return wholeWeeks(period).length > fewestEarlierWeeks;
}

/**
 * Returns the subjects with more contact in the last whole week than their own earlier weeks can explain, at
 * a false discovery rate of 5 percent (see `risingProbabilities` and `adjustForMany`).
 *
 * @param rows counts of contacts by day and by the key of the question
 */
export function risingReport(question: Question, rows: readonly CountRow[], secret: string): Report {
  const weeks = wholeWeeks(question.period);
  const last = weeks.at(-1) ?? '';
  const key = (question.keys[0] ?? 'task') as CountColumn;
  const safe = new SafeCounts(secret);
  const total = segmentOf(question.filters, {});
  const exact = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const week = row.interval === '' ? '' : weekOf(row.interval);
    const interval = weeks.includes(week) ? week : '';
    const subject = row[key] ?? '';
    for (const segment of new Set([segmentOf(question.filters, { [key]: subject }), total])) {
      safe.add(measureOf(segment, 'contacts'), row.year, interval, row.count);
    }
    if (subject === '' || interval === '') continue;
    const counts = exact.get(subject) ?? new Map<string, number>();
    exact.set(subject, counts.set(week, (counts.get(week) ?? 0) + row.count));
  }
  const rising = findRising(exact, weeks);
  const figuresOf = (segment: string) => {
    const measure = measureOf(segment, 'contacts');
    const count = safe.of(measure, last);
    const before = weeks.slice(0, -1).reduce((sum, week) => sum + safe.of(measure, week), 0);
    const usual = before / (weeks.length - 1);
    return {
      count: count < leastShown ? null : count,
      usual: usual < smallestCount ? null : Math.round(usual),
      ratio: count < leastShown || usual === 0 ? null : Math.round((10 * count) / usual) / 10,
    };
  };
  const found = rising.map(({ subject, probability }) => ({
    [key]: subject,
    ...figuresOf(segmentOf(question.filters, { [key]: subject })),
    probability: Number(probability.toPrecision(1)),
  }));
  const shown = found.filter((row) => row.count !== null);
  return {
    report: 'rising',
    from: weeks[0] ?? question.period.from,
    to: addDays(last, 6),
    columns: [
      { key, kind: key as 'task' },
      { key: 'count', kind: 'count' },
      { key: 'usual', kind: 'count' },
      { key: 'ratio', kind: 'ratio' },
      { key: 'probability', kind: 'probability' },
    ],
    rows: shown,
    totals: figuresOf(total),
    hidden: found.length - shown.length,
    smallest: smallestCount,
    roundedTo,
  };
}

function findRising(
  exact: ReadonlyMap<string, ReadonlyMap<string, number>>,
  weeks: readonly string[],
): { subject: string; probability: number }[] {
  const subjects = [...exact]
    .map(([subject, counts]) => {
      const [last = 0, ...earlier] = weeks.map((week) => counts.get(week) ?? 0).reverse();
      return { subject, last, earlier, sum: earlier.reduce((sum, count) => sum + count, last) };
    })
    .filter(({ sum }) => sum >= fewestTested);
  const adjusted = adjustForMany(risingProbabilities(subjects));
  return subjects
    .map(({ subject }, index) => ({ subject, probability: adjusted[index] ?? 1 }))
    .filter(({ probability }) => probability <= falseDiscoveryRate)
    .sort((left, right) => left.probability - right.probability || (left.subject < right.subject ? -1 : 1));
}
