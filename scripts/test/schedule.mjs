/**
 * @typedef {object} Planned properties that determine the order of steps
 * @property {string} name
 * @property {number} seconds approximate duration: the longest begin first
 * @property {number} [cores] number of cores that it keeps busy; default 1, and less for a step that mostly waits
 * @property {boolean} [alone] depends on the clock, so that nothing else may run at the same time. One that mostly
 * waits may run beside another one that is alone.
 * @property {readonly string[]} [after] the steps whose output this one needs
 */

/** Returns the seconds until a step and all steps that wait for it are done. */
function secondsToGo(/** @type {Planned} */ step, /** @type {readonly Planned[]} */ waiting) {
  const next = waiting.filter(({ after = [] }) => after.includes(step.name));
  /** @type {number} */
  const longest = Math.max(0, ...next.map((one) => secondsToGo(one, waiting)));
  return step.seconds + longest;
}

/** Whether two steps that are alone may share the time: one of them mostly waits. */
const mayShare = (/** @type {Planned} */ one, /** @type {Planned} */ other) =>
  one.alone && other.alone && Math.min(one.cores ?? 1, other.cores ?? 1) < 1;

/**
 * Returns the step to start now: the step that may start and takes longest, including the steps that wait for
 * it. A step that must run alone starts when no other step is left.
 * @template {Planned} Step
 * @param {readonly Step[]} waiting
 * @param {readonly Planned[]} running
 * @param {number} cores how many may be busy
 * @returns {Step | undefined} undefined when a running step must end first
 */
export function nextStep(waiting, running, cores) {
  const free = cores - running.reduce((sum, step) => sum + (step.cores ?? 1), 0);
  const unfinished = new Set([...waiting, ...running].map(({ name }) => name));
  const able = waiting.filter(({ after = [] }) => !after.some((name) => unfinished.has(name)));
  const bySeconds = able.sort((one, other) => secondsToGo(other, waiting) - secondsToGo(one, waiting));
  const longest = running.some(({ alone }) => alone)
    ? undefined
    : bySeconds.find((step) => !step.alone && Math.min(step.cores ?? 1, cores) <= free);
  return longest ?? bySeconds.find((step) => step.alone && running.every((one) => mayShare(step, one)));
}

/**
 * Runs every step, several at a time.
 * @template {Planned} Step
 * @template Outcome
 * @param {readonly Step[]} steps
 * @param {number} cores how many may be busy
 * @param {(step: Step) => Promise<Outcome>} run
 * @returns {Promise<Outcome[]>} in the order of the steps
 * @throws {Error} when steps wait for one another
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
