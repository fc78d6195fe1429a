import { engineNames, findEngine } from '../../browsers/engines.mjs';
import { leaveOutcome } from '../../test/outcome.mjs';
import { bundleForPage, bundlePrograms } from './bundle.mjs';
import { complaints } from './ledger/ledger.mjs';
import { offlineComplaints } from './outside/received.mjs';
import { offlineMidway } from './outside/offline-midway.mjs';
import { powerCutMissing, powerCuts } from './power-cut/power-cut.mjs';
import { residents } from './residents.mjs';
import { senders } from './senders.mjs';
import { votersAndKills } from './votes/kills.mjs';
import { voteComplaints } from './votes/voters.mjs';
import { raceComplaints } from './trouble/races.mjs';
import { silenceComplaints } from './trouble/silence.mjs';
import { troubleComplaints, troubles } from './trouble/trouble.mjs';
import { printTable } from './ledger/table.mjs';

/**
 * Four tabs share one outbox, two before the browser is killed and two after it. All their messages have to
 * fit in its 100 places, because a message for which there is no place is refused.
 *
 * The clock of a page runs four times as fast in the long form, and twenty times as fast in the short form.
 * @type {Record<'short' | 'long', { residents: { messages: number, speed: number, gatewayKills: number, requestTimeout: number }, outside: { rounds: number, deliveryKills: number }, senders: { kills: number, batches: number }, votes: { kills: number, voters: number }, trouble: { rounds: number, migrationSeconds: number, answerSeconds: number }, power: { events: number, cuts: number } }>}
 */
const sizes = {
  short: {
    residents: { messages: 10, speed: 20, gatewayKills: 1, requestTimeout: 40_000 },
    outside: { rounds: 1, deliveryKills: 3 },
    senders: { kills: 2, batches: 20 },
    votes: { kills: 2, voters: 60 },
    trouble: { rounds: 10, migrationSeconds: 1, answerSeconds: 2 },
    power: { events: 400, cuts: 4 },
  },
  long: {
    residents: { messages: 24, speed: 4, gatewayKills: 3, requestTimeout: 240_000 },
    outside: { rounds: 3, deliveryKills: 12 },
    senders: { kills: 10, batches: 100 },
    votes: { kills: 8, voters: 100 },
    // Longer than a statement of a report may take.
    trouble: { rounds: 100, migrationSeconds: 65, answerSeconds: 10 },
    power: { events: 4000, cuts: 30 },
  },
};

/** Runs every kind of fault, prints the results, and writes the outcome. */
export async function runFaults(
  /** @type {{ isShort: boolean, engines: readonly string[], seed: number }} */ { isShort, engines, seed },
) {
  const size = sizes[isShort ? 'short' : 'long'];
  const programs = await bundlePrograms('faults', {
    gateway: 'packages/gateway/src/testing/serve-process.fixtures.ts',
    writer: 'packages/gateway/src/testing/store-writer.fixtures.ts',
  });
  const script = await bundleForPage('scripts/load/faults/resident-page.mjs');
  const contactPage = await bundleForPage('scripts/load/faults/outside/page.mjs');
  /** @type {string[]} */
  const skipped = [];
  /** @type {string[]} */
  const failures = [];
  /** @type {import('./ledger/table.mjs').Line[]} */
  const lines = [];
  let [passed, since] = [0, performance.now()];
  /** Returns the seconds since the previous part. */
  const seconds = () => {
    const before = since;
    since = performance.now();
    return ((since - before) / 1000).toFixed(1);
  };

  /** Records one check. Its complaints are failures. */
  const judge = (/** @type {string} */ name, /** @type {string[]} */ found) => {
    if (found.length === 0) passed += 1;
    failures.push(...found.map((one) => `${name}: ${one}`));
  };

  for (const name of engineNames.filter((one) => engines.includes(one))) {
    const engine = findEngine(name);
    if (engine.missing !== undefined) {
      skipped.push(`${name}: ${engine.missing}`);
      continue;
    }
    const result = await residents({ engine, programs, script, seed, ...size.residents });
    if (result.rounds === 1)
      skipped.push(`${name}: killed with its queue (its storage ends with the session)`);
    lines.push(
      {
        part: `messages, two tabs, ${name}`,
        ...result.messages,
        'not kept': result.refused,
        seconds: seconds(),
      },
      { part: `events of the page, ${name}`, ...result.events },
    );
    judge(`messages, ${name}`, [...complaints(result.messages), ...again(result.again)]);
    judge(`events of the page, ${name}`, complaints(result.events));
    if (result.messages.kept === 0) judge(`messages, ${name}`, ['None was submitted.']);

    const offline = await offlineMidway({ engine, programs, script: contactPage, ...size.outside });
    if (offline === undefined) {
      skipped.push(`${name}: offline midway (its driver cannot take a page offline)`);
      continue;
    }
    const { arrived, kills, requests, invalid } = offline;
    const toOpenKlant = `${requests} requests to Open Klant, ${invalid.length} invalid`;
    lines.push({
      part: `callbacks and files offline midway, gateway killed ${kills} times, ${toOpenKlant}, ${name}`,
      ...arrived,
      seconds: seconds(),
    });
    judge(`offline midway, ${name}`, [...offlineComplaints(offline), ...again(offline.again)]);
  }

  const load = await senders({ programs, seed, ...size.senders });
  lines.push({ part: `batches, gateway killed ${load.kills} times`, ...load.events, seconds: seconds() });
  judge('batches', [...complaints(load.events), ...again(load.again)]);

  const voted = await votersAndKills({ programs, ...size.votes });
  lines.push({
    part: `votes and their changes, gateway killed ${size.votes.kills} times`,
    ...voted,
    seconds: seconds(),
  });
  judge('votes', voteComplaints(voted));

  const { found, raced, silence } = await troubles(size.trouble);
  for (const { store, acknowledged, lost, refused, during } of found) {
    lines.push({ part: `deadlocks, ${store}`, acknowledged, lost });
    lines.push({ part: `slow reports, ${store}`, 'answered meanwhile': during });
    judge(`trouble, ${store}`, troubleComplaints({ store, acknowledged, lost, refused, during }));
  }
  for (const one of raced) {
    lines.push({
      part: `votes, a close and erasures at once, ${one.store}`,
      acknowledged: one.counted,
      stored: one.told,
      lost: one.older,
      twice: Math.abs(one.wrong),
    });
    judge(`races, ${one.store}`, raceComplaints(one));
  }
  if (silence) {
    lines.push({
      part: `connections silent for ${(silence.silent / 1000).toFixed(1)} s, PostgreSQL`,
      lost: silence.lost,
    });
    lines.push({
      part: `migration of ${size.trouble.migrationSeconds} s, PostgreSQL`,
      'answered meanwhile': silence.during,
      seconds: seconds(),
    });
    judge('silence and a migration', silenceComplaints(silence));
  }

  const missing = powerCutMissing();
  if (missing === undefined) {
    const cuts = await powerCuts({ programs, seed, ...size.power });
    const { acknowledged, lost, images } = cuts;
    lines.push({ part: `power cut, ${images} images of the disk`, acknowledged, lost, seconds: seconds() });
    judge('power cut', [
      ...(lost > 0 ? [`${lost} acknowledged events are not on the disk.`] : []),
      ...(cuts.damaged > 0 ? [`${cuts.damaged} images are damaged.`] : []),
      ...(images === 0 ? ['No image was made.'] : []),
    ]);
  } else skipped.push(missing);

  printTable(lines);
  for (const one of skipped) process.stdout.write(`not possible here: ${one}\n`);
  for (const one of failures) process.stdout.write(`✗ ${one}\n`);
  leaveOutcome({
    counts: { passed, failed: failures.length, skipped: skipped.length },
    details: failures.map((one) => `  ${one}\n`).join(''),
  });
  process.exitCode = failures.length > 0 ? 1 : 0;
}

/** Returns the errors of sending everything again. */
function again(/** @type {{ sent: number, other: number, more: number }} */ { other, more }) {
  return [
    ...(other > 0 ? [`${other} were not known when they were sent again.`] : []),
    ...(more > 0 ? [`${more} were stored once more when they were sent again.`] : []),
  ];
}
