import { amsterdamDate } from '@plein/domain/opening-hours.js';
import {
  columnsOf,
  filterColumns,
  filterTables,
  hasWeeksEnough,
  isRowShown,
  isTimeKey,
  keyKinds,
  keysFor,
  makeReport,
  reportDefinition,
  reportPeriod,
  risingPeriod,
  risingReport,
  withoutFigures,
  type FilterTable,
  type Filters,
  type Question,
  type Report,
  type ReportDefinition,
  type ReportKey,
  type ReportName,
  type ReportQuery,
} from '@plein/domain/reports.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import { readCounts, roundingKey } from '../../aggregation/read-counts.js';
import { countMarks } from '../marks/count-marks.js';

/** Returns a report, or the faults of the query. */
export type ReportResult = { status: 'ok'; report: Report } | Invalid;

interface Invalid {
  status: 'invalid';
  problems: FieldProblem[];
}

/** The reports of the newsroom. */
export interface ReportsService {
  report(name: ReportName, query: ReportQuery): Promise<ReportResult>;
}

export function createReportsService({
  store: { database },
  clock,
}: Pick<GatewayDependencies, 'store' | 'clock'>): ReportsService {
  const countsFor = (definition: ReportDefinition, { keys, filters, period }: Question, days: boolean) => {
    const wanted = { columns: columnsOf(definition, keys), filters, days, ...period };
    return definition.isOfMessages
      ? countMarks(database, wanted)
      : readCounts(database, { events: definition.events, ...wanted });
  };
  const make = async (definition: ReportDefinition, question: Question): Promise<Report> => {
    const [rows, secret] = await Promise.all([
      countsFor(definition, question, question.report === 'rising' || question.keys.some(isTimeKey)),
      roundingKey(database),
    ]);
    return question.report === 'rising'
      ? risingReport(question, rows)
      : makeReport(definition, question, rows, secret);
  };
  const mayShow = async (table: FilterTable): Promise<boolean> => {
    const [rows, secret] = await Promise.all([
      countsFor(table.definition, table.question, false),
      roundingKey(database),
    ]);
    return isRowShown(table, makeReport(table.definition, table.question, rows, secret));
  };
  return {
    async report(name, query) {
      const definition = reportDefinition(name === 'rising' ? 'volume' : name, query.by);
      const asked = questionOf(name, definition, query, amsterdamDate(clock()));
      if (asked.status === 'invalid') return asked;
      const { question } = asked;
      const [report, ...shown] = await Promise.all([
        make(definition, question),
        ...filterTables(definition, question).map(mayShow),
      ]);
      return { status: 'ok', report: shown.every(Boolean) ? report : withoutFigures(report, keysOf(report)) };
    },
  };
}

function keysOf({ columns }: Report): string[] {
  return columns.filter(({ kind }) => (keyKinds as readonly string[]).includes(kind)).map(({ key }) => key);
}

const invalid = (...problems: FieldProblem[]): Invalid => ({ status: 'invalid', problems });

function questionOf(
  report: ReportName,
  definition: ReportDefinition,
  query: ReportQuery,
  today: string,
): { status: 'ok'; question: Question } | Invalid {
  const period = reportPeriod(query, today);
  if (period === 'order') {
    return invalid({ field: 'to', code: 'order', detail: 'Write a day on or after `from`.' });
  }
  if (period === 'too-long') {
    return invalid({ field: 'from', code: 'too-long', detail: 'Ask for at most two years at once.' });
  }
  if (report === 'rising' && !hasWeeksEnough(period)) {
    const detail = 'Ask for a period of at least nine whole weeks, from Monday to Sunday.';
    return invalid({ field: 'from', code: 'too-short', detail });
  }
  const keys: ReportKey[] = [query.by ?? (report === 'rising' ? 'task' : definition.defaultKey)];
  if (report === 'rising' && keys.some(isTimeKey)) {
    const detail = 'Write a key that is not a period, like task or department.';
    return invalid({ field: 'by', code: 'unknown', detail });
  }
  if (query.split !== undefined) {
    if (report === 'rising' || !definition.splits) {
      return invalid({
        field: 'split',
        code: 'unknown',
        detail: 'Leave it out: only volume and messages have it.',
      });
    }
    if (query.split === keys[0] || (isTimeKey(query.split) && keys.some(isTimeKey))) {
      const detail = 'Write a key of another kind than `by`.';
      return invalid({ field: 'split', code: 'repeated', detail });
    }
    keys.push(query.split);
  }
  const foreign = foreignKeys(definition, query);
  if (foreign.length > 0) return invalid(...foreign);
  const filters: Filters = Object.fromEntries(
    filterColumns.filter((column) => query[column] !== undefined).map((column) => [column, query[column]]),
  );
  return {
    status: 'ok',
    question: { report, period: report === 'rising' ? risingPeriod(period) : period, keys, filters },
  };
}

/** Returns the keys and filters of a query that the report does not have. */
function foreignKeys(definition: ReportDefinition, query: ReportQuery): FieldProblem[] {
  const keys = keysFor(definition);
  const asKeys = (['by', 'split'] as const).filter((field) => query[field] && !keys.includes(query[field]));
  const asFilters = filterColumns.filter((field) => query[field] !== undefined && !keys.includes(field));
  return [
    ...asKeys.map((field) => ({ field, code: 'unknown', detail: `Write one of: ${keys.join(', ')}.` })),
    ...asFilters.map((field) => ({
      field,
      code: 'unknown',
      detail: 'Leave it out: this report does not have it.',
    })),
  ];
}
