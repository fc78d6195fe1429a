/** The folder of bundled Node tests, from the root of the repository. Each step has its own folder in it. */
export const bundlesFolder = '.plein/node-tests';

/** Returns the bundle of a source, as a path in the folder of bundles. */
export const bundleOf = (/** @type {string} */ source) => source.replace(/\.tsx?$/, '.mjs');
