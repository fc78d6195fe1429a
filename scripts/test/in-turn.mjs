/**
 * Takes steps in their order, two at a time where they may: a step that is `alone` uses every core itself or
 * watches the clock, and a step `after` another needs what that one makes.
 * @template {{ name: string, alone?: boolean, after?: string }} Step
 * @template Outcome
 * @param {readonly Step[]} steps
 * @param {(step: Step) => Promise<Outcome>} take
 * @returns {Promise<Outcome[]>} in the order of the steps
 */
export async function inTurn(steps, take) {
  /** @type {Map<Step, Promise<Outcome>>} */
  const taken = new Map();
  /** @type {Map<Step, Promise<unknown>>} */
  const running = new Map();
  const mayStart = (/** @type {Step} */ step) => {
    const beside = [...running.keys()];
    if (beside.some(({ alone, name }) => alone || name === step.after)) return false;
    return beside.length < (step.alone ? 1 : 2);
  };
  for (const step of steps) {
    while (!mayStart(step)) await Promise.race(running.values());
    const outcome = take(step);
    taken.set(step, outcome);
    running.set(
      step,
      outcome.finally(() => running.delete(step)),
    );
  }
  return Promise.all(taken.values());
}
