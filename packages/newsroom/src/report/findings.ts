import type { Report, ReportName } from '@plein/domain/reports.js';
import type { NewsroomLanguage } from '../newsroom.terms.js';
import { findingWords, type FindingWords } from './findings.words.js';
import type { Names } from './names.js';
import type { Comparison } from './period.js';

/** What a heading is made of. */
export interface Found {
  readonly report: Report;
  readonly earlier: Report | undefined;
  readonly comparison: Comparison;
  readonly names: Names;
}

type Finding = (found: Found, words: FindingWords) => string | undefined;

/** A difference below this share is about as much. */
const aboutAsMuch = 0.02;

const total = (report: Report | undefined, key: string): number | undefined => {
  const value = report?.totals[key];
  return typeof value === 'number' ? value : undefined;
};

/** A count with how much more or less it is than before. */
function counted({ report, earlier, comparison, names }: Found, words: FindingWords): string | undefined {
  const now = total(report, 'count');
  if (now === undefined) return undefined;
  const contacts = words.contacts(names.figure('count', now), now);
  const before = total(earlier, 'count');
  if (comparison === 'none' || before === undefined || before === 0) return contacts;
  const change = (now - before) / before;
  const than = words.than[comparison];
  if (Math.abs(change) < aboutAsMuch) return words.asMuch(contacts, than);
  return words.moreOrLess(contacts, names.figure('share', Math.abs(change)), change > 0, than);
}

const findings: Partial<Record<ReportName, Finding>> = { volume: counted };

/** The heading of a report: what it found, in words. Undefined where too little is known. */
export function findingOf(name: ReportName, found: Found): string | undefined {
  return findings[name]?.(found, findingWords[found.names.language satisfies NewsroomLanguage]);
}
