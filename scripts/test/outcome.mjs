import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../build/run-program.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ file: string, seconds: number }} TimedFile a test file and its time
 * @typedef {{ counts: Counts, details: string, files?: readonly TimedFile[] }} Outcome the result of a step;
 * `details` describe failures
 */

/** Makes the outcome of one check that passed. @returns {Outcome} */
export const held = () => ({ counts: { passed: 1, failed: 0, skipped: 0 }, details: '' });

/** Makes the outcome of one check that failed. @returns {Outcome} */
export const broken = (/** @type {string} */ details) => ({
  counts: { passed: 0, failed: 1, skipped: 0 },
  details,
});

/**
 * Makes the outcome of one check that this machine cannot run. It is skipped, or a failure where everything
 * must run.
 * @param {string} why
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Outcome}
 */
export const notHere = (why, environment = process.env) =>
  environment['CI'] === 'true'
    ? broken(`  ${why}\n`)
    : { counts: { passed: 0, failed: 0, skipped: 1 }, details: `  skipped: ${why}\n` };

/** Adds up outcomes. @returns {Outcome} */
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
 * Runs a program as one check. The check passes when the exit code of the program is 0.
 * @param {string} program
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function check(program, parameters, env = {}) {
  const { code, output } = await run(program, parameters, { env });
  return code === 0 ? held() : broken(output);
}

/**
 * Runs a program that writes its own counts to the file that PLEIN_OUTCOME names. If the program fails, or
 * writes no counts, that is one more failure.
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
 * Writes an outcome for the program that started this one, to the file that PLEIN_OUTCOME names.
 * @returns {boolean} false when no file is named
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
