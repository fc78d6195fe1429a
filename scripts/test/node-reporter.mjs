import path from 'node:path';
import { sourceOf } from './bundle-names.mjs';
import { leaveOutcome } from './outcome.mjs';

/**
 * The fields of an event of node:test that the reporter uses.
 * @typedef {{ message?: string, stack?: string, failureType?: string, cause?: unknown }} TestError
 * @typedef {{ name: string, file?: string, skip?: boolean | string, todo?: boolean | string, details: { type?: string, error?: TestError, duration_ms?: number } }} TestData
 */

const nameOf = (/** @type {string} */ file) => sourceOf(path.relative(process.cwd(), file));

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
  /** @type {Map<string, string[]>} */
  const failures = new Map();
  /** @type {Map<string, string>} */
  const said = new Map();
  /** @type {import('./outcome.mjs').TimedFile[]} */
  const files = [];
  for await (const { type, data } of events) {
    const test = /** @type {TestData} */ (data);
    const file = test.file ?? '';
    if (type === 'test:stderr') {
      said.set(file, (said.get(file) ?? '') + /** @type {{ message: string }} */ (data).message);
    }
    if (type === 'test:complete' && test.name === file)
      files.push({ file: nameOf(file), seconds: (test.details.duration_ms ?? 0) / 1000 });
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { failureType } = test.details.error ?? {};
    if (failureType === 'subtestsFailed' || (type === 'test:pass' && test.details.type === 'suite')) continue;
    if (type === 'test:pass' && test.name === file) continue;
    if (test.skip !== undefined || test.todo !== undefined) counts.skipped += 1;
    else if (type === 'test:pass') counts.passed += 1;
    else {
      counts.failed += 1;
      failures.set(file, [...(failures.get(file) ?? []), ...describeFailure(test)]);
    }
  }
  const details = [...failures].map(([file, lines]) =>
    [`  ${nameOf(file)}`, ...lines, (said.get(file) ?? '').slice(-2000)].join('\n'),
  );
  const outcome = { counts, details: details.join('\n'), files };
  if (!leaveOutcome(outcome)) yield `${JSON.stringify(outcome)}\n`;
}
