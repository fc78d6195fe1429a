import type { CountRow } from './definition.js';
import { hiddenRows } from './hide.js';
import { segmentOf } from './make-report.js';
import { measureOf, roundingFor, SafeCounts } from './safe-counts.js';

/** The keys of an overview. Each has a list of its own. */
export const overviewKeys = ['channel', 'component', 'name'] as const;
export type OverviewKey = (typeof overviewKeys)[number];

/** All events of a period, rounded and hidden by the rules of the reports. */
export interface OverviewCounts {
  /** Null when it is not shown. */
  total: number | null;
  /** The rows of each list that are shown, the highest count first. */
  lists: Record<OverviewKey, { key: string; count: number }[]>;
  /** Number of rows that are not shown. */
  hidden: number;
}

/**
 * Counts all events of a period by channel, by component and by name.
 *
 * @param rows counts by these columns, from the first of January of the first year of the period
 * @param secret see `makeReport`
 */
export function makeOverview(rows: readonly CountRow[], secret: string): OverviewCounts {
  const rounding = roundingFor(1);
  const counts = new SafeCounts(rounding);
  const setOf = (said: Record<string, string>) => measureOf(segmentOf({}, said), 'events');
  for (const row of rows) {
    for (const said of [{}, ...overviewKeys.map((key) => ({ [key]: row[key] ?? '' }))]) {
      counts.add(setOf(said), row.year, row.interval, row.count);
    }
  }
  const total = counts.of(setOf({}));
  let hiddenCount = 0;
  const listOf = (key: OverviewKey) => {
    const values = [...new Set(rows.map((row) => row[key] ?? ''))];
    const found = values
      .map((value) => ({ keys: [value], count: counts.of(setOf({ [key]: value })) }))
      .filter(({ count }) => count > 0);
    const hidden = hiddenRows(found, rounding.leastShown, secret);
    hiddenCount += hidden.size;
    return found
      .filter((row) => !hidden.has(row))
      .map(({ keys: [value = ''], count }) => ({ key: value, count }))
      .sort((left, right) => right.count - left.count || (left.key < right.key ? -1 : 1));
  };
  const lists = { channel: listOf('channel'), component: listOf('component'), name: listOf('name') };
  return { total: total < rounding.leastShown ? null : total, lists, hidden: hiddenCount };
}
