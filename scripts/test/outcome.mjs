import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../build/run-program.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ file: string, seconds: number }} TimedFile a test file with how long it took
 * @typedef {{ counts: Counts, details: string, files?: readonly TimedFile[] }} Outcome what a step came to;
 * `details` are for a failure
 */

/** One check that held. @returns {Outcome} */
export const held = () => ({ counts: { passed: 1, failed: 0, skipped: 0 }, details: '' });

/** One check that did not hold. @returns {Outcome} */
export const broken = (/** @type {string} */ details) => ({
  counts: { passed: 0, failed: 1, skipped: 0 },
  details,
});

/**
 * One check that could not be done here: skipped, but a failure where everything must run.
 * @param {string} why
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Outcome}
 */
export const notHere = (why, environment = process.env) =>
  environment['CI'] === 'true'
    ? broken(`  ${why}\n`)
    : { counts: { passed: 0, failed: 0, skipped: 1 }, details: `  skipped: ${why}\n` };

/** Adds outcomes up. @returns {Outcome} */
export function sum(/** @type {Outcome[]} */ outcomes) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const outcome of outcomes) {
    counts.passed += outcome.counts.passed;
    counts.failed += outcome.counts.failed;
    counts.skipped += outcome.counts.skipped;
  }
  return {
    counts,
    details: outcomes.map(({ details }) => details).join(''),
    files: outcomes.flatMap(({ files = [] }) => files),
  };
}

/**
 * Runs a program that is one check: it holds when the program ends well.
 * @param {string} program
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function check(program, parameters, env = {}) {
  const { code, output } = await run(program, parameters, { env });
  return code === 0 ? held() : broken(output);
}

/**
 * Runs a program that leaves its own counts in the file that PLEIN_OUTCOME names. A program that ends badly,
 * or without counts, is one failure more.
 * @param {string} program
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Outcome>}
 */
export async function counted(program, parameters, env = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'plein-outcome-'));
  const file = path.join(folder, 'outcome.json');
  try {
    const { code, output } = await run(program, parameters, { env: { ...env, PLEIN_OUTCOME: file } });
    const outcome = readOutcome(file);
    if (!outcome) return broken(output);
    if (code === 0 || outcome.counts.failed > 0) return outcome;
    return sum([outcome, broken(output)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Leaves an outcome for whoever started this program, in the file that PLEIN_OUTCOME names.
 * @returns {boolean} false where nobody asked for it
 */
export function leaveOutcome(/** @type {Outcome} */ outcome) {
  const file = process.env['PLEIN_OUTCOME'];
  if (!file) return false;
  writeFileSync(file, JSON.stringify(outcome));
  return true;
}

function readOutcome(/** @type {string} */ file) {
  try {
    return /** @type {Outcome} */ (JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
