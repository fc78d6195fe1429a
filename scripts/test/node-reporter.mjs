import path from 'node:path';
import { leaveOutcome } from './outcome.mjs';

/**
 * The fields of an event of node:test that the reporter uses.
 * @typedef {{ message?: string, stack?: string, failureType?: string, cause?: unknown }} TestError
 * @typedef {{ name: string, nesting: number, file?: string, skip?: boolean | string, todo?: boolean | string, details: { type?: string, error?: TestError, duration_ms?: number } }} TestData
 */

const nameOf = (/** @type {string} */ name) => path.relative(process.cwd(), path.resolve(name));

/** Whether an event is of a whole test file: of a process of its own, or of a suite in the process of its group. */
const isOfFile = (/** @type {TestData} */ { name, nesting, file }) =>
  nesting === 0 && (name === file || /\.test\.tsx?$/.test(name)) && !isGroup(name);

const isGroup = (/** @type {string} */ name) => /\/group-\d+\.test\.mjs$/.test(name);

/** Describes a failure, with the first lines of the stack that are in our code. */
function describeFailure(/** @type {TestData} */ data) {
  const { error } = data.details;
  const cause = /** @type {TestError | undefined} */ (
    error?.cause instanceof Object ? error.cause : { message: String(error?.cause ?? error?.message ?? '') }
  );
  const place = (cause?.stack ?? '')
    .split('\n')
    .filter((line) => line.includes('at ') && !line.includes('node:') && !line.includes('node_modules'))
    .slice(0, 3);
  return [
    `    ✗ ${data.name}`,
    ...[cause?.message ?? '', ...place]
      .join('\n')
      .split('\n')
      .map((line) => `      ${line}`),
  ];
}

/**
 * A reporter for `node --test` that counts tests (not suites), and records the failures and the time of each
 * file. It writes all of it to the file that PLEIN_OUTCOME names.
 * @param {AsyncIterable<{ type: string, data: unknown }>} events
 */
export default async function* quietReporter(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  /** @type {Map<string, { lines: string[], program: string }>} */
  const failures = new Map();
  /** @type {Map<string, string>} */
  const said = new Map();
  /** @type {import('./outcome.mjs').TimedFile[]} */
  const files = [];
  /** The test file that runs, and the program that runs it: the file itself, or its group. */
  let current = { name: '', program: '' };
  for await (const { type, data } of events) {
    const test = /** @type {TestData} */ (data);
    const file = test.file ?? '';
    if (type === 'test:start' && isOfFile(test)) current = { name: test.name, program: file };
    if (type === 'test:stderr') {
      said.set(file, (said.get(file) ?? '') + /** @type {{ message: string }} */ (data).message);
    }
    if (type === 'test:complete' && isOfFile(test))
      files.push({ file: nameOf(test.name), seconds: (test.details.duration_ms ?? 0) / 1000 });
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { failureType } = test.details.error ?? {};
    if (failureType === 'subtestsFailed' || (type === 'test:pass' && test.details.type === 'suite')) continue;
    if (type === 'test:pass' && test.name === file) continue;
    if (test.skip !== undefined || test.todo !== undefined) counts.skipped += 1;
    else if (type === 'test:pass') counts.passed += 1;
    else {
      counts.failed += 1;
      // A test of a contract has the file of that contract, and a process that ends has the file of its group.
      const { name, program } = isGroup(test.name) ? { name: test.name, program: file } : current;
      const { lines = [] } = failures.get(name) ?? {};
      failures.set(name, { lines: [...lines, ...describeFailure(test)], program });
    }
  }
  const details = [...failures].map(([name, { lines, program }]) =>
    [`  ${nameOf(name)}`, ...lines, (said.get(program) ?? '').slice(-2000)].join('\n'),
  );
  const outcome = { counts, details: details.join('\n'), files };
  if (!leaveOutcome(outcome)) yield `${JSON.stringify(outcome)}\n`;
}
