import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openPlein } from '../demo/plein.mjs';
import { compare, isComplete, readSteps } from './expectation.mjs';
import { openExamples } from './example-server.mjs';
import { ScreenReader } from './screen-reader.mjs';

const expected = new URL('expected/', import.meta.url);

/** Journeys that the short form walks: a heading that takes the focus, and a message that does not. */
const shortJourneys = ['case', 'chat'];

/** Whether the page was named, or what is on it. On a busy machine Orca says long before that it is there. */
const isOpen = (/** @type {readonly string[]} */ lines) =>
  lines.some((line) => /frame\.|laden van/.test(line));

/** After so many stops a journey gives up: no page has more. */
const mostStops = 60;

/**
 * Walks the journeys in one browser, each in a new profile.
 * @param {{ browser: 'firefox' | 'chromium', isShort: boolean, only?: string[] | undefined, verbose?: boolean }} options
 */
export async function walkJourneys({ browser, isShort, only, verbose = false }) {
  const names = readdirSync(expected).map((file) => path.parse(file).name);
  const chosen = names.filter((name) => only?.includes(name) ?? (!isShort || shortJourneys.includes(name)));
  const plein = await openPlein();
  const examples = await openExamples();
  const outcome = { passed: 0, failed: 0, details: '' };
  try {
    for (const name of chosen) {
      const wrong = await walk(name, browser, plein, examples, verbose);
      outcome[wrong.length > 0 ? 'failed' : 'passed'] += 1;
      outcome.details += wrong.map((line) => `  ${name} (${browser}): ${line}\n`).join('');
      process.stderr.write(`${wrong.length > 0 ? '✗' : '✓'} ${name} (${browser})\n`);
    }
  } finally {
    await plein.close();
    await examples.close();
  }
  return outcome;
}

/**
 * Walks one journey, up to its first step that is not heard as it should be.
 * @param {string} name
 * @param {'firefox' | 'chromium'} browser
 * @param {import('../demo/plein.mjs').OpenPlein} plein
 * @param {import('./example-server.mjs').Examples} examples
 * @param {boolean} verbose
 */
async function walk(name, browser, plein, examples, verbose) {
  const steps = readSteps(readFileSync(new URL(`${name}.txt`, expected), 'utf8'));
  const [first, ...rest] = steps;
  if (first?.action !== 'open') throw new Error(`${name}: begin with "open" and a page.`);
  const folder = mkdtempSync(path.join(tmpdir(), 'plein-spoken-'));
  const reader = new ScreenReader(browser, folder);
  const show = (/** @type {string} */ step, /** @type {readonly string[]} */ spoken) => {
    if (verbose) process.stderr.write(`${step}\n${spoken.map((line) => `    ${line}\n`).join('')}`);
  };
  try {
    const address = await addressOf(first.value, plein, examples);
    await reader.open(address);
    show(
      `open ${first.value}`,
      await reader.hear(0, (lines) => isOpen(lines) && isComplete(lines, first.hears), { quiet: 3000 }),
    );
    for (const step of rest) {
      const spoken = await act(reader, step);
      show(`${step.action} ${step.value}`, spoken);
      const isMove = step.action === 'tab' || step.action === 'back';
      const wrong =
        isMove && spoken.length === 0 ? [`No stop says "${step.value}".`] : compare(spoken, step.hears);
      const at = `line ${step.line}, ${step.action} ${step.value}: `;
      const heard = `Spoken was: ${spoken.map((line) => `"${line}"`).join(' ') || 'nothing'}`;
      if (wrong.length > 0) return [...wrong, heard].map((line) => at + line);
    }
    return [];
  } finally {
    await reader.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Returns the address of what a journey opens: a path of the demo, the newsroom, or a named example with its tag.
 * @param {string} value
 * @param {import('../demo/plein.mjs').OpenPlein} plein
 * @param {import('./example-server.mjs').Examples} examples
 */
function addressOf(value, plein, examples) {
  const [tag = '', name] = value.split(' ');
  if (name) return examples.addressOf(tag, name);
  return value === 'newsroom' ? plein.newsroomLink() : plein.url + value;
}

/**
 * Does one step, and returns what was spoken after it.
 * @param {ScreenReader} reader
 * @param {import('./expectation.mjs').Step} step
 */
async function act(reader, { action, value, hears }) {
  const since = reader.spoken.length;
  const passes = (/** @type {readonly string[]} */ lines) => isComplete(lines, hears);
  if (action === 'tab' || action === 'back')
    return goTo(reader, value, action === 'tab' ? 'Tab' : 'shift+Tab');
  if (action === 'type') reader.type(value);
  else reader.press(value);
  return reader.hear(since, passes);
}

/** Presses a key until a line with these words is spoken. */
async function goTo(
  /** @type {ScreenReader} */ reader,
  /** @type {string} */ words,
  /** @type {'Tab' | 'shift+Tab'} */ key,
) {
  for (let stops = 0; stops < mostStops; stops += 1) {
    const since = reader.spoken.length;
    reader.press(key);
    const lines = await reader.hear(since, (spoken) => spoken.length > 0, { most: 8000, quiet: 900 });
    if (lines.some((line) => line.includes(words))) return lines;
  }
  return [];
}
