import type { ReportDefinition } from './definition.js';
import { filterColumns, type Filters, type Question } from './make-report.js';
import type { Report } from './schema.js';

/** A table that decides whether the result of a filter may be shown. */
export interface FilterTable {
  definition: ReportDefinition;
  question: Question;
  /** The value of the filter, which is the row to check. */
  value: string;
}

/**
 * Returns the tables in which each filter of a question would be a row. A report is shown only when all these
 * rows are shown, so that a filter reveals nothing that the table hides.
 */
export function filterTables(definition: ReportDefinition, question: Question): FilterTable[] {
  return filterColumns.flatMap((filter) => {
    const value = question.filters[filter];
    if (value === undefined) return [];
    const filters: Filters = Object.fromEntries(
      Object.entries(question.filters).filter(([name]) => name !== filter),
    );
    return [
      {
        definition: {
          events: definition.events,
          ...(definition.isOfMessages && { isOfMessages: true as const }),
          columns: definition.columns,
          defaultKey: filter,
          measures: (row) => definition.measures(row),
          decides: definition.decides,
          ...(definition.ownKeys && { roundsWithOwnKeys: true as const }),
          figures: [{ key: 'count', kind: 'count' }],
          compute: (row) => ({ count: row.of(definition.decides) }),
        },
        question: { ...question, keys: [filter], filters },
        value,
      },
    ];
  });
}

/** Returns whether the table of a filter shows its row. */
export function isRowShown({ question: { keys }, value }: FilterTable, table: Report): boolean {
  const row = table.rows.find((one) => one[keys[0] ?? ''] === value);
  return row !== undefined && row['count'] !== null;
}

/**
 * Returns a report without its figures. The rows of the report of rising subjects are information themselves,
 * so it becomes empty.
 */
export function withoutFigures(report: Report, keys: readonly string[]): Report {
  const rows = report.report === 'rising' ? [] : report.rows;
  return {
    ...report,
    rows: rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, keys.includes(key) ? value : null])),
    ),
    totals: Object.fromEntries(Object.keys(report.totals).map((key) => [key, null])),
    hidden: rows.length,
  };
}
