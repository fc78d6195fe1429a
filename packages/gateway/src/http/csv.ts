import { stringify } from 'csv-stringify/browser/esm/sync';

const byteOrderMark = '\uFEFF';

/** Whether the request asks for CSV, by the parameter `format`, or else by the header `Accept`. */
export function wantsCsv(format: string | undefined, request: Request): boolean {
  if (format !== undefined) return format === 'csv';
  return /^\s*text\/csv\b/i.test(request.headers.get('accept') ?? '');
}

/**
 * Writes rows as CSV (RFC 4180: commas, a header line). The text is UTF-8 with a byte order mark, so that
 * spreadsheets read its letters right. A value that a spreadsheet would take for a formula gets a quote in
 * front.
 */
export function csv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | number | null>>[],
): string {
  const body = stringify([...rows], {
    header: true,
    columns: [...columns],
    record_delimiter: '\r\n',
    escape_formulas: true,
  });
  return byteOrderMark + body;
}

/** Makes an answer with CSV, as a file with this name. */
export function csvAnswer(name: string, text: string): Response {
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'no-store',
      vary: 'Accept',
    },
  });
}
