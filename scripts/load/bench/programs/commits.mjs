/**
 * Measures how many requests with events one store commits per second, in two modes that alternate: each
 * request in its own commit, and as in the gateway, where waiting requests share a commit. The commits of one
 * mode run in sequence, so PostgreSQL's own group commit helps neither. The rows are made beforehand. It
 * prints JSON.
 * Arguments: folder or address of the database, rounds, milliseconds of each turn.
 */
import { eventChecker } from '../../../../packages/gateway/src/systems/events/check-event.ts';
import { eventRow, insertEvents } from '../../../../packages/gateway/src/systems/events/events.store.ts';
import { SharedInsert } from '../../../../packages/gateway/src/systems/events/batch-insert.ts';
import { openLibsqlStore } from '../../../../packages/gateway/src/store/libsql/libsql-store.ts';
import { openPostgresStore } from '../../../../packages/gateway/src/store/postgres/postgres-store.ts';
import { batchOf } from '../../faults/ledger/events.mjs';
import { median } from '../median.mjs';

const [place = '', rounds = '5', turn = '1000'] = process.argv.slice(2);
const atOnce = 256;
const eventsInWork = 4;
const check = eventChecker();

/** @returns {Promise<import('../../../../packages/gateway/src/store/store.ts').Store>} */
function open(/** @type {number} */ maxTogether) {
  return place.startsWith('postgres:')
    ? openPostgresStore(place, { maxTogether })
    : openLibsqlStore(place, { maxTogether });
}

let next = 0;

function rows() {
  return batchOf(next++, eventsInWork).map((event) => {
    const result = check(event);
    if (result.status === 'invalid') throw new Error('An event of the measurement is not valid.');
    return eventRow(result.event, new Date().toISOString());
  });
}

const mostWorks = 20_000;

/** Returns the requests per second. */
async function measure(/** @type {boolean} */ sharing) {
  const store = await open(sharing ? 500 : 1);
  const shared = new SharedInsert(store);
  const prepared = Array.from({ length: mostWorks * (Number(turn) / 1000) }, rows);
  const began = performance.now();
  const end = began + Number(turn);
  let works = 0;
  const work = async () => {
    for (let some = prepared.pop(); some && performance.now() < end; some = prepared.pop()) {
      const own = some;
      await (sharing ? shared.insert(own) : store.commit((transaction) => insertEvents(transaction, own)));
      works += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const seconds = (performance.now() - began) / 1000;
  await store.close();
  return works / seconds;
}

/** @type {number[]} */
const alone = [];
/** @type {number[]} */
const together = [];
for (let round = 0; round <= Number(rounds); round += 1) {
  const pair = [await measure(false), await measure(true)];
  if (round === 0) continue;
  alone.push(pair[0] ?? NaN);
  together.push(pair[1] ?? NaN);
}
const ratio = median(together.map((figure, round) => figure / (alone[round] ?? NaN)));
process.stdout.write(`${JSON.stringify({ alone: median(alone), together: median(together), ratio })}\n`);
