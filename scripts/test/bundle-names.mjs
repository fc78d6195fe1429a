/** The folder of bundled Node tests, from the root of the repository. Each step has its own folder in it. */
export const bundlesFolder = '.plein/node-tests';

/** Returns the bundle of a source, as a path in the folder of bundles. */
export const bundleOf = (/** @type {string} */ source) => source.replace(/\.tsx?$/, '.mjs');

/**
 * Returns the source of a bundle, or the file itself when it is no bundle. Paths start at the root of the
 * repository.
 */
export function sourceOf(/** @type {string} */ file) {
  const [, source] = /^\.plein\/node-tests\/[^/]+\/(.+)\.mjs$/.exec(file) ?? [];
  return source === undefined ? file : `${source}.ts`;
}
