import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { startPostgres } from '../../../packages/gateway/src/testing/postgres.fixtures.ts';
import { bundlePrograms } from '../faults/bundle.mjs';
import { measureHttp, measureThroughput } from './http.mjs';

const run = promisify(execFile);

/** @typedef {{ name: string, place: string, environment: Record<string, string> }} Place a store to measure */

/** Prints a figure, with its target where it has one. */
function say(
  /** @type {string} */ what,
  /** @type {string} */ figure,
  /** @type {{ text: string, holds: boolean } | undefined} */ target = undefined,
) {
  const verdict = target ? `  ${target.text.padEnd(10)} ${target.holds ? 'holds' : 'does not hold'}` : '';
  process.stdout.write(`${what.padEnd(58)} ${figure.padStart(14)}${verdict}\n`);
}

const atMost = (/** @type {number} */ figure, /** @type {number} */ limit, unit = '') => ({
  text: `≤ ${limit}${unit}`,
  holds: figure <= limit,
});
const atLeast = (/** @type {number} */ figure, /** @type {number} */ limit) => ({
  text: `≥ ${limit}`,
  holds: figure >= limit,
});

/** Measures the requested parts, in order. */
export async function runBench(
  /** @type {{ events: number, rounds: number, parts: readonly string[] }} */ { events, rounds, parts },
) {
  const folder = await mkdtemp(path.join(tmpdir(), 'plein-bench-'));
  const programs = await bundlePrograms('bench', {
    server: 'scripts/load/bench/programs/server.mjs',
    commits: 'scripts/load/bench/programs/commits.mjs',
    reports: 'scripts/load/bench/programs/reports.mjs',
    votes: 'scripts/load/bench/programs/votes.mjs',
    limits: 'scripts/load/bench/programs/limits.mjs',
  });
  const postgres = parts.some((part) => part !== 'http') ? await startPostgres() : undefined;
  let places = 0;
  /** Makes an empty store of each kind that this machine has. @returns {Promise<Place[]>} */
  const newPlaces = async () => {
    const data = path.join(folder, String((places += 1)));
    const embedded = { name: 'embedded', place: data, environment: { PLEIN_DATA: data } };
    if (!postgres) return [embedded];
    const url = await postgres.makeDatabase();
    return [embedded, { name: 'PostgreSQL', place: url, environment: { DATABASE_URL: url } }];
  };
  try {
    const [load = 0] = loadavg();
    process.stdout.write(
      `Node ${process.versions.node}, ${availableParallelism()} cores, load ${load.toFixed(1)}\n`,
    );
    if (parts.includes('http')) await http(programs, path.join(folder, 'http'), rounds);
    if (parts.includes('commits')) await commits(programs, await newPlaces(), rounds);
    if (parts.includes('throughput')) await throughput(programs, await newPlaces());
    if (parts.includes('votes')) await votes(programs, await newPlaces());
    if (parts.includes('reports')) await reports(programs, await newPlaces(), events);
    if (!postgres && parts.some((part) => part !== 'http')) {
      process.stdout.write('not possible here: PostgreSQL (install the package postgresql)\n');
    }
  } finally {
    await postgres?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function http(
  /** @type {string} */ programs,
  /** @type {string} */ folder,
  /** @type {number} */ rounds,
) {
  const figures = await measureHttp({ programs, folder, rounds: rounds * 6, batches: 500 });
  say(`processor time of a batch of ${figures.bytes} bytes, bare`, `${figures.bare.toFixed(0)} µs`);
  say('  HTTP and validation, against bare', figures.validating.toFixed(2), atMost(figures.validating, 1.3));
  say('  all but the store, against bare', figures.checking.toFixed(2));
  say('  with the embedded store, against bare', figures.storing.toFixed(2));
  const { microseconds } = await program(programs, 'limits', []);
  const part = (100 * microseconds) / figures.whole;
  say(
    `  limits per client: ${microseconds.toFixed(1)} of ${figures.whole.toFixed(0)} µs with the embedded store`,
    `${part.toFixed(1)} %`,
    atMost(part, 3, ' %'),
  );
}

async function commits(
  /** @type {string} */ programs,
  /** @type {readonly Place[]} */ places,
  /** @type {number} */ rounds,
) {
  for (const { name, place } of places) {
    const { alone, together, ratio } = await program(programs, 'commits', [place, String(rounds), '1000']);
    const figures = `${Math.round(together)} : ${Math.round(alone)}`;
    say(`works a second, together : each in its own commit, ${name}`, figures);
    say('  group commit against commit per request', ratio.toFixed(2), atLeast(ratio, 3.4));
  }
}

async function throughput(/** @type {string} */ programs, /** @type {readonly Place[]} */ places) {
  for (const { name, environment } of places) {
    const figure = await measureThroughput({ programs, environment, batches: 1000 });
    say(`events a second, end to end, ${name}`, String(Math.round(figure)), atLeast(figure, 14_000));
  }
}

async function votes(/** @type {string} */ programs, /** @type {readonly Place[]} */ places) {
  for (const { name, place } of places) {
    const figures = await program(programs, 'votes', [place, '100000', '2000']);
    const perSecond = figures.votesPerSecond;
    say(
      `votes a second beside 100000 ballots, ${name}`,
      String(Math.round(perSecond)),
      atLeast(perSecond, 200),
    );
    say('  the longest of 2000', `${figures.longest.toFixed(0)} ms`);
    say('  rewriting the ballots', `${figures.rewriting.toFixed(0)} ms`);
  }
}

async function reports(
  /** @type {string} */ programs,
  /** @type {readonly Place[]} */ places,
  /** @type {number} */ events,
) {
  for (const { name, place } of places) {
    const limit = name === 'embedded' ? 130 : 300;
    const result = await program(programs, 'reports', [place, String(events)]);
    const seconds = (/** @type {number} */ milliseconds) => `${(milliseconds / 1000).toFixed(0)} s`;
    say(
      `${events} events, ${name}: filled in ${seconds(result.fill)}, counted in ${seconds(result.aggregate)}`,
      `${result.counts} counts`,
    );
    for (const { name: report, milliseconds } of result.reports) {
      say(`  ${report}`, `${milliseconds.toFixed(0)} ms`, atMost(milliseconds, limit, ' ms'));
    }
  }
}

/** Runs a program that prints JSON. */
async function program(
  /** @type {string} */ programs,
  /** @type {string} */ name,
  /** @type {string[]} */ parameters,
) {
  const { stdout } = await run(process.execPath, [path.join(programs, `${name}.js`), ...parameters]);
  return JSON.parse(stdout);
}
