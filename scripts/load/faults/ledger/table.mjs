/** @typedef {{ part: string, 'not kept'?: number, 'answered meanwhile'?: number, seconds?: string } & Partial<import('./ledger.mjs').Balance>} Line */

const columns = /** @type {const} */ ([
  'not kept',
  'kept',
  'delivered',
  'acknowledged',
  'stored',
  'lost',
  'twice',
  'answered meanwhile',
  'seconds',
]);

/** Prints the results of each part, one line each. A cell without a figure stays empty. */
export function printTable(/** @type {readonly Line[]} */ lines) {
  const rows = [
    ['', ...columns],
    ...lines.map((line) => [line.part, ...columns.map((column) => String(line[column] ?? ''))]),
  ];
  const widths = rows[0]?.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0))) ?? [];
  for (const [first = '', ...others] of rows) {
    const cells = others.map((cell, index) => cell.padStart(widths[index + 1] ?? 0));
    process.stdout.write(`${[first.padEnd(widths[0] ?? 0), ...cells].join('  ')}\n`);
  }
}
