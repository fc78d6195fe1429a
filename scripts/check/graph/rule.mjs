/**
 * @typedef {object} Violation what a rule found
 * @property {string} file where the rule is broken
 * @property {string} [other] the file that it is broken with
 * @property {string} advice what to do, in one sentence
 *
 * @typedef {(graph: import('./graph.mjs').Graph) => Violation[]} Rule
 */
export {};
