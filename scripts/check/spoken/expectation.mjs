/**
 * What a person does and should hear, read from a text: an action on each line, and what is heard after it on
 * indented lines. `? words` may be heard, `- words` may not, and `*` stands for any words.
 * @typedef {{ action: 'open' | 'tab' | 'back' | 'type' | 'press', value: string, line: number, hears: Heard[] }} Step
 * @typedef {{ kind: 'must' | 'may' | 'not', words: string }} Heard
 */

const actions = /** @type {const} */ (['open', 'tab', 'back', 'type', 'press']);
const kinds = /** @type {const} */ ({ '?': 'may', '-': 'not' });

/** Reads the steps of a journey. Throws an error that names the line, if there is no such action. */
export function readSteps(/** @type {string} */ text) {
  /** @type {Step[]} */
  const steps = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.trim() || line.startsWith('#')) continue;
    if (/^\s/.test(line)) {
      const [, mark, words = ''] = /^\s+(?:([?-]) )?(.*?)\s*$/.exec(line) ?? [];
      steps.at(-1)?.hears.push({ kind: kinds[/** @type {'?' | '-'} */ (mark)] ?? 'must', words });
      continue;
    }
    const [word = '', ...rest] = line.trim().split(' ');
    const action = actions.find((one) => one === word);
    if (!action) throw new Error(`Line ${index + 1}: there is no action "${word}".`);
    steps.push({ action, value: rest.join(' '), line: index + 1, hears: [] });
  }
  return steps;
}

/** Whether a spoken line holds the expected words. */
export function holds(/** @type {string} */ spoken, /** @type {string} */ words) {
  const parts = words.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.*'), 'u').test(spoken);
}

/** Whether everything that must be heard was heard, in any order. */
export const isComplete = (/** @type {readonly string[]} */ spoken, /** @type {readonly Heard[]} */ hears) =>
  hears.every(({ kind, words }) => kind !== 'must' || spoken.some((line) => holds(line, words)));

/**
 * Compares what was spoken with what should be heard: everything once, in this order, and nothing that may not be.
 * What may be heard is in its place too, or left out.
 * What else was spoken is left out of account.
 * @param {readonly string[]} spoken
 * @param {readonly Heard[]} hears
 * @returns {string[]} what is wrong, in sentences
 */
export function compare(spoken, hears) {
  /** @type {string[]} */
  const wrong = [];
  let place = -1;
  for (const { kind, words } of hears) {
    const found = spoken.flatMap((line, index) => (holds(line, words) ? [index] : []));
    if (kind === 'not' && found.length > 0) wrong.push(`Spoken, and it may not be: "${words}"`);
    const [first] = found;
    if (kind === 'not' || (kind === 'may' && first === undefined)) continue;
    if (first === undefined) wrong.push(`Not spoken: "${words}"`);
    else if (found.length > 1 && kind === 'must') wrong.push(`Spoken ${found.length} times: "${words}"`);
    else if (first < place) wrong.push(`Spoken too early: "${words}"`);
    else place = first;
  }
  return wrong;
}
