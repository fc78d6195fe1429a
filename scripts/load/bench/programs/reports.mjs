/**
 * Fills a store with events, aggregates them, and times the reports through the application. It prints JSON.
 * Arguments: folder or address of the database, number of events.
 */
import { createGateway } from '../../../../packages/gateway/src/app.ts';
import { aggregate } from '../../../../packages/gateway/src/aggregation/aggregate.ts';
import { openLibsqlStore } from '../../../../packages/gateway/src/store/libsql/libsql-store.ts';
import { openPostgresStore } from '../../../../packages/gateway/src/store/postgres/postgres-store.ts';
import { runStatement } from '../../../../packages/gateway/src/testing/raw.fixtures.ts';
import { reportNames } from '../../../../packages/domain/src/reports/index.ts';
import { fillEvents } from '../fill.mjs';
import { median } from '../median.mjs';

const [place = '', count = '1000000'] = process.argv.slice(2);
const onPostgres = place.startsWith('postgres:');
const store = await (onPostgres ? openPostgresStore(place) : openLibsqlStore(place));
const lastDay = '2026-11-22';
const now = new Date(`${lastDay}T09:00:00.000Z`);

const began = performance.now();
await fillEvents(store, Number(count), lastDay);
const filled = performance.now();
await aggregate(store, now);
const aggregated = performance.now();
// PostgreSQL does this by itself within a minute of so many changes.
if (onPostgres) await runStatement(store.database, 'vacuum analyze event_counts');

const app = createGateway({
  store,
  clock: () => now,
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  access: { reports: 'open' },
});

/** Returns the milliseconds until the whole answer is there: the median of seven. */
async function time(/** @type {string} */ address) {
  const times = [];
  for (let turn = 0; turn < 7; turn += 1) {
    const start = performance.now();
    const response = await app.request(address);
    const text = await response.text();
    times.push(performance.now() - start);
    if (response.status !== 200) throw new Error(`${address} answers ${response.status}: ${text}`);
  }
  return median(times);
}

/** @type {{ name: string, milliseconds: number }[]} */
const reports = [
  {
    name: 'overview of thirty days',
    milliseconds: await time('/v1/reports/overview?from=2026-10-23T00:00:00Z'),
  },
];
const period = 'from=2025-11-23&to=2026-11-22';
for (const name of reportNames) {
  const response = await app.request(`/v1/reports/${name}?${period}`);
  if (response.status !== 200) continue;
  reports.push({ name, milliseconds: await time(`/v1/reports/${name}?${period}`) });
}
const { rows } = await store.database
  .selectFrom('event_counts')
  .select(({ fn }) => fn.countAll().as('rows'))
  .executeTakeFirstOrThrow();
await store.close();
process.stdout.write(
  `${JSON.stringify({ reports, counts: Number(rows), fill: filled - began, aggregate: aggregated - filled })}\n`,
);
