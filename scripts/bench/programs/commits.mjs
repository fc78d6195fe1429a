/**
 * Works a second through one store, each in a commit of its own and sharing commits, in turns. Prints JSON.
 * Arguments: folder or address of the database, rounds, milliseconds of each turn.
 */
import { eventChecker } from '../../../packages/gateway/src/events/check-event.ts';
import { eventRow, insertEvents } from '../../../packages/gateway/src/events/events.store.ts';
import { openLibsqlStore } from '../../../packages/gateway/src/store/libsql-store.ts';
import { openPostgresStore } from '../../../packages/gateway/src/store/postgres-store.ts';
import { batchOf } from '../../faults/events.mjs';
import { median } from '../median.mjs';

const [place = '', rounds = '5', turn = '1000'] = process.argv.slice(2);
const atOnce = 64;
const eventsInWork = 4;
const check = eventChecker();

/** @returns {Promise<import('../../../packages/gateway/src/store/store.ts').Store>} */
function open(/** @type {number} */ maxTogether) {
  return place.startsWith('postgres:')
    ? openPostgresStore(place, { maxTogether })
    : openLibsqlStore(place, { maxTogether });
}

let next = 0;

function rows() {
  return batchOf(next++, eventsInWork).map((event) => {
    const result = check(event);
    if (!('event' in result)) throw new Error('An event of the measurement is not valid.');
    return eventRow(result.event, new Date().toISOString());
  });
}

/** Works a second. */
async function measure(/** @type {number} */ maxTogether) {
  const store = await open(maxTogether);
  const end = performance.now() + Number(turn);
  let works = 0;
  const work = async () => {
    while (performance.now() < end) {
      const some = rows();
      await store.commit((transaction) => insertEvents(transaction, some));
      works += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await store.close();
  return (works / Number(turn)) * 1000;
}

/** @type {number[]} */
const alone = [];
/** @type {number[]} */
const together = [];
for (let round = 0; round <= Number(rounds); round += 1) {
  const pair = [await measure(1), await measure(500)];
  if (round === 0) continue;
  alone.push(pair[0] ?? NaN);
  together.push(pair[1] ?? NaN);
}
const ratio = median(together.map((figure, round) => figure / (alone[round] ?? NaN)));
process.stdout.write(`${JSON.stringify({ alone: median(alone), together: median(together), ratio })}\n`);
