/** One event as the newsroom shows it: what happened and where, but never to whom. */
export interface ArrivedEvent {
  readonly id: string;
  readonly name: string;
  readonly component: string;
  readonly channel: string;
  readonly task?: string;
  readonly page: string;
  readonly occurredAt: string;
  readonly time: string;
}

/** What came in during a period: the answer of `GET /v1/reports/overview`. */
export interface Overview {
  readonly from: string;
  readonly to: string;
  readonly total: number;
  readonly channels: readonly { readonly channel: string; readonly count: number }[];
  readonly components: readonly {
    readonly component: string;
    readonly count: number;
    readonly lastAt: string;
  }[];
  readonly events: readonly { readonly name: string; readonly count: number }[];
  readonly recent: readonly ArrivedEvent[];
}

/** Number of latest events in the list. */
export const recentLength = 20;

/**
 * Counts newly arrived events in an overview. It skips an event that the overview already lists: one that
 * arrives just after the overview was made would be counted twice.
 */
export function withEvents(overview: Overview, arrived: readonly ArrivedEvent[]): Overview {
  const known = new Set(overview.recent.map(({ id }) => id));
  const fresh = arrived.filter(({ id }) => !known.has(id));
  return fresh.reduce(
    (sum, event) => ({
      ...sum,
      total: sum.total + 1,
      channels: counted(sum.channels, 'channel', event.channel),
      components: counted(sum.components, 'component', event.component, { lastAt: event.occurredAt }),
      events: counted(sum.events, 'name', event.name),
      recent: [event, ...sum.recent].slice(0, recentLength),
    }),
    overview,
  );
}

function counted<Row extends { readonly count: number }, Key extends keyof Row>(
  rows: readonly Row[],
  key: Key,
  value: Row[Key],
  changes: Partial<Row> = {},
): Row[] {
  const index = rows.findIndex((row) => row[key] === value);
  const old = rows[index];
  const row = { ...old, [key]: value, ...changes, count: (old?.count ?? 0) + 1 } as Row;
  const others = rows.filter((_, at) => at !== index);
  return [...others, row].sort((one, other) => other.count - one.count);
}
