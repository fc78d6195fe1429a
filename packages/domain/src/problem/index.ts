export * from './problem.js';
export type { FieldProblem, ProblemDocument } from './schema.js';
