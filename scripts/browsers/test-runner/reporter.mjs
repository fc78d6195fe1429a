import path from 'node:path';
import { leaveOutcome } from '../../test/outcome.mjs';

/**
 * Yields every test of a suite with the names of the suites around it.
 * @returns {Generator<{ test: import('@web/test-runner').TestResult, title: string }>}
 */
function* testsOf(
  /** @type {import('@web/test-runner').TestSuiteResult} */ suite,
  /** @type {string[]} */ names = [],
) {
  for (const test of suite.tests) yield { test, title: [...names, test.name].join(' › ') };
  for (const inner of suite.suites) yield* testsOf(inner, [...names, inner.name]);
}

/** Describes an error in a few lines: its message, the expected and actual values, and the place. */
function describeError(/** @type {import('@web/test-runner').TestResultError} */ error) {
  const difference =
    error.expected === undefined ? [] : [`expected: ${error.expected}`, `actual:   ${error.actual}`];
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.includes('packages/'))
    .slice(0, 3)
    .map((line) => line.trim());
  return [`${error.name ? `${error.name}: ` : ''}${error.message}`, ...difference, ...places]
    .join('\n')
    .replaceAll(/^/gm, '      ');
}

/** Describes the failures of one test file; the text is empty when there are none. */
function troubleOf(/** @type {import('@web/test-runner').TestSession} */ session) {
  const lines = session.errors.map((error) => `    ✗ (the file itself)\n${describeError(error)}`);
  for (const { test, title } of session.testResults ? testsOf(session.testResults) : []) {
    if (!test.passed && !test.skipped)
      lines.push(`    ✗ ${title}${test.error ? `\n${describeError(test.error)}` : ''}`);
  }
  if (lines.length > 0) {
    for (const url of session.request404s) lines.push(`      not found: ${url}`);
    for (const log of session.logs) lines.push(`      log: ${log.map(String).join(' ').slice(0, 400)}`);
  }
  return lines;
}

/** Returns the path of a test file in the repository. */
const fileOf = (/** @type {import('@web/test-runner').TestSession} */ session) =>
  path.relative(process.cwd(), String(session.testFile));

/**
 * Counts tests, and collects the failures and the time of each file for the program that started the run.
 * @param {string} engine
 * @returns {import('@web/test-runner').Reporter}
 */
export function quietReporter(engine) {
  /**
   * Start of the current run and total seconds so far, by session.
   * @type {Map<string, { since: number, seconds: number }>}
   */
  const times = new Map();
  return {
    start({ sessions }) {
      sessions.on('session-status-updated', ({ id, status }) => {
        const now = performance.now();
        const since = status === 'INITIALIZING' ? now : (times.get(id)?.since ?? now);
        times.set(id, { since, seconds: (now - since) / 1000 });
      });
    },
    onTestRunFinished({ sessions }) {
      /** @type {import("../../test/outcome.mjs").Counts} */
      const counts = { passed: 0, failed: 0, skipped: 0 };
      /** @type {import("../../test/outcome.mjs").TimedFile[]} */
      const files = [];
      let details = '';
      for (const session of sessions) {
        const trouble = troubleOf(session);
        for (const { test } of session.testResults ? testsOf(session.testResults) : []) {
          counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        }
        if (session.errors.length > 0 || !session.testResults) counts.failed += 1;
        const place = session.group.name === 'tests' ? engine : `${session.group.name}, ${engine}`;
        const file = `${fileOf(session)} (${place})`;
        files.push({ file, seconds: times.get(session.id)?.seconds ?? 0 });
        if (trouble.length > 0) details += `  ${file}\n${trouble.join('\n')}\n`;
      }
      if (!leaveOutcome({ counts, details, files })) {
        process.stdout.write(`${details}${JSON.stringify(counts)}\n`);
      }
    },
  };
}
