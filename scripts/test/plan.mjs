import { runInBrowser } from '../browsers/run.mjs';

/**
 * A step to run, with its test files.
 * @typedef {import('./schedule.mjs').Planned & {
 *   run: (processes: number) => Promise<import('./outcome.mjs').Outcome>,
 * }} PlannedStep
 */

/**
 * Plans the steps to run. Steps in the same browser become one, so that each browser starts once.
 * @param {readonly import('./steps.mjs').Step[]} steps
 * @param {(step: import('./steps.mjs').Step) => readonly string[]} filesOf returns the test files that a step
 * runs
 * @returns {PlannedStep[]}
 */
export function plan(steps, filesOf) {
  /** @type {Map<string, import('./steps.mjs').BrowserStep[]>} */
  const browsers = new Map();
  /** @type {PlannedStep[]} */
  const planned = [];
  for (const step of steps) {
    if ('engine' in step) browsers.set(step.engine, [...(browsers.get(step.engine) ?? []), step]);
    else planned.push({ ...step, run: (processes) => step.run(filesOf(step), processes) });
  }
  for (const [engine, together] of browsers) planned.push(joined(engine, together, filesOf));
  return planned;
}

/**
 * Joins several steps into one start of a browser. Their times add up, because they run in sequence.
 * @param {string} engine
 * @param {readonly import('./steps.mjs').BrowserStep[]} steps
 * @param {(step: import('./steps.mjs').Step) => readonly string[]} filesOf
 * @returns {PlannedStep}
 */
function joined(engine, steps, filesOf) {
  const groups = steps
    .flatMap((step) => {
      const asked = new Set(filesOf(step));
      return step
        .groups()
        .map((group) => ({ ...group, files: group.files.filter((file) => asked.has(file)) }));
    })
    .filter(({ files }) => files.length > 0);
  const [first] = steps;
  return {
    name: steps.length === 1 && first ? first.name : engine,
    seconds: steps.reduce((sum, { seconds }) => sum + seconds, 0),
    cores: Math.max(...steps.map(({ cores = 1 }) => cores)),
    after: steps.flatMap(({ after = [] }) => after),
    run: () =>
      runInBrowser({ engine: /** @type {import('../browsers/engines.mjs').EngineName} */ (engine), groups }),
  };
}
