/** Where bundled tests of Node go, from the root of the repository; each step has a folder of its own. */
export const bundlesFolder = '.plein/node-tests';

/** The bundle of a source, from the folder of bundles. */
export const bundleOf = (/** @type {string} */ source) => source.replace(/\.tsx?$/, '.mjs');

/** The source of a bundle, or the file itself where it is none; paths from the root of the repository. */
export function sourceOf(/** @type {string} */ file) {
  const [, source] = /^\.plein\/node-tests\/[^/]+\/(.+)\.mjs$/.exec(file) ?? [];
  return source === undefined ? file : `${source}.ts`;
}
