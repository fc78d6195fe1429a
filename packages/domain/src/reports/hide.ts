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
 */
export function hiddenRows(rows: readonly HideableRow[], least: number): Set<HideableRow> {
  const hidden = new Set(rows.filter(({ count }) => count < least));
  const lines = linesOf(rows);
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    for (const line of lines) {
      if (line.filter((row) => hidden.has(row)).length !== 1) continue;
      const smallest = smallestOf(line.filter((row) => !hidden.has(row)));
      if (smallest) hidden.add(smallest);
    }
  }
  return hidden;
}

function linesOf(rows: readonly HideableRow[]): HideableRow[][] {
  const lines = new Map<string, HideableRow[]>();
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

function smallestOf(rows: readonly HideableRow[]): HideableRow | undefined {
  return rows.reduce<HideableRow | undefined>(
    (least, row) => (least === undefined || row.count < least.count ? row : least),
    undefined,
  );
}
