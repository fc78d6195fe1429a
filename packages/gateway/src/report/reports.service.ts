import { amsterdamDate } from '@plein/domain/opening-hours.js';
import {
  columnsOf,
  filterColumns,
  isTimeKey,
  makeReport,
  reportDefinition,
  reportPeriod,
  type Filters,
  type Question,
  type Report,
  type ReportDefinition,
  type ReportKey,
  type ReportName,
  type ReportQuery,
} from '@plein/domain/reports.js';
import type { GatewayDependencies } from '../dependencies.js';
import type { FieldProblem } from '../http/problem.js';
import { readCounts, roundingSecret } from './counts.store.js';

/** The reports of the newsroom. */
export interface ReportsService {
  /** A report, or what is wrong with the question. */
  report(name: ReportName, query: ReportQuery): Promise<Report | { problems: FieldProblem[] }>;
}

export function createReportsService({
  store: { database },
  clock,
}: Pick<GatewayDependencies, 'store' | 'clock'>): ReportsService {
  const ask = async (definition: ReportDefinition, question: Question): Promise<Report> => {
    const [rows, secret] = await Promise.all([
      readCounts(database, {
        events: definition.events,
        columns: columnsOf(definition, question.keys),
        filters: question.filters,
        days: question.keys.some(isTimeKey),
        ...question.period,
      }),
      roundingSecret(database),
    ]);
    return makeReport(definition, question, rows, secret);
  };
  return {
    async report(name, query) {
      if (name === 'rising') throw new Error('Not made here.');
      const definition = reportDefinition(name, query.by);
      const question = questionOf(name, definition, query, amsterdamDate(clock()));
      return 'problems' in question ? question : ask(definition, question);
    },
  };
}

function questionOf(
  report: ReportName,
  definition: ReportDefinition,
  query: ReportQuery,
  today: string,
): Question | { problems: FieldProblem[] } {
  const period = reportPeriod(query, today);
  if (period === 'order') {
    return { problems: [{ field: 'to', code: 'order', detail: 'Write a day on or after `from`.' }] };
  }
  if (period === 'too-long') {
    return { problems: [{ field: 'from', code: 'too-long', detail: 'Ask for at most two years at once.' }] };
  }
  const keys: ReportKey[] = [query.by ?? definition.defaultKey];
  if (query.split !== undefined) {
    if (!definition.splits) {
      return { problems: [{ field: 'split', code: 'unknown', detail: 'Leave it out: only volume has it.' }] };
    }
    if (query.split === keys[0] || (isTimeKey(query.split) && keys.some(isTimeKey))) {
      const detail = 'Write a key of another kind than `by`.';
      return { problems: [{ field: 'split', code: 'repeated', detail }] };
    }
    keys.push(query.split);
  }
  const filters: Filters = Object.fromEntries(
    filterColumns.filter((column) => query[column] !== undefined).map((column) => [column, query[column]]),
  );
  return { report, period, keys, filters };
}
