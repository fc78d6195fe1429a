import type { GatewayDependencies } from '../../core/dependencies.js';
import type { ArrivedEvent } from '../../core/event-bus.js';
import { countEvents, recentEvents, type Count, type Period } from './overview.store.js';

/** The events of a period, counted for the newsroom. Each list has the highest count first. */
export interface Overview {
  from: string;
  to: string;
  total: number;
  channels: { channel: string; count: number }[];
  components: { component: string; count: number; lastAt: string }[];
  events: { name: string; count: number }[];
  /** The last twenty, the newest first. */
  recent: ArrivedEvent[];
}

/** An overview, or that the period is too long for one. */
export type OverviewResult = { status: 'ok'; overview: Overview } | { status: 'invalid' };

export interface ReportService {
  /**
   * Returns the overview of a period; by default the last seven days. A period has at most 35 days, because
   * the overview reads the events themselves. Times are ISO 8601.
   */
  overview(period: { from?: string; to?: string }): Promise<OverviewResult>;
}

const week = 7 * 24 * 60 * 60 * 1_000;
const longest = 5 * week;

export function createReportService({
  store,
  clock,
}: Pick<GatewayDependencies, 'store' | 'clock'>): ReportService {
  return {
    async overview({ from, to }) {
      const end = to === undefined ? clock() : new Date(to);
      const start = from === undefined ? new Date(end.getTime() - week) : new Date(from);
      if (end.getTime() - start.getTime() > longest) return { status: 'invalid' };
      const period: Period = {
        from: start.toISOString(),
        ...(to === undefined ? {} : { to: end.toISOString() }),
      };
      const [counts, recent] = await Promise.all([
        countEvents(store.database, period),
        recentEvents(store.database, period, 20),
      ]);
      return {
        status: 'ok',
        overview: { from: period.from, to: end.toISOString(), ...summarise(counts), recent },
      };
    },
  };
}

function summarise(counts: readonly Count[]): Pick<Overview, 'total' | 'channels' | 'components' | 'events'> {
  return {
    total: counts.reduce((sum, { count }) => sum + count, 0),
    channels: sums(counts, ({ channel }) => channel).map(({ key, count }) => ({ channel: key, count })),
    components: sums(counts, ({ component }) => component).map(({ key, count, lastAt }) => ({
      component: key,
      count,
      lastAt,
    })),
    events: sums(counts, ({ name }) => name).map(({ key, count }) => ({ name: key, count })),
  };
}

interface Sum {
  key: string;
  count: number;
  lastAt: string;
}

function sums(counts: readonly Count[], keyOf: (count: Count) => string): Sum[] {
  const byKey = new Map<string, Sum>();
  for (const one of counts) {
    const key = keyOf(one);
    const sum = byKey.get(key) ?? { key, count: 0, lastAt: one.lastAt };
    sum.count += one.count;
    if (one.lastAt > sum.lastAt) sum.lastAt = one.lastAt;
    byKey.set(key, sum);
  }
  return [...byKey.values()].sort(
    (left, right) => right.count - left.count || (left.key < right.key ? -1 : 1),
  );
}
