import { parseArgs } from 'node:util';
import { amsterdamDate } from '@plein/domain/opening-hours.js';
import { openStoreOf, readConfig, seed, StartError, StoreError } from '@plein/gateway';
import { servedContent } from '../content/served.js';
import { fillYear } from './fill.js';
import { newsroomPath } from './links.js';
import { storiesUntil } from './stories.js';
import { handIn, workAround } from './work.js';

const help = `Fills the store with a simulated year of contact in a municipality of 100,000.

  npm run demo:year -- [--scale 0.1] [--seed zilverbeek] [--until 2026-11-22T12:00Z] [--force]

  --scale   part of the full volume of about 750,000 events; default 1
  --seed    the same seed gives the same year
  --until   where the year ends; default now
  --force   also fill a store that has events of something else

The store is the folder PLEIN_DATA (default .plein/data), or the database DATABASE_URL.
`;

/** Fills the configured store with a year, and prints how to view it. */
async function fill(): Promise<void> {
  const options = readOptions();
  if (!options) return;
  const config = readConfig(process.env);
  const { host, port } = config;
  const store = await openStoreOf(config);
  const started = Date.now();
  try {
    const { until } = options;
    await seed(store, servedContent({ now: until, host, port }), until);
    let month = '';
    const filled = await fillYear(store, {
      ...options,
      progress({ day, events }) {
        if (month === day.slice(0, 7)) return;
        month = day.slice(0, 7);
        say(`${month}  ${events.toLocaleString('en')} events`);
      },
    });
    await handIn(store, workAround(until, options.seed), options.seed);
    const seconds = Math.round((Date.now() - started) / 1000);
    say(
      `The year has ${filled.events.toLocaleString('en')} events; ${filled.stored.toLocaleString('en')} are new (${seconds} s).`,
    );
    say(
      'Run npm start with the same settings, and open the newsroom with the link that it prints. Events of the year:',
    );
    const lastDay = amsterdamDate(until);
    for (const story of storiesUntil(lastDay)) {
      say(`\n${story.from} to ${story.to}: ${story.told}\n  ${newsroomPath(story, lastDay)}`);
    }
  } finally {
    await store.close();
  }
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      scale: { type: 'string', default: '1' },
      seed: { type: 'string', default: 'zilverbeek' },
      until: { type: 'string' },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return undefined;
  }
  const scale = Number(values.scale);
  if (!(scale > 0)) throw new StartError('--scale must be a number above 0, like 0.1.');
  const until = values.until === undefined ? new Date() : new Date(values.until);
  if (Number.isNaN(until.getTime()))
    throw new StartError('--until must be a moment, like 2026-11-22T12:00Z.');
  return { scale, seed: values.seed, until, force: values.force };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  await fill();
} catch (error) {
  if (!(error instanceof StartError || error instanceof StoreError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
