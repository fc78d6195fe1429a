import type { Report, ReportName } from '@plein/domain/reports.js';
import type { NewsroomLanguage } from '../shell/language.js';
import { findingWords, type FindingWords } from './findings.words.js';
import type { Names } from './names.js';
import type { Comparison } from './period.js';

/** What a finding is made from. */
export interface Found {
  readonly report: Report;
  readonly earlier: Report | undefined;
  readonly comparison: Comparison;
  readonly names: Names;
}

type Finding = (found: Found, words: FindingWords) => string | undefined;

/** A difference below this share counts as about as much. */
const aboutAsMuch = 0.02;

/** Above this relative increase, which is three times as much, a percentage says less than the two counts. */
const farMore = 2;

const total = (report: Report | undefined, key: string): number | undefined => {
  const value = report?.totals[key];
  return typeof value === 'number' ? value : undefined;
};

/** A count, with how much more or less it is than in the period of comparison. */
function counted({ report, earlier, comparison, names }: Found, words: FindingWords): string | undefined {
  const now = total(report, 'count');
  if (now === undefined) return undefined;
  const contacts = words.contacts(names.figure('count', now), now);
  const before = total(earlier, 'count');
  if (comparison === 'none' || before === undefined || before === 0) return contacts;
  const change = (now - before) / before;
  if (change > farMore) {
    return words.thenWas(contacts, words.inPeriod[comparison], names.figure('count', before), false);
  }
  const than = words.than[comparison];
  if (Math.abs(change) < aboutAsMuch) return words.asMuch(contacts, than);
  return words.moreOrLess(contacts, names.figure('share', Math.abs(change)), change > 0, than);
}

/** A figure in a sentence of its own, with the one in the period of comparison. */
function told(key: string, kind: string, sentence: (words: FindingWords, figure: string) => string): Finding {
  return ({ report, earlier, comparison, names }, words) => {
    const now = total(report, key);
    if (now === undefined) return undefined;
    const before = total(earlier, key);
    const localized = sentence(words, names.figure(kind, now));
    if (comparison === 'none' || before === undefined) return localized;
    return words.thenWas(localized, words.inPeriod[comparison], names.figure(kind, before), now === before);
  };
}

/** Mean of the scores on the scale with the most answers, weighted by the number of answers. */
function scored(figure: string, count: string): Finding {
  return ({ report, earlier, comparison, names }, words) => {
    const scale = mostAsked(report, count);
    const now = scale && weighted(report, scale, figure, count);
    if (!scale || now === undefined) return undefined;
    const before = earlier && weighted(earlier, scale, figure, count);
    const localized = words.mean(names.name('scale', scale), names.figure('score', now));
    if (comparison === 'none' || before === undefined) return localized;
    const then = names.figure('score', before);
    return words.thenWas(localized, words.inPeriod[comparison], then, names.figure('score', now) === then);
  };
}

const numberIn = (row: Report['rows'][number], key: string): number =>
  typeof row[key] === 'number' ? row[key] : 0;

/** Scale with the most answers; undefined if there is none. */
function mostAsked({ rows }: Report, count: string): string | undefined {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const scale = String(row['scale'] ?? '');
    if (scale) sums.set(scale, (sums.get(scale) ?? 0) + numberIn(row, count));
  }
  return [...sums].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function weighted(report: Report, scale: string, figure: string, count: string): number | undefined {
  const rows = report.rows.filter((row) => row['scale'] === scale && typeof row[figure] === 'number');
  const answers = rows.reduce((sum, row) => sum + numberIn(row, count), 0);
  if (answers === 0) return undefined;
  return rows.reduce((sum, row) => sum + numberIn(row, figure) * numberIn(row, count), 0) / answers;
}

/**
 * How much better or worse it was than the same residents expected. Where too few answered both, what was expected and
 * what was experienced by everybody who was asked, on the scale with the most answers to both.
 */
const expected: Finding = ({ report, names }, words) => {
  const paired = mostAsked(report, 'pairs');
  const gap = paired && weighted(report, paired, 'pairedGap', 'pairs');
  if (paired && typeof gap === 'number') {
    const size = names.figure('score', Math.abs(gap));
    const isEqual = size === names.figure('score', 0);
    return words.compared(names.name('scale', paired), size, isEqual ? 0 : Math.sign(gap));
  }
  const both = {
    ...report,
    rows: report.rows.filter((row) => row['expected'] !== null && row['experienced'] !== null),
  };
  const scale = mostAsked(both, 'expectedCount');
  const before = scale && weighted(both, scale, 'expected', 'expectedCount');
  const after = scale && weighted(both, scale, 'experienced', 'experiencedCount');
  if (!scale || before === undefined || after === undefined) return undefined;
  const [one, other] = [names.figure('score', before), names.figure('score', after)];
  return words.asExpected(names.name('scale', scale), one, other);
};

/** Subjects that rise: the name of the first, and the number of others. */
const risen: Finding = ({ report, names }, words) => {
  const [first, ...others] = report.rows;
  if (!first) return words.nothingRises;
  return words.rises(names.name('task', first['task']), others.length);
};

const findings: Readonly<Record<ReportName, Finding>> = {
  volume: counted,
  preventable: told('share', 'share', ({ preventable }, figure) => preventable(figure)),
  expectation: expected,
  promises: told('kept', 'share', ({ kept }, figure) => kept(figure)),
  channels: told('followed', 'share', ({ followed }, figure) => followed(figure)),
  'status-calls': told('share', 'share', ({ called }, figure) => called(figure)),
  rising: risen,
  satisfaction: scored('mean', 'count'),
  answers: told('given', 'count', ({ answered }, figure) => answered(figure)),
  messages: told('count', 'count', ({ marked }, figure) => marked(figure)),
};

/** Heading of a report: its finding in words; undefined if too little is known. */
export function findingOf(name: ReportName, found: Found): string | undefined {
  return findings[name](found, findingWords[found.names.language satisfies NewsroomLanguage]);
}
