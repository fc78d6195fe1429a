import { readGraph } from '../../check/graph/graph.mjs';
import { isTest } from '../../check/graph/sources.mjs';

/** What reads files or starts programs for the one who calls it. */
const reaching =
  /^(?:node:(?:fs|child_process|worker_threads)\b|esbuild|eslint|prettier|rollup|typescript|ajv-cli)/;

/**
 * Who imports whom at run time, as the graph of sources says.
 * @param {import('../../check/graph/sources.mjs').Sources} sources
 * @returns {import('./select.mjs').Imports}
 */
export function runTimeImports(sources) {
  const { arrows } = readGraph(sources);
  return {
    has: (file) => sources.files.has(file),
    of: (file) => (arrows.get(file) ?? []).flatMap(({ to, type }) => (to === undefined || type ? [] : [to])),
    // A source of a package reads what it is given; what a test or a script reads stands in this repository.
    readsFiles: (file) =>
      (isTest(file) || file.startsWith('scripts/')) &&
      (arrows.get(file) ?? []).some(({ specifier }) => reaching.test(specifier)),
  };
}
