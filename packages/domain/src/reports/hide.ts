import { secretOrder } from './secret-order.js';

/** A row with the fields that determine whether it is hidden. */
export interface HideableRow {
  /** Values of the keys. */
  keys: readonly string[];
  /** The rounded count that decides. */
  count: number;
}

/**
 * Returns the rows of a table that are hidden: those with a count below `least`. A line is all rows that
 * agree in all keys but one. When exactly one row of a line is hidden, the smallest other row of that line is
 * hidden too, so that the hidden row cannot be derived from the total.
 *
 * The result does not depend on the order of the rows. Of rows that are equally small the secret chooses, so
 * that asking twice hides the same one.
 */
export function hiddenRows<Row extends HideableRow>(
  rows: readonly Row[],
  least: number,
  secret: string,
): Set<Row> {
  const ordered = smallestFirst(rows, secret);
  const hidden = new Set(ordered.filter(({ count }) => count < least));
  const lines = linesOf(ordered);
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    for (const line of lines) {
      if (line.filter((row) => hidden.has(row)).length !== 1) continue;
      const smallest = line.find((row) => !hidden.has(row));
      if (smallest) hidden.add(smallest);
    }
  }
  return hidden;
}

function smallestFirst<Row extends HideableRow>(rows: readonly Row[], secret: string): Row[] {
  return rows
    .map((row) => {
      const name = JSON.stringify(row.keys);
      return { row, name, place: secretOrder(secret, name) };
    })
    .sort(
      (left, right) =>
        left.row.count - right.row.count || left.place - right.place || (left.name < right.name ? -1 : 1),
    )
    .map(({ row }) => row);
}

/** Returns the lines of a table. Each has its rows in the order given. */
function linesOf<Row extends HideableRow>(rows: readonly Row[]): Row[][] {
  const lines = new Map<string, Row[]>();
  for (const row of rows) {
    row.keys.forEach((_, index) => {
      const name = JSON.stringify([index, row.keys.toSpliced(index, 1)]);
      const line = lines.get(name);
      if (line) line.push(row);
      else lines.set(name, [row]);
    });
  }
  return [...lines.values()];
}
