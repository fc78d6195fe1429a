/**
 * @typedef {object} Planned what the order of steps depends on
 * @property {string} name
 * @property {number} seconds how long it takes, roughly: the longest begin first
 * @property {number} [cores] how many it keeps busy; 1 unless it says so
 * @property {boolean} [alone] watches the clock, so that nothing may run beside it
 * @property {readonly string[]} [after] the steps that make what this one needs
 */

/** The seconds until a step and everything that waits for it are done. */
function secondsToGo(/** @type {Planned} */ step, /** @type {readonly Planned[]} */ waiting) {
  const next = waiting.filter(({ after = [] }) => after.includes(step.name));
  /** @type {number} */
  const longest = Math.max(0, ...next.map((one) => secondsToGo(one, waiting)));
  return step.seconds + longest;
}

/**
 * The step that begins now: of those that may, the one that takes longest with what waits for it. A step that must
 * run alone comes when nothing else is left to begin.
 * @template {Planned} Step
 * @param {readonly Step[]} waiting
 * @param {readonly Planned[]} running
 * @param {number} cores how many may be busy
 * @returns {Step | undefined} nothing where a running step must end first
 */
export function nextStep(waiting, running, cores) {
  if (running.some(({ alone }) => alone)) return undefined;
  const free = cores - running.reduce((sum, step) => sum + (step.cores ?? 1), 0);
  const unfinished = new Set([...waiting, ...running].map(({ name }) => name));
  const able = waiting.filter(({ after = [] }) => !after.some((name) => unfinished.has(name)));
  const [longest] = able
    .filter((step) => !step.alone && Math.min(step.cores ?? 1, cores) <= free)
    .sort((one, other) => secondsToGo(other, waiting) - secondsToGo(one, waiting));
  if (longest) return longest;
  return running.length === 0 ? able.find(({ alone }) => alone) : undefined;
}

/**
 * Runs every step, several at a time.
 * @template {Planned} Step
 * @template Outcome
 * @param {readonly Step[]} steps
 * @param {number} cores how many may be busy
 * @param {(step: Step) => Promise<Outcome>} run
 * @returns {Promise<Outcome[]>} in the order of the steps
 * @throws {Error} where steps wait for one another
 */
export async function runAll(steps, cores, run) {
  /** @type {Map<Step, Outcome>} */
  const outcomes = new Map();
  /** @type {Map<Step, Promise<void>>} */
  const running = new Map();
  const waiting = new Set(steps);
  while (waiting.size > 0 || running.size > 0) {
    const step = nextStep([...waiting], [...running.keys()], cores);
    if (step) {
      waiting.delete(step);
      const done = run(step).then((outcome) => {
        outcomes.set(step, outcome);
        running.delete(step);
      });
      running.set(step, done);
    } else {
      if (running.size === 0) throw new Error('These steps wait for one another.');
      await Promise.race(running.values());
    }
  }
  return steps.map((step) => /** @type {Outcome} */ (outcomes.get(step)));
}
