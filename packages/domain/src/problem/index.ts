export * from './problem.js';
export { fieldsOf, itemsOf, textOf, textsOf } from './reading.js';
export type { FieldProblem, ProblemDocument } from './schema.js';
