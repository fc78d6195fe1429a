import { addDays } from '../../opening-hours/amsterdam.js';
import { weekOf, type ReportPeriod } from '../calendar.js';
import type { CountColumn, CountRow } from '../definition.js';
import { roundingOf, segmentOf, type Question } from '../make-report.js';
import {
  adjustForMany,
  fewestEarlierWeeks,
  fewestTested,
  mostProbable,
  risingProbabilities,
} from './rising-statistics.js';
import { measureOf, SafeCounts, smallestCount } from '../safe-counts.js';
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
 * Returns the subjects with more contact in the last whole week than their own earlier weeks can explain. In a
 * week in which nothing rises, the chance that any subject is named is about 5 percent (see
 * `risingProbabilities` and `adjustForMany`). It tests the rounded weeks, so that neither the choice of
 * subjects nor their probabilities tell more than the rounded counts do.
 *
 * @param rows counts of contacts by day and by the key of the question
 */
export function risingReport(question: Question, rows: readonly CountRow[]): Report {
  const weeks = wholeWeeks(question.period);
  const last = weeks.at(-1) ?? '';
  const key = (question.keys[0] ?? 'task') as CountColumn;
  const rounding = roundingOf(question);
  const { leastShown } = rounding;
  const safe = new SafeCounts(rounding);
  const total = segmentOf(question.filters, {});
  const subjects = new Set<string>();
  for (const row of rows) {
    const week = row.interval === '' ? '' : weekOf(row.interval);
    const interval = weeks.includes(week) ? week : '';
    const subject = row[key] ?? '';
    for (const segment of new Set([segmentOf(question.filters, { [key]: subject }), total])) {
      safe.add(measureOf(segment, 'contacts'), row.year, interval, row.count);
    }
    if (subject !== '') subjects.add(subject);
  }
  const rising = findRising(
    [...subjects].map((subject) => {
      const measure = measureOf(segmentOf(question.filters, { [key]: subject }), 'contacts');
      return { subject, counts: weeks.map((week) => safe.of(measure, week)) };
    }),
    rounding.to,
  );
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
    roundedTo: rounding.to,
  };
}

interface Subject {
  subject: string;
  /** The rounded counts of its weeks, the last week last. */
  counts: readonly number[];
}

function findRising(all: readonly Subject[], roundedTo: number): { subject: string; probability: number }[] {
  const subjects = all
    .map(({ subject, counts }) => {
      const sum = counts.reduce((total, count) => total + count, 0);
      return { subject, earlier: counts.slice(0, -1), last: counts.at(-1) ?? 0, sum };
    })
    .filter(({ sum }) => sum >= fewestTested);
  const adjusted = adjustForMany(risingProbabilities(subjects, roundedTo));
  return subjects
    .map(({ subject }, index) => ({ subject, probability: adjusted[index] ?? 1 }))
    .filter(({ probability }) => probability <= mostProbable)
    .sort((left, right) => left.probability - right.probability || (left.subject < right.subject ? -1 : 1));
}
