import { addDays, amsterdamDate, amsterdamInstant } from '@plein/domain/opening-hours.js';
import { makeOverview } from '@plein/domain/reports.js';
import { readCounts, roundingKey } from '../../aggregation/read-counts.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { ArrivedEvent } from '../../core/event-bus.js';
import { recentEvents } from './overview.store.js';

/**
 * The events that happened in a period of whole days, counted for the newsroom by the rules of the reports:
 * counts are rounded, and rows of few events are left out. Each list has the highest count first.
 */
export interface Overview {
  /** Start of the first day in Amsterdam (ISO 8601, UTC). */
  from: string;
  /** End of the last day, or now. */
  to: string;
  /** Null when it is too low to show. */
  total: number | null;
  channels: { channel: string; count: number }[];
  components: { component: string; count: number }[];
  events: { name: string; count: number }[];
  /** How many rows of the three lists are not shown. */
  hidden: number;
  /** At most twenty of the last ten minutes, the newest first. Empty where single events may not be seen. */
  recent: ArrivedEvent[];
}

export interface OverviewQuery {
  /** ISO 8601. */
  from?: string;
  to?: string;
}

/** An overview, or what is wrong with its period. */
export type OverviewResult =
  { status: 'ok'; overview: Overview } | { status: 'invalid'; problem: 'order' | 'too-long' };

export interface ReportService {
  /**
   * Returns the overview of the whole days of a period; by default the last seven days. A period begins at most
   * 35 days ago.
   * @param seesEvents whether single events may be seen; they are those of the last minutes, and only where the
   * period has no end of its own
   */
  overview(query: OverviewQuery, seesEvents: boolean): Promise<OverviewResult>;
}

const minute = 60_000;
const week = 7 * 24 * 60 * minute;
const longest = 5 * week;
const recentFor = 10 * minute;

export function createReportService({
  store: { database },
  clock,
}: Pick<GatewayDependencies, 'store' | 'clock'>): ReportService {
  return {
    async overview({ from, to }, seesEvents) {
      const now = clock();
      const end = to === undefined ? now : new Date(to);
      const start = from === undefined ? new Date(end.getTime() - week) : new Date(from);
      if (start >= end) return { status: 'invalid', problem: 'order' };
      if (now.getTime() - start.getTime() > longest) return { status: 'invalid', problem: 'too-long' };
      const first = amsterdamDate(start);
      const last = amsterdamDate(new Date(end.getTime() - 1));
      const [rows, secret, recent] = await Promise.all([
        readCounts(database, {
          columns: ['name', 'channel', 'component'],
          filters: {},
          from: first,
          to: last,
          days: false,
        }),
        roundingKey(database),
        seesEvents && to === undefined
          ? recentEvents(database, new Date(now.getTime() - recentFor).toISOString(), 20)
          : [],
      ]);
      const { total, lists, hidden } = makeOverview(rows, secret);
      const ends = to === undefined ? now : amsterdamInstant(addDays(last, 1), '00:00');
      return {
        status: 'ok',
        overview: {
          from: amsterdamInstant(first, '00:00').toISOString(),
          to: ends.toISOString(),
          total,
          channels: lists.channel.map(({ key, count }) => ({ channel: key, count })),
          components: lists.component.map(({ key, count }) => ({ component: key, count })),
          events: lists.name.map(({ key, count }) => ({ name: key, count })),
          hidden,
          recent,
        },
      };
    },
  };
}
