import type { Report } from '@plein/domain/reports.js';
import { stringify } from 'csv-stringify/browser/esm/sync';

const byteOrderMark = '\uFEFF';

/** A report as CSV (RFC 4180): a line with the names of the columns, then one for each row. */
export function reportCsv({ columns, rows }: Report): string {
  return csv(
    columns.map(({ key }) => key),
    rows,
  );
}

/**
 * Rows as CSV with a header line, in UTF-8 with a byte order mark, so that spreadsheets read its letters right.
 * A value that a spreadsheet would take for a formula gets a quote in front.
 */
export function csv(
  columns: readonly string[],
  rows: readonly Record<string, string | number | null>[],
): string {
  const body = stringify([...rows], {
    header: true,
    columns: [...columns],
    record_delimiter: '\r\n',
    escape_formulas: true,
  });
  return byteOrderMark + body;
}
