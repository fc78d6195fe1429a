import { stringify } from 'csv-stringify/browser/esm/sync';

const byteOrderMark = '\uFEFF';

/** Whether the request asks for CSV, by the parameter `format`, or else by the header `Accept`. */
export function wantsCsv(format: string | undefined, request: Request): boolean {
  if (format !== undefined) return format === 'csv';
  return /^\s*text\/csv\b/i.test(request.headers.get('accept') ?? '');
}

/** How numbers and columns are written apart. */
export interface CsvNotation {
  delimiter: ',' | ';';
  decimal: '.' | ',';
}

const rfc4180: CsvNotation = { delimiter: ',', decimal: '.' };

/**
 * Returns the notation that a spreadsheet of a reader expects when a file is opened by a double click: where
 * numbers have a decimal comma, columns are separated by semicolons. Without a known language it is that of
 * RFC 4180.
 * @param language a language tag; the first of the header `Accept-Language` where it is absent
 */
export function csvNotation(language: string | undefined, request: Request): CsvNotation {
  const wanted =
    language ?? /^\s*([a-z]{2,3}(?:-[a-z0-9]+)*)/i.exec(request.headers.get('accept-language') ?? '')?.[1];
  return wanted !== undefined && decimalOf(wanted) === ',' ? { delimiter: ';', decimal: ',' } : rfc4180;
}

function decimalOf(language: string): string | undefined {
  try {
    const parts = new Intl.NumberFormat(language).formatToParts(0.5);
    return parts.find(({ type }) => type === 'decimal')?.value;
  } catch {
    return undefined;
  }
}

/**
 * Writes rows as CSV with a header line (RFC 4180, but for the notation). The text is UTF-8 with a byte order
 * mark, so that spreadsheets read its letters right. It has no line `sep=;`: with that line a spreadsheet
 * ignores the mark. A text that a spreadsheet would take for a formula gets a quote in front.
 */
export function csv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | number | null>>[],
  { delimiter, decimal }: CsvNotation = rfc4180,
): string {
  const body = stringify([...rows], {
    header: true,
    columns: [...columns],
    delimiter,
    cast: { number: (value) => String(value).replace('.', decimal) },
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
      vary: 'Accept, Accept-Language',
    },
  });
}
