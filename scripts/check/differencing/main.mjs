/**
 * Tries to work out counts below ten from the reports of a simulated year: it asks for every table of at most
 * two attributes over many periods, and draws every conclusion from sums and parts. It fails when it knows one.
 * Usage: npm run check:differencing [-- --scale 0.3 --moments 60 --seed zilverbeek]. `npm test` runs a short form.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contactEvents } from '../../../packages/domain/src/reports/index.ts';
import { yearRows } from '../../../packages/demo/src/simulation/rows.ts';
import { aggregate } from '../../../packages/gateway/src/aggregation/aggregate.ts';
import { createGateway } from '../../../packages/gateway/src/app.ts';
import { openLibsqlStore } from '../../../packages/gateway/src/store/libsql/libsql-store.ts';
import { insertEvents } from '../../../packages/gateway/src/systems/events/events.store.ts';
import { DifferencingAttack } from '../../../packages/gateway/src/testing/differencing.fixtures.ts';

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '0.3' },
    moments: { type: 'string', default: '60' },
    seed: { type: 'string', default: 'zilverbeek' },
  },
});
const until = new Date('2026-11-22T12:00:00.000Z');
const year = '2026';

const folder = mkdtempSync(path.join(tmpdir(), 'plein-differencing-'));
const store = await openLibsqlStore(folder);
/** @type {import('../../../packages/gateway/src/testing/differencing.fixtures.ts').Contact[]} */
const contacts = [];
const names = new Set(/** @type {readonly string[]} */ (contactEvents));
for (const batch of yearRows({ until, seed: values.seed, scale: Number(values.scale) }, 1000)) {
  const rows = batch.filter(({ name, day }) => names.has(name) && day.startsWith(year));
  if (rows.length > 0) await store.commit((transaction) => insertEvents(transaction, rows));
  for (const { day, channel, task, department, perspective, resident_role: role } of rows) {
    contacts.push({
      day,
      channel,
      task: task ?? '',
      department: department ?? '',
      perspective: perspective ?? '',
      residentRole: role ?? '',
    });
  }
}
await aggregate(store, until);
const app = createGateway({
  store,
  clock: () => until,
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  access: { reports: 'open', role: 'reader' },
});

/** The last days of the year, which come one after another. */
const days = [...new Set(contacts.map(({ day }) => day))].sort().slice(-Number(values.moments));
const attack = new DifferencingAttack(
  async (address) => {
    const answer = await app.request(address);
    if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}.`);
    return answer.json();
  },
  days,
  contacts,
);
const shown = await attack.ask();
const found = attack.conclude();
const mistaken = attack.mistaken();
await store.close();
rmSync(folder, { recursive: true, force: true });

process.stdout.write(
  `${contacts.length} contacts in ${attack.size} sets on ${days.length} days: ${shown} counts shown, ` +
    `${found.length} counts below ten known.\n`,
);
for (const { set, from, to, count } of found.slice(0, 20)) {
  process.stdout.write(`${set}: ${count} after ${from || 'the first of January'} up to ${to}\n`);
}
if (mistaken !== undefined)
  process.stdout.write(`A count of ${mistaken} is off by more than its rounding.\n`);
if (found.length > 0 || mistaken !== undefined || shown === 0) process.exitCode = 1;
