import { readGraph } from '../../check/graph/graph.mjs';
import { isTest } from '../../check/graph/sources.mjs';

/** Modules that read files or start programs for their caller. */
const reaching =
  /^(?:node:(?:fs|child_process|worker_threads)\b|esbuild|eslint|prettier|rollup|typescript|ajv-cli)/;

/**
 * Returns the imports at run time, from the import graph.
 * @param {import('../../check/graph/sources.mjs').Sources} sources
 * @returns {import('./select.mjs').Imports}
 */
export function runTimeImports(sources) {
  const { arrows } = readGraph(sources);
  return {
    has: (file) => sources.files.has(file),
    of: (file) => (arrows.get(file) ?? []).flatMap(({ to, type }) => (to === undefined || type ? [] : [to])),
    // A source of a package reads only files that its caller names. A test or a script reads files of this
    // repository.
    readsFiles: (file) =>
      (isTest(file) || file.startsWith('scripts/')) &&
      (arrows.get(file) ?? []).some(({ specifier }) => reaching.test(specifier)),
  };
}
