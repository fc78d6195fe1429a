/**
 * @typedef {object} Violation a broken rule
 * @property {string} file the file that breaks the rule
 * @property {string} [other] the other file or package that is involved
 * @property {string} advice what to do, in one sentence
 *
 * @typedef {(graph: import('./graph.mjs').Graph) => Violation[]} Rule
 */
export {};
